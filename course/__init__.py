"""Passerelle: the session kit of a portfolio club."""

__version__ = "0.1.0"
