"""Saved means committed; a lost network, a lost answer or a reload lose nothing and double nothing."""

from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow


def writing(phone: Any, begin: Any, text: Any = "Parler sans peur") -> None:
    begin("expectations")
    one = phone().enter()
    one.begin("hope")
    return one, text


def test_a_lost_connection_is_said_and_what_was_typed_goes_by_itself(
    room: Any, phone: Any, begin: Any
) -> None:
    one, text = writing(phone, begin)
    one.run("phone.lose()")
    expect(one.page.locator(".notice-lost")).to_be_visible()
    one.write(text)
    expect(one.page.locator(".kept[data-state=kept]")).to_be_attached()
    one.page.wait_for_timeout(700)
    assert room.entries() == []
    one.run("phone.restore()")
    one.saved()
    expect(one.page.locator(".notice-lost")).to_have_count(0)
    assert room.bodies() == [{"text": text}]


def test_going_on_without_the_room(room: Any, phone: Any, begin: Any) -> None:
    one, text = writing(phone, begin)
    one.run("phone.lose()")
    one.write(text)
    one.page.click(".top-back")
    expect(one.page.locator(".entry")).to_contain_text(text)
    one.run("phone.restore()")
    one.saved()
    assert room.bodies() == [{"text": text}]


def test_saved_is_never_said_before_the_answer(room: Any, phone: Any, begin: Any) -> None:
    one, text = writing(phone, begin)
    one.run("phone.deafen(true)")
    one.write(text)
    one.page.wait_for_timeout(1_500)
    assert room.bodies() == [{"text": text}]
    expect(one.page.locator(".kept[data-state=saving]")).to_be_attached()


def test_a_lost_answer_doubles_nothing(room: Any, phone: Any, begin: Any) -> None:
    one, text = writing(phone, begin)
    one.run("phone.deafen(true)")
    one.write(text)
    one.page.wait_for_timeout(900)
    one.run("phone.lose(); phone.deafen(false); phone.restore()")
    one.saved()
    assert room.bodies() == [{"text": text}]
    ids = one.run("phone.sent.filter((each) => each.do === 'save').map((each) => each.id)")
    assert len(ids) >= 2
    assert len(set(ids)) == 1
    assert len(ids[0]) == 32


def test_a_reload_before_the_answer_loses_nothing(room: Any, phone: Any, begin: Any) -> None:
    one, text = writing(phone, begin)
    one.run("phone.lose()")
    one.write(text)
    one.page.reload()
    expect(one.page.locator(".field")).to_have_value(text)
    one.saved()
    assert room.bodies() == [{"text": text}]
    assert text not in one.on_phone()


def test_the_last_words_win(room: Any, phone: Any, begin: Any) -> None:
    one, _ = writing(phone, begin)
    one.page.locator(".field").press_sequentially("Parler de mon travail, avec des mots simples", delay=25)
    one.saved()
    one.page.wait_for_timeout(700)
    assert room.bodies() == [{"text": "Parler de mon travail, avec des mots simples"}]


def test_what_is_typed_before_the_answer_is_sent_too(room: Any, phone: Any, begin: Any) -> None:
    one, _ = writing(phone, begin)
    one.run("phone.slow(900)")
    field = one.page.locator(".field")
    field.press_sequentially("Parler")
    one.page.wait_for_function("phone.sent.some((each) => each.do === 'save')")
    field.press_sequentially(" de tout")
    one.page.wait_for_timeout(3_500)
    one.saved()
    expect(field).to_have_value("Parler de tout")
    assert room.bodies() == [{"text": "Parler de tout"}]


def test_a_busy_book_is_asked_again(room: Any, phone: Any, begin: Any) -> None:
    one, text = writing(phone, begin)
    room.be_busy(1)
    one.write(text)
    one.page.wait_for_timeout(1_500)
    expect(one.page.locator(".kept[data-state=saving]")).to_be_attached()
    assert room.entries() == []
    one.saved()
    assert room.bodies() == [{"text": text}]


def test_a_pause_between_two_words_keeps_the_space(room: Any, phone: Any, begin: Any) -> None:
    one, _ = writing(phone, begin)
    field = one.page.locator(".field")
    field.press_sequentially("Parler ")
    one.saved()
    one.page.wait_for_timeout(400)
    field.press_sequentially("sans peur")
    expect(field).to_have_value("Parler sans peur")
    one.saved()
    one.page.wait_for_timeout(700)
    assert room.bodies() == [{"text": "Parler sans peur"}]


def test_what_one_seat_was_writing_never_goes_to_another(room: Any, phone: Any, begin: Any) -> None:
    one, text = writing(phone, begin)
    other = phone().enter()
    secret = other.run("JSON.parse(localStorage.getItem('passerelle.seat')).secret")
    one.run("phone.lose()")
    one.write(text)
    one.page.wait_for_timeout(200)
    assert text in one.on_phone()
    one.run(f"location.hash = 'k={secret}'")
    one.run("phone.restore()")
    expect(one.page.locator(".me-alias")).to_have_text(other.page.inner_text(".me-alias"))
    one.page.wait_for_timeout(1_200)
    assert room.entries() == []
    assert text not in one.on_phone()


def test_a_refusal_is_said_and_the_text_stays(room: Any, phone: Any, begin: Any) -> None:
    one, _ = writing(phone, begin)
    one.run("document.querySelector('.field').removeAttribute('maxlength')")
    long = "long " * 40
    one.write(long)
    expect(one.page.locator(".notice-refused")).to_be_visible()
    expect(one.page.locator(".field")).to_have_value(long)
    one.write("court")
    one.saved()
    expect(one.page.locator(".notice-refused")).to_have_count(0)
    assert room.bodies() == [{"text": "court"}]


def test_another_phone_of_the_same_seat_is_followed(phone: Any, begin: Any) -> None:
    one, text = writing(phone, begin)
    one.write(text)
    one.saved()
    secret = one.run("JSON.parse(localStorage.getItem('passerelle.seat')).secret")
    other = phone().open(f"#k={secret}")
    other.page.locator(".entry").click()
    other.tap("Change")
    other.write("Autre texte")
    other.saved()
    expect(one.page.locator(".field")).to_have_value("Autre texte")
