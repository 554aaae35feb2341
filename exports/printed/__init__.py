"""What a club prints beside its handouts: cards to cut out, the journey, the charter, key cards, a sheet to sign.

>>> from exports.printed import journey
>>> journey("fr").title
'Mon parcours'
"""

from exports.printed.attendance import attendance
from exports.printed.cards import cards
from exports.printed.charter import charter
from exports.printed.journey import journey
from exports.printed.keys import KeyCard, key_cards

__all__ = ["KeyCard", "attendance", "cards", "charter", "journey", "key_cards"]
