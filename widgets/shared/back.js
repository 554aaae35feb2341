/** "Back" is one thing: the arrow on the screen, Escape, and the phone's own back gesture. */
import { useLayoutEffect, useRef } from "./ui.js";

/** @type {(() => void)[]} */
const steps = [];
let listening = false;

/** One spare history entry stands behind the page, so that the phone's back gesture comes to us. */
function stand() {
  if (history.state?.passerelle !== "here") history.pushState({ passerelle: "here" }, "");
}

function goBack() {
  const last = steps[steps.length - 1];
  if (last) last();
  return Boolean(last);
}

function listen() {
  if (listening) return;
  listening = true;
  addEventListener("popstate", () => {
    if (goBack()) stand();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && goBack()) event.preventDefault();
  });
}

/**
 * Says what "back" does while a screen is shown; the innermost screen wins.
 * @param {(() => void) | null} step
 */
export function useBack(step) {
  const latest = useRef(step);
  latest.current = step;
  const here = step !== null;
  // With the screen itself: a gesture right after it appears is meant for it.
  useLayoutEffect(() => {
    if (!here) return undefined;
    listen();
    stand();
    const mine = () => latest.current?.();
    steps.push(mine);
    return () => { steps.splice(steps.indexOf(mine), 1); };
  }, [here]);
}
