"""Practise presenting a competence, with an example."""
