"""Blocks as HTML, kind by kind."""

from exports.writers.web import figures, layout, tables, texts
from exports.writers.web.block import blocks_html
from exports.writers.web.styles import css_text, design_css, page_css

__all__ = ["blocks_html", "css_text", "design_css", "page_css"]
