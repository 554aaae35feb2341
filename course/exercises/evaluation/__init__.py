"""Say what the programme was worth, without anyone knowing who says it."""
