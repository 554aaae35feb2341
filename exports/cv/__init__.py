"""A CV, from what a person put into it: three layouts, in one language or two, and files that machines read."""

from exports.cv.layouts import LAYOUTS, cv
from exports.cv.model import Cv
from exports.cv.printed import Printed

__all__ = ["LAYOUTS", "Cv", "Printed", "cv"]
