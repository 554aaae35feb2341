/** The facilitator's panel of every exercise without a wall of its own; the phone and the wall draw such exercises from data. */
export { plain as default } from "./shared/boards.js";
