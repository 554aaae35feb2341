"""What the club can tell its partners, in figures."""
