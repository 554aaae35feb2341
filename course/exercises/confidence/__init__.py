"""How sure of yourself you feel, at the start and at the end."""
