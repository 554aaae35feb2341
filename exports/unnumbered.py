"""A pytest plugin: lets nbval compare notebooks that are stored without execution counts.

nbval takes a cell without a count for one that was never run, and refuses its outputs. Ours are run, and their counts
left out so that a diff shows words only: here each cell with outputs counts as run. Installed with the kit, so that
``pytest --nbval facilitator_notebooks`` works as it is.
"""

from typing import Any


def pytest_collection_modifyitems(items: list[Any]) -> None:
    """Count every notebook cell that has outputs as run.

    Args:
        items: what pytest collected; only nbval's cells have a ``cell``.
    """
    for item in items:
        cell = getattr(item, "cell", None)
        if cell is not None and cell.get("outputs") and cell.get("execution_count") is None:
            cell["execution_count"] = 1
