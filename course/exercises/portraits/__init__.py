"""Present yourself, and your neighbour."""
