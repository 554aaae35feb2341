/** A QR code drawn from its rows of "0" and "1": black on white in every theme, so that every phone reads it. */
import { html } from "./ui.js";

/**
 * One path for all dark squares: runs of a row are drawn in one stroke.
 * @param {string[]} rows
 */
function squares(rows) {
  return rows.map((row, y) => [...row.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`).join("")).join("");
}

/**
 * @param {{rows: string[], label: string, margin?: number}} props
 *   `margin` in squares; a code that already has its white border needs 0
 */
export function Qr({ rows, label, margin = 4 }) {
  const size = rows.length + 2 * margin;
  return html`
    <svg class="qr" role="img" aria-label=${label} viewBox=${`${-margin} ${-margin} ${size} ${size}`} shape-rendering="crispEdges">
      <rect x=${-margin} y=${-margin} width=${size} height=${size} fill="#fff" />
      <path d=${squares(rows)} fill="#000" />
    </svg>`;
}
