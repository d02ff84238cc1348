"""What an indicator is, in the words of its documentation, with formulas as mathematics."""

from __future__ import annotations

import re

from facts import Indicator
from mathematics import prose

# A formula with a fraction and this many signs stands in a line of its own.
LONG = 14


def sentence(indicator: Indicator, text: str) -> str:
    """A short text: formulas stay in the line."""
    pieces = prose.latex(text)
    return "".join(
        inline(piece) if is_formula else words(indicator, piece) for is_formula, piece in pieces
    )


def lead(indicator: Indicator) -> str:
    """The first sentence, without the title that it begins with."""
    before, _, rest = indicator.summary.partition(": ")
    text = rest[0].upper() + rest[1:] if before == indicator.title else indicator.summary
    return sentence(indicator, text)


def definition(indicator: Indicator) -> str:
    """The paragraphs after the first sentence."""
    return "\n\n".join(paragraph(indicator, text) for text in indicator.body)


def paragraph(indicator: Indicator, text: str) -> str:
    written = ""
    pieces = list(prose.latex(text))
    for place, (is_formula, piece) in enumerate(pieces):
        if not is_formula:
            written += words(indicator, piece)
        elif not is_long(piece):
            written += inline(piece)
        else:
            mark, rest = punctuation(pieces[place + 1][1])
            pieces[place + 1] = (False, rest)
            written = f"{written.rstrip()}\n\n```{{math}}\n{piece}{mark}\n```\n\n"
    return written.strip()


def is_long(latex: str) -> bool:
    signs = re.sub(r"\\[a-z]+|[{}\\ ]", "", latex)
    return r"\frac" in latex and len(signs) >= LONG


def inline(latex: str) -> str:
    """Fractions are as large as in a line of their own."""
    return f"{{math}}`{latex}`".replace(r"\frac", r"\dfrac")


def punctuation(text: str) -> tuple[str, str]:
    """What ends a formula that stands by itself, and the text after it."""
    if text[:1] in (".", ",", ";", ":"):
        return rf"\text{{{text[0]}}}", text[1:].lstrip()
    return "", text.lstrip()


def words(indicator: Indicator, text: str) -> str:
    """Names of other indicators as links."""
    for name in indicator.linked:
        text = text.replace(f"`{name}`", f"{{doc}}`{name} </indicators/{name}>`")
    return text.replace("*", r"\*") if "`" not in text else text
