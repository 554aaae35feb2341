"""The form in marimo."""

import marimo

app = marimo.App()


@app.cell
def _():
    import marimo as mo

    return (mo,)


@app.cell
def _(mo):
    words = ["one", "two", "three", "four"]
    lines = [mo.ui.text(label=f"Line {number}") for number in range(12)]
    lists = [mo.ui.dropdown(words, value="one", label=f"List {number}") for number in range(8)]
    boxes = [mo.ui.checkbox(label=f"Box {number}") for number in range(9)]
    button = mo.ui.run_button(label="Answer")
    mo.vstack([*lines, *lists, *boxes, button])
    return (button,)


@app.cell
def _(button, mo):
    mo.md(f"It is {(12 + 8) * 2 + 2}." if button.value else "")


if __name__ == "__main__":
    app.run()
