"""The form in Panel."""

import panel as pn

pn.extension()
WORDS = ["one", "two", "three", "four"]

lines = [pn.widgets.TextInput(name=f"Line {number}") for number in range(12)]
lists = [pn.widgets.Select(name=f"List {number}", options=WORDS) for number in range(8)]
boxes = [pn.widgets.Checkbox(name=f"Box {number}") for number in range(9)]
button = pn.widgets.Button(name="Answer")
answer = pn.pane.Str("")


def press(_event: object) -> None:
    """Answer."""
    answer.object = f"It is {len(lines + lists) * 2 + 2}."


button.on_click(press)
pn.Column(*lines, *lists, *boxes, button, answer).servable()
