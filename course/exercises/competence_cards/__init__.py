"""Choose the cards that speak of you, and say what you saw others do."""
