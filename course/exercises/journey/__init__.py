"""Draw your path, step by step."""
