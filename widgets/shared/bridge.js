/** The footbridge under every wall: each person who is here, or each thing that was shared, lights one lamp on it. */
import { html } from "./ui.js";

const WIDTH = 1600;
/** Five halvings of the bridge: the middle, then the quarters, and so on, so that few lamps are as well spread as many. */
const HALVINGS = 5;

/** The deck at a part of the way, a point of a quadratic curve. @param {number} way from 0 to 1 */
function deck(way) {
  const rest = 1 - way;
  return { x: Math.round(WIDTH * way), y: Math.round(250 * rest * rest + 60 * way * rest + 250 * way * way) };
}

const POSTS = [...Array(HALVINGS).keys()].flatMap((level) => (
  [...Array(2 ** level).keys()].map((place) => deck((2 * place + 1) / 2 ** (level + 1)))));

/**
 * Lamps stand on the posts; when all are lit, more people change nothing.
 * @param {{lamps?: number}} props
 */
export const Bridge = ({ lamps = 0 }) => html`
  <svg class="bridge" viewBox="0 0 1600 280" preserveAspectRatio="xMidYMax meet" aria-hidden="true" focusable="false">
    <path class="bridge-water" d=${`M150 266${"q54 -13 108 0t108 0".repeat(6)}`} />
    <path class="bridge-deck" d="M0 250Q800 30 1600 250" />
    <path class="bridge-rail" d="M0 204Q800 -16 1600 204" />
    <path class="bridge-post" d=${POSTS.map(({ x, y }) => `M${x} ${y}v-46`).join("")} />
    ${POSTS.slice(0, lamps).map(({ x, y }) => html`
      <g class="lamp" key=${x}>
        <path class="lamp-post" d=${`M${x} ${y - 46}v-16`} />
        <circle class="lamp-glow" cx=${x} cy=${y - 72} r="26" /><circle class="lamp-light" cx=${x} cy=${y - 72} r="10" />
      </g>`)}
  </svg>`;
