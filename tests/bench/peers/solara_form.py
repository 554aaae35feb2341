"""The form in Solara."""

import solara

WORDS = ["one", "two", "three", "four"]


@solara.component
def Page() -> None:
    """Show the form."""
    answer, answered = solara.use_state("")
    for number in range(12):
        solara.InputText(f"Line {number}")
    for number in range(8):
        solara.Select(f"List {number}", values=WORDS, value="one")
    for number in range(9):
        solara.Checkbox(label=f"Box {number}")
    solara.Button("Answer", on_click=lambda: answered(f"It is {(12 + 8) * 2 + 2}."))
    solara.Text(answer)
