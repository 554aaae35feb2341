"""Documents for whoever stands before a screen: what there is, and orders that another process makes.

    from exports.offered.seat import SeatDocuments

    Seat(club(), SeatDocuments())

The screens' side is described in `widgets/offers.py`. Writers, composers and fonts are loaded by the process that makes
a document and ends with it, never by the one behind a phone; and that one loads nothing from here before it is asked.
"""
