"""Say why you come, when you can come, and what you already know."""
