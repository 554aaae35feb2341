/** A photograph from the phone, made small on the phone itself: nothing of it but the picture leaves. */
import { newId } from "../shared/outbox.js";

/** @typedef {import("../shared/types").Reply} Reply */

/** As in widgets/luggage.py. */
const PART_BYTES = 30_000;
/** 35 mm on paper at 400 dots an inch is 550. */
const MOST_SIDE = 900;
const QUALITY = 0.85;

/**
 * Draws a picture anew, small: where and when it was taken is not in it any more.
 * @param {File} file
 * @returns {Promise<Blob | null>} a JPEG; null when the phone cannot read the file
 */
export async function smaller(file) {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(1, MOST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    const paint = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    // What is transparent would turn black.
    paint.fillStyle = "#fff";
    paint.fillRect(0, 0, canvas.width, canvas.height);
    paint.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
  } catch {
    // The browser says no more than that it cannot: the person is told so.
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * Sends it, part by part.
 * @param {import("./file.js").Ask} ask
 * @param {Blob} blob
 * @returns {Promise<Reply>}
 */
export async function sendPhoto(ask, blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const of = Math.ceil(bytes.length / PART_BYTES);
  const file = newId();
  for (let part = 0; ; part += 1) {
    const piece = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
    const reply = await ask("photo", { file, part, of, data: btoa(String.fromCharCode(...piece)) });
    if (!reply.ok || part + 1 === of) return reply;
  }
}
