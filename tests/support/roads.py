"""The two roads on which kernels start; `PASSERELLE_KERNELS=stock` leaves one, as a system that cannot fork does."""

import os

from course.room.settings import KERNELS_VARIABLE, POSSIBLE

FORKED, STOCK = "forked", "stock"
ROADS = [FORKED, STOCK] if POSSIBLE and os.environ.get(KERNELS_VARIABLE) != STOCK else [STOCK]
