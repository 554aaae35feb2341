"""The bench in small: it runs, nobody is lost, the page stays light, and nothing is left behind.

No threshold on time: machines differ, and speed is measured by the commands in this folder.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))

import hundred
import peers
import pytest
from contenders import COMMANDS, PASSERELLE, installed, running
from slow_phone import FORM, JOIN, phone, visit

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.slow

SEATS = 3
COLD_BYTES, COLD_REQUESTS = 80_000, 6
"""Until the first step can be used."""
JOINED_BYTES = 150_000
"""Until one's own seat is there, and a moment later."""
WARM_BYTES, WARM_REQUESTS = 5_000, 2


@pytest.mark.parametrize("name", [PASSERELLE, *COMMANDS])
def test_a_burst_is_answered_in_the_protocol_of_each(name: str) -> None:
    if name not in installed():
        pytest.skip(f"{name} is not installed: the extra [bench] brings it")
    with running(name, SEATS + 2) as contender:
        contender.come(0)()
        burst = peers.burst(contender, SEATS)
    assert burst.lost == 0
    assert len(burst.times) == SEATS
    assert peers.join_table({name: [burst]}, SEATS).count("\n") == 4


def test_the_page_stays_light(browser: Browser) -> None:
    with running(PASSERELLE, SEATS) as contender, phone(browser) as one:
        cold, warm = (visit(one, contender.page, JOIN, slow=False) for _ in range(2))
    assert cold.first[0] <= COLD_BYTES, cold.files
    assert cold.first[1] <= COLD_REQUESTS, cold.files
    assert cold.whole[0] <= JOINED_BYTES, cold.files
    assert warm.first[0] <= WARM_BYTES, warm.files
    assert warm.first[1] <= WARM_REQUESTS, warm.files


@pytest.mark.parametrize("name", COMMANDS)
def test_the_peers_page_is_tapped_and_answers(name: str, browser: Browser) -> None:
    if name not in installed():
        pytest.skip(f"{name} is not installed: the extra [bench] brings it")
    with running(name, SEATS) as contender, phone(browser) as one:
        seen = visit(one, contender.page, FORM, slow=False)
    assert seen.whole[0] > seen.first[0] > 0


def test_who_writes_reaches_the_wall_and_nothing_is_left() -> None:
    played = hundred.play(SEATS, minutes=0.1, every=1.0)
    assert len(played.sent) >= SEATS * 4
    assert (played.missing, played.troubles) == (0, [])
    assert max(hundred.left_over(played)) <= 0, played
    assert len(hundred.row(played)) == len(hundred.HEADS)
