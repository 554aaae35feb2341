/** Time on a screen: how much of an activity has passed, the ring that shows it, and the heartbeat that redraws it. */
import { classes, html, useEffect, useState } from "./ui.js";
import { Picture } from "./picture.js";
import { t } from "./words.js";

const MINUTE_MS = 60_000;
const RADIUS = 44;
const ROUND = 2 * Math.PI * RADIUS;

/**
 * When an activity was opened, how long it stood still so far, when it was stopped if it is, its planned length.
 * @typedef {{opened_ms: number | null, paused_ms?: number, paused_at?: number | null, minutes: number}} Clock
 */

/** The present moment, told again each second. @returns {number} ms since 1970 */
export function useNow() {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const beat = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(beat);
  }, []);
  return now;
}

/** @param {number} ms */
function minutesAndSeconds(ms) {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/**
 * What a clock says: minutes left, rounded up while there are any, and minutes over once there are none.
 * @param {Clock} clock
 * @param {number} now
 */
export function reading({ opened_ms, paused_ms = 0, paused_at = null, minutes }, now) {
  const passed = opened_ms === null ? 0 : Math.max(0, (paused_at ?? now) - opened_ms - paused_ms);
  const left = minutes * MINUTE_MS - passed;
  return {
    part: minutes ? Math.min(1, Math.max(0, left / (minutes * MINUTE_MS))) : 0,
    minutes: left > 0 ? Math.ceil(left / MINUTE_MS) : Math.floor(-left / MINUTE_MS),
    exact: minutesAndSeconds(left),
    late: left <= 0,
    stopped: paused_at !== null,
  };
}

/**
 * The ring empties as time passes; once it is empty it says so in figures, without alarm.
 * @param {{clock: Clock, size?: "large" | "small"}} props
 */
export function Ring({ clock, size = "large" }) {
  const { part, minutes, late, stopped } = reading(clock, useNow());
  const said = stopped ? t("Pause") : late ? t("minutes over") : t("minutes left");
  const number = late ? `+${minutes}` : minutes;
  return html`
    <div class=${classes("ring", `ring-${size}`, late && "ring-late")} role="timer" aria-label=${`${number} ${said}`}>
      <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle class="ring-track" cx="50" cy="50" r=${RADIUS} />
        <circle class="ring-left" cx="50" cy="50" r=${RADIUS} stroke-dasharray=${ROUND}
          stroke-dashoffset=${ROUND * (1 - part)} transform="rotate(-90 50 50)" />
      </svg>
      <span class="ring-inside" aria-hidden="true">
        ${stopped && size === "small" ? html`<${Picture} name="pause" size="1.2em" />`
          : html`<bdi class="ring-number">${number}</bdi>`}
        ${size === "large" && html`
          <span class="ring-said">${stopped && html`<${Picture} name="pause" size="1em" />`} ${said}</span>`}
      </span>
    </div>`;
}
