"""Coming in, coming back, leaving, erasing."""

import json
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow

SEAT = "JSON.parse(localStorage.getItem('passerelle.seat'))"


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_three_taps(room: Any, phone: Any, language: Any) -> None:
    one = phone(language).open()
    taps = [f"[data-language={language}]", "[data-picture-choice=cat]", ".name-bar .button-main"]
    for tap in taps:
        one.page.click(tap)
    expect(one.page.locator(".me")).to_be_visible()
    [record] = room.desk("seats")
    assert (record.language, record.picture) == (language, "cat")
    assert record.alias
    expect(one.page.locator("#seat")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")


def test_an_alias_is_proposed_and_can_be_changed(phone: Any) -> None:
    one = phone().open()
    one.page.click("[data-language=fr]")
    one.page.click("[data-picture-choice=bird]")
    field = one.page.locator(".name-field input")
    assert field.input_value()
    field.fill("Zaza")
    one.page.click("[data-picture-choice=fish]")
    assert field.input_value() == "Zaza"
    one.page.keyboard.press("Tab")
    one.page.click(".name-bar .button-main")
    expect(one.page.locator(".me-alias")).to_have_text("Zaza")


def test_secrets_leave_the_address_at_once(room: Any, phone: Any) -> None:
    one = phone().enter()
    assert one.run("location.href") == f"{room.address}/"
    assert set(one.run(SEAT)) == {"secret"}
    assert room.join not in one.on_phone()
    assert room.join not in str(one.run("JSON.stringify(history.state)"))


def test_a_reload_before_coming_in_forgets_nothing(phone: Any) -> None:
    one = phone("ar").open()
    one.page.click("[data-language=ar]")
    one.page.click("[data-picture-choice=cat]")
    one.page.reload()
    expect(one.page.locator("[data-picture-choice=cat]")).to_have_attribute("aria-pressed", "true")
    expect(one.page.locator("#seat")).to_have_attribute("dir", "rtl")
    one.page.click(".name-bar .button-main")
    expect(one.page.locator(".me")).to_be_visible()


def test_the_room_code_is_typed_when_nothing_was_scanned(room: Any, phone: Any) -> None:
    one = phone().open("")
    one.page.click("[data-language=fr]")
    one.page.click("[data-picture-choice=bird]")
    one.page.click(".name-bar .button-main")
    one.write("WRONG1")
    one.tap("Enter")
    expect(one.page.get_by_role("alert")).to_be_visible()
    one.write(room.code.lower())
    one.tap("Enter")
    expect(one.page.locator(".me")).to_be_visible()


def test_a_card_brings_back_to_the_same_seat(room: Any, phone: Any) -> None:
    first = phone().enter()
    alias = first.page.inner_text(".me-alias")
    secret = first.run(SEAT)["secret"]

    scanned = phone().open(f"#k={secret}")
    expect(scanned.page.locator(".me-alias")).to_have_text(alias)
    assert scanned.run("location.hash") == ""

    typed = phone().open("")
    typed.tap("I have a card")
    typed.write(" ".join(secret[at : at + 4].lower() for at in range(0, len(secret), 4)))
    typed.tap("Enter")
    expect(typed.page.locator(".me-alias")).to_have_text(alias)
    assert len(room.desk("seats")) == 1


def test_an_unknown_card_says_so_and_lets_in(phone: Any) -> None:
    one = phone().open("#k=" + "0" * 26)
    expect(one.page.get_by_role("alert")).to_be_visible()
    expect(one.page.locator("[data-language=fr]")).to_be_visible()


def test_an_old_seat_is_asked_for_once_and_silently(phone: Any) -> None:
    one = phone().open("")
    one.run("localStorage.setItem('passerelle.seat', JSON.stringify({secret: '0'.repeat(26)}))")
    one.page.reload()
    expect(one.page.locator("[data-language=fr]")).to_be_visible()
    expect(one.page.get_by_role("alert")).to_have_count(0)
    one.page.reload()
    expect(one.page.locator("[data-language=fr]")).to_be_visible()
    assert [sent["do"] for sent in one.run("phone.sent")] == []


def test_the_card_is_offered_and_can_wait(phone: Any) -> None:
    one = phone().enter()
    one.tap("See my card")
    expect(one.page.locator(".qr")).to_be_visible()
    code = "".join(one.page.inner_text(".key-card-code").split())
    assert code == one.run(SEAT)["secret"]
    one.tap("Later")
    expect(one.button("See my card")).to_have_count(0)
    one.page.click(".me")
    one.page.click("[data-setting=card]")
    expect(one.page.locator(".qr")).to_be_visible()


def test_only_the_card_is_printed(phone: Any) -> None:
    one = phone().enter()
    one.tap("See my card")
    expect(one.page.locator(".qr")).to_be_visible()
    one.page.emulate_media(media="print")
    expect(one.page.locator(".key-card")).to_be_visible()
    for hidden in (".top", ".foot .button", "h1", ".why"):
        expect(one.page.locator(hidden).first).to_be_hidden()


def test_the_same_seat_after_a_reload(phone: Any) -> None:
    one = phone().enter()
    alias = one.page.inner_text(".me-alias")
    one.page.reload()
    expect(one.page.locator(".me-alias")).to_have_text(alias)


def test_leaving_forgets_the_seat_on_this_phone_only(room: Any, phone: Any, begin: Any) -> None:
    begin("expectations")
    one = phone().enter()
    one.note("hope", "Trouver une formation")
    one.page.click(".top-back")
    one.page.click(".me")
    one.page.click("[data-setting=leave]")
    one.tap("Leave this phone")
    expect(one.title).to_have_text(one.say("You have left"))
    kept = json.loads(one.on_phone())
    assert not any(key.startswith("passerelle") for store in kept for key in store)
    assert len(room.entries()) == 1
    one.tap("Come in again")
    expect(one.page.locator("[data-language=fr]")).to_be_visible()


def test_erasing_takes_one_clear_confirmation(room: Any, phone: Any, begin: Any) -> None:
    begin("expectations")
    one = phone().enter()
    one.note("hope", "Trouver une formation")
    one.tap("Share with the group")
    one.page.click(".me")
    one.page.click("[data-setting=erase]")
    one.tap("Keep everything")
    assert len(room.entries()) == 1
    one.page.click("[data-setting=erase]")
    one.tap("Erase everything")
    expect(one.title).to_have_text(one.say("Everything is erased"))
    assert room.entries() == []
    assert room.desk("seats") == []
    assert "passerelle" not in one.on_phone()


def test_erasing_without_the_room_says_so(phone: Any) -> None:
    one = phone().enter()
    one.page.click(".me")
    one.page.click("[data-setting=erase]")
    one.run("phone.deafen(true)")
    one.page.clock.install()
    one.tap("Erase everything")
    one.page.clock.fast_forward(13_000)
    expect(one.page.get_by_role("alert")).to_be_visible()
    assert one.run(SEAT)["secret"]


def test_choices_apply(room: Any, phone: Any) -> None:
    one = phone().enter()
    one.page.click(".me")
    one.page.click("[data-setting=look]")
    one.page.click('[data-choice="theme dark"]')
    one.page.click('[data-choice="contrast high"]')
    expect(one.page.locator("#seat")).to_have_css("color", "rgb(255, 255, 255)")
    expect(one.page.locator("#seat")).to_have_css("background-color", "rgb(0, 0, 0)")
    one.page.click(".top-back")
    one.page.click("[data-setting=me]")
    one.page.locator(".labelled input").fill("Nouveau nom")
    one.page.click("[data-picture-choice=fish]")
    one.tap("Keep")
    one.page.click("[data-setting=language]")
    one.page.click("[data-language=ar]")
    expect(one.page.locator("#seat")).to_have_attribute("dir", "rtl")
    [record] = room.desk("seats")
    assert (record.alias, record.picture, record.language) == ("Nouveau nom", "fish", "ar")


def test_reading_aloud_needs_a_voice_of_the_phone(phone: Any) -> None:
    voices = "speechSynthesis.getVoices = () => [{lang: 'fr-FR', localService: %s, name: 'x'}]"
    for local, count in (("false", 0), ("true", 1)):
        one = phone()
        one.page.add_init_script(voices % local)
        one.enter()
        one.page.click(".me")
        expect(one.page.locator("[data-setting=look]")).to_be_visible()
        expect(one.page.locator("[data-setting=aloud]")).to_have_count(count)
