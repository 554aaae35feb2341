/** The phone's side of an exercise made of forms: everything it says and asks is data. */
import { html } from "./ui.js";
import { FormList, Home, PrivateLine, inner, usePaths } from "./forms.js";
import { GroupLine, GroupScreen } from "./group.js";
import { inOrder, nextPlace } from "./order.js";
import { PeerList, People, Received, aboutWhom, isAnswer } from "./peers.js";

/** @typedef {import("./types").SeatProps} SeatProps */

/**
 * What one received, then each form, then what the group shows.
 * @param {SeatProps} props
 */
export function seat(props) {
  const paths = usePaths(props);
  const { exercise } = props;
  const { at, form = "" } = paths.place;
  const forms = Object.entries(exercise.spec.forms);
  if (at === "group") return html`<${GroupScreen} exercise=${exercise} back=${paths.home} />`;
  if (at === "people") return html`<${People} ...${props} form=${form} paths=${paths} />`;
  const extra = exercise.spec.forms[form]?.ordered ? { position: nextPlace(inOrder(exercise.mine, form)) } : {};
  const above = (/** @type {string[]} */ about) => aboutWhom(exercise, about);
  return inner(props, paths, { extra, above }) ?? html`<${Home} ...${props}>
    <${Received} ...${props} paths=${paths} />
    ${forms.map(([name, { about }]) => (isAnswer(exercise, name) ? null
      : html`<${about ? PeerList : FormList} key=${name} form=${name} picture=${pictureOf(props, name)} paths=${paths} ...${props} />`))}
    <${GroupLine} exercise=${exercise} open=${() => paths.go({ at: "group" })} />
    <${PrivateLine} ...${props} />
  <//>`;
}

/**
 * A form's own drawing: that of its first option that has one, or a pencil.
 * @param {SeatProps} props
 * @param {string} form
 */
function pictureOf({ exercise }, form) {
  const first = exercise.spec.forms[form]?.steps[0];
  if (first?.input.startsWith("card")) return "puzzle";
  if (first?.input === "text" || first?.input === "short") return "pencil";
  return Object.values(first?.options ?? {})[0]?.picture ?? exercise.spec.picture ?? "pencil";
}
