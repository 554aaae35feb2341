/** What a mouse is doing: a page that moves under it, between down and up, loses the click. */

let pressed = false;
addEventListener("pointerdown", () => { pressed = true; }, true);
for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => { pressed = false; }, true);

/**
 * Does something now, or once the mouse's button is up: before the click that follows, on the page as it was.
 * @param {() => void} act
 */
export function onceReleased(act) {
  if (!pressed) return act();
  const end = new AbortController();
  const now = () => { end.abort(); act(); };
  for (const event of ["pointerup", "pointercancel"]) addEventListener(event, now, { signal: end.signal });
}
