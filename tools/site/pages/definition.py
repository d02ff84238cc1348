"""What an indicator is, in the words of its documentation, with formulas as mathematics."""

from __future__ import annotations

import re

from facts import Indicator, group_notes
from mathematics import prose

# A formula with this many signs stands in a line of its own; fewer where it has a fraction.
LONG, LONG_WITH_FRACTION = 45, 14
# Formulas in code alone, after the words that introduce them; one of the last ones is enough.
FORMULAS = r"`[^`]+`(?:, `[^`]+`)*"
LISTED = re.compile(
    rf"(?P<lead>(?:[^`]|`\w+`)+): (?P<all>{FORMULAS})(?:; and one of: (?P<one>{FORMULAS}))?\."
)


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
    """The paragraphs after the first sentence, and what all of the group have in common."""
    paragraphs = [paragraph(indicator, text) for text in indicator.body]
    notes = [sentence(indicator, text) for text in group_notes(indicator.group)]
    return "\n\n".join([*paragraphs, *notes])


def paragraph(indicator: Indicator, text: str) -> str:
    listed = LISTED.fullmatch(text)
    if listed:
        one_of = f"\n\nand one of\n\n{rows(listed['one'])}" if listed["one"] else ""
        return f"{words(indicator, listed['lead'])}:\n\n{rows(listed['all'])}{one_of}"
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


def rows(formulas: str) -> str:
    """A row for each formula."""
    lines = [latex for is_formula, latex in prose.latex(formulas) if is_formula]
    block = " \\\\\n".join(lines).replace(r"\frac", r"\dfrac")
    return f"```{{math}}\n\\begin{{array}}{{l}}\n{block}\n\\end{{array}}\n```"


def is_long(latex: str) -> bool:
    signs = len(re.sub(r"\\[a-z]+|[{}\\ ]", "", latex))
    return signs >= (LONG_WITH_FRACTION if r"\frac" in latex else LONG)


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
