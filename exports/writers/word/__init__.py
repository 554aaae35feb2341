"""Blocks as WordprocessingML, kind by kind."""

from exports.writers.word import figures, layout, tables, texts
from exports.writers.word.around import Around, Package
from exports.writers.word.block import blocks_xml
from exports.writers.word.paper import Paper, section_xml
from exports.writers.word.styles import numbering_xml, styles_xml

__all__ = ["Around", "Package", "Paper", "blocks_xml", "numbering_xml", "section_xml", "styles_xml"]
