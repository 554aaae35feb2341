/** The ways to answer a question, by the name that `exercise.yaml` gives them. */
import { html } from "./ui.js";
import { Card, Cards } from "./cards.js";
import { Choice, Choices, Pictures, Scale } from "./choose.js";
import { Links } from "./links.js";
import { Short, Text } from "./write.js";

const INPUTS = {
  choices: Choices, choice: Choice, scale: Scale, picture: Pictures, text: Text, short: Short,
  card: Card, cards: Cards, links: Links,
};

/** The right input for a step. @param {import("./answers.js").InputProps} props */
export const Input = (props) => html`<${INPUTS[props.step.input]} ...${props} />`;
