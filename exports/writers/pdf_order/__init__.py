"""The order in which a PDF is read aloud, where lines run to the left.

The compiler lists the words of a line from left to right, as they are seen; a screen reader follows that list. Here
the list of each such paragraph is put in the order in which it was written.
"""

from exports.writers.pdf_order.order import in_reading_order

__all__ = ["in_reading_order"]
