/** Reading aloud, with voices that live on the phone itself: a remote voice would send the text out of the room. */
import { html, useContext, useEffect, useState } from "./ui.js";
import { Frame } from "./page.js";
import { Picture } from "./picture.js";
import { both, languages, spoken } from "./words.js";

/** @returns {SpeechSynthesis | null} */
const synthesis = () => globalThis.speechSynthesis ?? null;

/**
 * @param {string} language
 * @returns {SpeechSynthesisVoice | null} a voice of this language that needs no network
 */
export function localVoice(language) {
  const voices = synthesis()?.getVoices() ?? [];
  return voices.find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === language) ?? null;
}

/** Whether the phone can read one of the two languages; voices may arrive late. */
export function useVoices() {
  const { room, own } = languages();
  const look = () => Boolean(localVoice(own) ?? localVoice(room));
  const [has, setHas] = useState(look);
  useEffect(() => {
    const update = () => setHas(look());
    update();
    synthesis()?.addEventListener?.("voiceschanged", update);
    return () => synthesis()?.removeEventListener?.("voiceschanged", update);
  }, [room, own]);
  return has;
}

/** @param {import("./types").Both} text */
function read(text) {
  const { room, own } = languages();
  const voice = localVoice(own) ?? localVoice(room);
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(localVoice(own) ? text.own : text.room);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  synthesis()?.cancel();
  synthesis()?.speak(utterance);
}

/**
 * A button that reads a text, when the person has asked for it.
 * @param {{of: import("./types").Both}} props
 */
export function Aloud({ of }) {
  const { aloud } = useContext(Frame);
  const has = useVoices();
  useEffect(() => () => synthesis()?.cancel(), []);
  if (!aloud || !has) return null;
  return html`<button type="button" class="button aloud" aria-label=${spoken(both("Read aloud"))}
    onClick=${() => read(of)}>
    <${Picture} name="volume-2" />
  </button>`;
}
