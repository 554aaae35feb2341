"""Propose rules, discuss them, adopt them: the charter."""
