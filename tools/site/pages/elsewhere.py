"""What other libraries call an indicator, and where they answer otherwise, from the guides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from facts import ROOT, Indicator

from .markdown import page, table

GUIDES = {"talib": "TA-Lib", "pandas-ta": "pandas-ta", "vector-ta": "vector-ta"}


def elsewhere(indicator: Indicator) -> str:
    """Empty where no guide says anything of it."""
    names = [
        [link(guide), theirs, values]
        for guide in GUIDES
        for theirs, ours, values in rows(guide, "Names")
        if ours.startswith(f"`ta.{indicator.name}(")
    ]
    differences = [
        [where, link(guide), theirs, here]
        for guide in GUIDES
        for where, theirs, here in rows(guide, "Differences")
        if f"`{indicator.name}`" in where
    ]
    return page(
        table(["library", "call", "values"], names) if names else "",
        table(["where", "library", "there", "here"], differences) if differences else "",
    )


def link(guide: str) -> str:
    return f"{{doc}}`{GUIDES[guide]} </docs/{guide}>`"


@cache
def rows(guide: str, heading: str) -> list[list[str]]:
    """The rows of the table under the heading that begins with this word."""
    return list(_rows((ROOT / "docs" / f"{guide}.md").read_text("utf-8"), heading))


def _rows(text: str, heading: str) -> Iterator[list[str]]:
    section = re.split(r"^## ", text.partition(f"\n## {heading}")[2], flags=re.M)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    for line in lines[2:]:
        yield [cell.strip() for cell in line.strip("|").split(" | ")]
