from exports.cv.printed import Printed, visible


def test_what_cannot_be_seen_is_nothing() -> None:
    assert not any(map(visible, (None, "", " \n", "\x00\u202e", "\u200b\ufeff")))
    assert visible("\u202ex")
    assert Printed(phone=" ", email="a").contact() == ("a",)


def test_the_groups_of_a_telephone_number_stay_together() -> None:
    assert Printed(phone=" 06 00 00 00 00 ").contact() == ("06\u00a000\u00a000\u00a000\u00a000",)
