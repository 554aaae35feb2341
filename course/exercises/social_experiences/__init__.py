"""List what you do for others, and what the path has taught you."""
