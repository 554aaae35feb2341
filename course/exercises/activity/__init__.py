"""The guide of one activity."""
