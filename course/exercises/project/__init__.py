"""Say what you want, what it asks, what you have and what is missing."""
