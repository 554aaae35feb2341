"""How people come in: the QR code, the address, the code to type, and who arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from segno.helpers import make_wifi_data

from course.exercises import PaperRequest
from widgets.arrivals import arrivals
from widgets.qr import rows
from widgets.screen import Screen

if TYPE_CHECKING:
    from course.book import Club


def join_codes(club: Club) -> dict[str, Any] | None:
    """Describe the way in.

    Args:
        club: the club.

    Returns:
        The short address, the code to type and the QR rows (the Wi-Fi's too, when its name is given), or None when
        no door is open.
    """
    place = club.place
    if place is None:
        return None
    return {
        "address": place.participants,
        "code": place.code,
        "qr": rows(f"{place.participants}#j={place.join}"),
        "wifi_qr": rows(make_wifi_data(place.wifi.name, place.wifi.password, "WPA")) if place.wifi else None,
        "wifi": place.wifi.name if place.wifi else None,
    }


class Join(Screen):
    """The way in, for the facilitator: codes to show, arrivals as they come."""

    paper_name: ClassVar[str] = "join"

    def compute(self) -> dict[str, Any]:
        """Compute the codes and the arrivals."""
        place = self.club.place
        return {
            "language": self.languages()[0],
            "address": None,
            "code": None,
            "qr": None,
            "wifi_qr": None,
            **(join_codes(self.club) or {}),
            "wall": place.wall if place else None,
            "arrivals": arrivals(self.club),
            "expected": place.expected if place else None,
        }

    def request(self) -> PaperRequest:
        """Print the sheet that says how to come in; addresses change each evening, so it leaves them to be filled."""
        return PaperRequest(
            language=self.languages()[0],
            edition="facilitator",
            session=self.session,
            activity=None,
            entries=None,
            facts={},
        )
