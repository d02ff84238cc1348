"""What the catalogue says of an indicator, in the words that pages use."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from indicators.talib._table import TABLE

import indicators as ta

ROOT = Path(__file__).resolve().parents[2]
# The type stub, which has a file for each group with what the catalogue says of it.
STUBS = ROOT / "pybindings" / "python" / "indicators" / "_native"
# A link of the Rust documentation, to an indicator or to anything else.
LINK = re.compile(r"\[(`?)([^\]`]*)`?\]\((?:\w+@)?([a-z_]+)::[^)]*?(\w+)\)")
# What stands before the colon of a first sentence is a title up to this length.
LONGEST_TITLE = 70


@dataclass(frozen=True)
class Indicator:
    """An entry of the catalogue."""

    entry: Any

    @property
    def name(self) -> str:
        return str(self.entry["name"])

    @property
    def group(self) -> str:
        return str(self.entry["group"])

    @property
    def types(self) -> str:
        """What its types in Rust are called after."""
        return str(self.entry["stream"]).removesuffix("Stream")

    @cached_property
    def paragraphs(self) -> list[str]:
        """Its documentation, a line each; links are the names alone."""
        text = LINK.sub(r"`\2`", self.entry["documentation"])
        return [" ".join(each.split()) for each in text.split("\n\n")]

    @cached_property
    def linked(self) -> set[str]:
        """Other indicators that its documentation links to."""
        links = LINK.finditer(self.entry["documentation"])
        names = {link[4] for link in links if link[3] == "crate"}
        return names & set(ta.list_indicators()) - {self.name}

    @property
    def summary(self) -> str:
        return self.paragraphs[0]

    @property
    def title(self) -> str:
        """What comes before the colon, or else the first words."""
        lead, colon, _ = self.summary.partition(": ")
        if not colon or len(lead) > LONGEST_TITLE:
            lead = re.split(r"[,;.:]( |$)| of (?:each|the last) ", self.summary)[0]
        return lead[0].upper() + lead[1:]

    @property
    def body(self) -> list[str]:
        return [each for each in self.paragraphs[1:] if not each.startswith("Source: ")]

    @property
    def source(self) -> str:
        sources = [each for each in self.paragraphs if each.startswith("Source: ")]
        return sources[0].removeprefix("Source: ") if sources else ""

    @property
    def talib_names(self) -> list[str]:
        return [name for name, row in TABLE.items() if row.ours == self.name]

    @property
    def kernel_file(self) -> str:
        return f"indicators/src/{self.group}/{self.name}.rs"

    @property
    def formula_file(self) -> str:
        return f"tests/references/{self.group}/{self.name}.rs"

    def default_warmup(self) -> int:
        bars = ta.warmup(self.name)
        assert bars is not None, "without an accuracy there is always an answer"
        return bars


def indicators() -> list[Indicator]:
    return [Indicator(entry) for entry in ta.catalogue]


def groups() -> dict[str, list[Indicator]]:
    """Indicators by their groups, in the catalogue's order; arithmetic comes last."""
    found: dict[str, list[Indicator]] = {}
    for indicator in indicators():
        found.setdefault(indicator.group, []).append(indicator)
    return dict(sorted(found.items(), key=lambda item: item[0].startswith("math_")))


@cache
def group_notes(group: str) -> list[str]:
    """What the documentation of a group says beyond its first sentence, a paragraph each."""
    text = (STUBS / f"{group}.pyi").read_text("utf-8")
    documentation = ast.get_docstring(ast.parse(text)) or ""
    return [" ".join(each.split()) for each in documentation.split("\n\n")[1:]]


def group_title(group: str) -> str:
    return group.replace("_", " ").capitalize()
