"""How to come in."""
