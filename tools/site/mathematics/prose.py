"""Formulas within sentences: found, and written as mathematics.

Documentation is written to be read as plain text, in an editor and in `help()`, such as
100·gain / (gain + loss). A formula is the longest piece of a sentence that can be read as one and
holds an operation; what is not one stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .reader import NoFormula, Reader, Token
from .terms import Term

TOKENS = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<code>`[A-Za-z_][A-Za-z0-9_]*`)"
    r"|(?P<other>`[^`]*`)"
    r"|(?P<number>\d+(?:\.\d+)?(?![\d.]*\w))"
    r"|(?P<word>[A-Za-zπσα][A-Za-z0-9_]*(?:-[A-Za-z0-9]+)*)"
    r"|(?P<sign>\+=|.)",
    re.S,
)


def latex(sentence: str) -> Iterator[tuple[bool, str]]:
    """The pieces of a sentence: whether it is a formula, and its LaTeX or its text."""
    for piece in pieces(sentence):
        yield (False, piece) if isinstance(piece, str) else (True, piece.latex())


def pieces(sentence: str) -> Iterator[str | Term]:
    """The formulas of a sentence, and the text before, between and after them."""
    tokens = list(_tokens(sentence))
    place, text = 0, ""
    while place < len(tokens):
        found = _in_code(*tokens[place], place) or _longest(tokens, place)
        if found is None:
            text += tokens[place][1]
            place += 1
            continue
        yield text
        yield found[0]
        place, text = found[1], ""
    yield text


def _tokens(sentence: str) -> Iterator[Token]:
    return ((match.lastgroup or "", match[0]) for match in TOKENS.finditer(sentence))


def _in_code(kind: str, text: str, place: int) -> tuple[Term, int] | None:
    """The formula that all of a piece of code is, such as `y[i] = x[i − 1]`."""
    if kind != "other":
        return None
    inner = list(_tokens(text.strip("`")))
    found = _longest(inner, 0, in_code=True)
    return None if found is None or found[1] < len(inner) else (found[0], place + 1)


def _longest(tokens: list[Token], place: int, in_code: bool = False) -> tuple[Term, int] | None:
    """The formula that begins at a place, and the place behind it."""
    if tokens[place][0] == "space":
        return None
    reader = Reader(tokens, place, in_code)
    try:
        return reader.formula(), reader.end
    except NoFormula:
        return None
