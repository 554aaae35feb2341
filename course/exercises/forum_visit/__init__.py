"""Prepare the visit, meet people, bring something back."""
