/** project: made of forms. The phone and the wall know what to draw from its files; this is the facilitator's panel. */
import { plain } from "./shared/boards.js";

export default /* @__PURE__ */ plain("project");
