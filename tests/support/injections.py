"""Sixty texts that would do something if anything took them for more than text."""

TYPST = (
    '#eval("1+1")',
    '#read("/etc/passwd")',
    '#import "x.typ": *',
    "#set text(fill: red)",
    "$x^2$",
    "$ sum_(i=1)^n $",
    "*strong*",
    "_soft_",
    "= Title",
    "== Title",
    "`code`",
    "@label",
    "<label>",
    "\\u{1F600}",
    "//comment",
    "/*comment*/",
)
MARKDOWN = (
    "# Title",
    "**bold**",
    "[a](https://x.example)",
    "![a](picture:bird)",
    "![](http://x.example/a.png)",
    "> quote",
    "- item",
    "1. item",
    "---",
    "```sh",
    "| a | b |",
    "~~gone~~",
    "<!-- gone -->",
    "&nbsp;",
    "\\*",
    "[x]: /a",
)
HTML = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<b>bold</b>",
    "</p></div></body>",
    "&lt;b&gt;",
    "<svg onload=alert(1)>",
    '<a href="javascript:alert(1)">a</a>',
    '"><script>',
    "'-alert(1)-'",
    "{{ 7*7 }}",
    "{% raw %}",
    "${7*7}",
    "<style>*{}</style>",
)
XML = (
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    "&b;",
    "<![CDATA[a]]>",
    "]]>",
    '<?xml version="1.0"?>',
    "<w:p/>",
    "</w:t></w:r>",
    "<w:instrText>DDE</w:instrText>",
)
FORMULAS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    '=HYPERLINK("http://x.example")',
    "=cmd|'/c calc'!A0",
    "%0a=1",
)

INJECTIONS = (*TYPST, *MARKDOWN, *HTML, *XML, *FORMULAS)
