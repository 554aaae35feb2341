"""What can be wrong with a portfolio's file, each with a sentence for people."""

from enum import StrEnum


class Flaw(StrEnum):
    """Why a portfolio's file cannot be used; the screens translate by these codes."""

    NOT_A_PORTFOLIO = "not_a_portfolio"
    DAMAGED = "damaged"
    ALTERED = "altered"
    TOO_BIG = "too_big"
    NEWER = "newer"
    NEEDS_PASSPHRASE = "needs_passphrase"  # noqa: S105 - a code, not a passphrase
    WRONG_PASSPHRASE = "wrong_passphrase"  # noqa: S105 - a code, not a passphrase
    EMPTY_PASSPHRASE = "empty_passphrase"  # noqa: S105 - a code, not a passphrase
    BUSY = "busy"


_FLAWS = {
    Flaw.NOT_A_PORTFOLIO: "This file is not a portfolio. Choose the file that you took away from a club.",
    Flaw.DAMAGED: "This portfolio is incomplete or damaged. Take the file again from where you keep it.",
    Flaw.ALTERED: "This portfolio was changed after it left the club. Take the file as the club gave it.",
    Flaw.TOO_BIG: "This file is too big for a portfolio. Choose the file that you took away from a club.",
    Flaw.NEWER: "This portfolio comes from a newer version of Passerelle. Update Passerelle in this club.",
    Flaw.NEEDS_PASSPHRASE: "This portfolio is locked. Type its passphrase.",
    Flaw.WRONG_PASSPHRASE: "This passphrase does not open the portfolio. Mind capital letters, and try again.",
    Flaw.EMPTY_PASSPHRASE: "A locked portfolio needs a passphrase. Type a few words that you remember.",
    Flaw.BUSY: "This computer is too busy just now. Try again; the portfolio is good: keep it.",
}


class PortfolioError(Exception):
    """A portfolio's file cannot be used; nothing was changed.

    Args:
        code: The stable reason, one of `Flaw`.
    """

    def __init__(self, code: Flaw) -> None:
        """Give the code its sentence."""
        self.code = code
        self.message = _FLAWS[code]
        super().__init__(f"{code.value}: {self.message}")
