"""Coming back: a reload, a closed tab, a lost network, another phone; leaving, and erasing everything."""

import io
from typing import Any
from urllib.parse import urlsplit

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import WebSocketRoute, expect

pytestmark = pytest.mark.slow

A_MOMENT_MS = 800
ONE = "01_presentation_and_group_dynamics"


@pytest.fixture(scope="module")
def hopes(club: Any) -> Any:
    """The club, at the activity in which people write their hopes, revealed on its wall."""
    with club.book() as book:
        book.desk().open_session(ONE)
        book.desk().open_activity("expectations")
        book.desk().reveal("expectations")
    return club


@pytest.fixture
def phone(hopes: Any) -> Any:
    """A phone with a seat."""
    phone = hopes.phone().go().come_in()
    yield phone
    hopes.check()
    phone.context.close()
    hopes.people.clear()


def texts(club: Any) -> list[str]:
    return [body["text"] for body in club.bodies("expectations")]


def test_a_reload_goes_on_in_the_middle_of_a_question(hopes: Any, phone: Any) -> None:
    alias = phone.alias
    with hopes.book() as book:
        book.desk().open_activity("portraits")
    phone.begin("self").tap(".chip >> nth=1").next().write(text := phone.secret()).saved()
    phone.page.reload()
    expect(phone.page.locator(".field")).to_have_value(text)
    phone.back()
    expect(phone.page.locator(".chip >> nth=1")).to_have_attribute("aria-pressed", "true")
    phone.back()
    assert phone.alias == alias
    with hopes.book() as book:
        book.desk().open_activity("expectations")


def test_a_closed_tab_comes_back_to_its_seat(phone: Any) -> None:
    alias = phone.alias
    phone.note("hope", text := phone.secret()).keep().saved()
    phone.page.close()
    phone.new_page()
    phone.go(phone.address.partition("#")[0]).see(".me")
    assert phone.alias == alias
    expect(phone.page.locator("[data-form=hope] .entry")).to_contain_text(text)


def test_without_network_it_says_so_and_keeps_the_text(hopes: Any, phone: Any) -> None:
    phone.begin("hope").write(first := phone.secret("Avant"))
    phone.saved()
    phone.unplug()
    phone.see(".notice-lost")
    expect(phone.page.locator(".notice-lost")).to_have_text(
        phone.words("Not connected. It will come back by itself; you can go on.")
    )
    phone.write(second := phone.secret("Pendant"))
    expect(phone.page.locator(".notice-lost")).to_have_text(
        phone.words("Not connected. Your text is kept here and will be sent by itself.")
    )
    assert phone.private[-1] in str(phone.on_phone())
    assert first in texts(hopes)
    assert second not in texts(hopes)
    phone.plug_in()
    expect(phone.page.locator(".notice-lost")).to_have_count(0)
    phone.saved()
    expect(phone.page.locator(".field")).to_have_value(second)
    assert second in texts(hopes)
    assert first not in texts(hopes)


def card_of(phone: Any) -> str:
    """Open one's key card and point a camera at it."""
    phone.tap(".me").tap("[data-setting=card]").see(".key-card .qr")
    picture = Image.open(io.BytesIO(phone.page.locator(".key-card").screenshot()))
    [code] = zxingcpp.read_barcodes(picture.resize((picture.width * 2, picture.height * 2)))
    return str(code.text)


def test_the_key_card_opens_the_same_seat_on_another_phone(hopes: Any, phone: Any) -> None:
    alias = phone.alias
    phone.note("worry", text := phone.secret()).keep().saved()
    address = card_of(phone)
    door, _, secret = address.partition("#k=")
    assert door == hopes.evening.participants.partition("#")[0]
    assert secret
    assert secret not in phone.page.url

    other = hopes.phone("en", address).go()
    other.see(".me")
    assert other.alias == alias
    assert other.page.url == door
    assert other.page.evaluate("history.state") is None or secret not in str(
        other.page.evaluate("history.state")
    )
    expect(other.page.locator("[data-form=worry] .entry")).to_contain_text(text)
    assert [url for url in other.asked if secret in url.partition("#")[0]] == []


def test_leaving_this_phone_forgets_everything_on_it(hopes: Any, phone: Any) -> None:
    phone.note("hope", text := phone.secret()).keep().saved()
    address = card_of(phone)
    phone.back().tap(".me").tap("[data-setting=leave]")
    phone.tap(phone.page.get_by_role("button", name=phone.words("Leave this phone"), exact=True))
    expect(phone.page.locator("h1")).to_have_text(phone.words("You have left"))
    assert phone.on_phone() == {}
    assert text in texts(hopes)
    phone.page.reload()
    phone.see("[data-language=fr]")
    phone.go(address).see("[data-form=hope] .entry")
    expect(phone.page.locator("[data-form=hope] .entry")).to_contain_text(text)


def test_a_card_scanned_while_the_page_comes(hopes: Any, phone: Any) -> None:
    phone.note("hope", phone.secret()).keep().saved()
    address = card_of(phone)
    other = hopes.phone(address=phone.address.partition("#")[0])
    waiting: list[Any] = []

    def hold(route: WebSocketRoute) -> None:
        route.connect_to_server().on_message(lambda message: waiting.append((route, message)))

    other.page.route_web_socket("**/channels", hold)
    other.go().page.wait_for_timeout(A_MOMENT_MS)
    assert waiting, "the room has answered, and the page does not know it yet"
    other.page.evaluate("(there) => { location.hash = there; }", urlsplit(address).fragment)
    other.page.unroute_all()
    for route, message in waiting:
        route.send(message)
    other.page.wait_for_timeout(A_MOMENT_MS)
    expect(other.page.locator("#screen > .phone")).to_be_visible()
    assert other.page.evaluate("location.hash") == "", "a secret does not stay in the address"
    other.context.close()


def test_erasing_everything_empties_phone_wall_and_book(hopes: Any, phone: Any) -> None:
    wall = hopes.wall().go()
    phone.note("hope", phone.for_all()).share().at_home()
    phone.note("worry", phone.secret()).keep().saved()
    shared = wall.page.get_by_text(phone.shared[0])
    expect(shared).to_be_visible()
    address = card_of(phone)
    phone.back().tap(".me").tap("[data-setting=erase]").tap(".bar .button-alert")
    expect(phone.page.locator("h1")).to_have_text(phone.words("Everything is erased"))
    expect(shared).to_have_count(0)
    words = [*phone.shared, *phone.private]
    assert phone.on_phone() == {}
    assert [word for word in words if word in phone.page.content()] == []
    assert [word for word in words if word in str(texts(hopes))] == []
    phone.page.reload()
    phone.see("[data-language=fr]")
    phone.go(address).see(".trouble")


def test_the_portfolio_shows_what_one_wrote(phone: Any) -> None:
    phone.note("hope", text := phone.secret()).keep().saved()
    phone.tap(".tool").see("[data-exercise=expectations] .part-counts")
    phone.tap("[data-exercise=expectations]")
    expect(phone.page.locator("[data-part=expectations]")).to_contain_text(text)
