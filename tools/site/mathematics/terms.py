"""A formula as a tree, and the LaTeX of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

RELATIONS = {"=": "=", "+=": r"\leftarrow", "<": "<", ">": ">", "≤": r"\le", "≥": r"\ge"}
FUNCTIONS = {
    "exp": r"\exp",
    "ln": r"\ln",
    "max": r"\max",
    "min": r"\min",
    "sin": r"\sin",
    "cos": r"\cos",
    "tan": r"\tan",
    "atan": r"\arctan",
    "asin": r"\arcsin",
    "acos": r"\arccos",
    "sinh": r"\sinh",
    "cosh": r"\cosh",
    "tanh": r"\tanh",
    "log10": r"\log_{10}",
}
# To a whole number, between brackets.
ROUNDED = {"floor": ("lfloor", "rfloor"), "ceil": ("lceil", "rceil")}
GREEK = {"π": r"\pi", "σ": r"\sigma", "α": r"\alpha"}
POWERS = {"²": "2", "³": "3"}
LOGIC = {"and": r"\land", "or": r"\lor"}
# A word and the number of a bar behind it.
NUMBERED = re.compile(r"(.*\D)(\d)")


@dataclass(frozen=True)
class Term:
    """Any part of a formula."""

    def latex(self) -> str:
        raise NotImplementedError

    @property
    def bare(self) -> Term:
        """Without parentheses around it, where a bar or a root already keeps it together."""
        return self


@dataclass(frozen=True)
class Number(Term):
    digits: str

    def latex(self) -> str:
        return self.digits


@dataclass(frozen=True)
class Name(Term):
    """One letter, with or without an index, is a symbol; anything longer is written as words.

    A digit after a word, as in `close1`, is an index too.
    """

    text: str

    def latex(self) -> str:
        if self.text in GREEK:
            return GREEK[self.text]
        letter, index = self.text[0], self.text[1:]
        if not index:
            return letter
        if index.isdigit():
            return f"{letter}_{{{index}}}"
        numbered = NUMBERED.fullmatch(self.text)
        return (
            rf"\text{{{numbered[1]}}}_{{{numbered[2]}}}" if numbered else rf"\text{{{self.text}}}"
        )


@dataclass(frozen=True)
class Dots(Term):
    """Terms that are left out."""

    def latex(self) -> str:
        return r"\dots"


@dataclass(frozen=True)
class Sum(Term):
    """Terms with the signs before them; that of the first is empty or a minus."""

    parts: tuple[tuple[str, Term], ...]

    def latex(self) -> str:
        return " ".join(f"{sign} {term.latex()}".strip() for sign, term in self.parts)


@dataclass(frozen=True)
class Product(Term):
    factors: tuple[Term, ...]

    def latex(self) -> str:
        return r" \cdot ".join(factor.latex() for factor in self.factors)


@dataclass(frozen=True)
class Quotient(Term):
    above: Term
    below: Term

    def latex(self) -> str:
        return rf"\frac{{{self.above.bare.latex()}}}{{{self.below.bare.latex()}}}"


@dataclass(frozen=True)
class Rounded(Term):
    """Down to a whole number, or up to one."""

    function: str
    inner: Term

    def latex(self) -> str:
        left, right = ROUNDED[self.function]
        return rf"\left\{left} {self.inner.latex()} \right\{right}"


@dataclass(frozen=True)
class Root(Term):
    inner: Term

    def latex(self) -> str:
        return rf"\sqrt{{{self.inner.bare.latex()}}}"


@dataclass(frozen=True)
class Power(Term):
    base: Term
    exponent: str

    def latex(self) -> str:
        return f"{self.base.latex()}^{{{self.exponent}}}"


@dataclass(frozen=True)
class Index(Term):
    name: Name
    place: Term

    def latex(self) -> str:
        name = self.name.latex()
        # A name that has an index of its own, as in `e3[i]`.
        return (
            f"{{{name}}}_{{{self.place.latex()}}}"
            if "_{" in name
            else f"{name}_{{{self.place.latex()}}}"
        )


@dataclass(frozen=True)
class Parentheses(Term):
    inner: Term

    def latex(self) -> str:
        return rf"\left({self.inner.latex()}\right)"

    @property
    def bare(self) -> Term:
        return self.inner


@dataclass(frozen=True)
class Size(Term):
    """What stands between two bars."""

    inner: Term

    def latex(self) -> str:
        return rf"\left|{self.inner.latex()}\right|"


@dataclass(frozen=True)
class Call(Term):
    function: str
    arguments: tuple[Term, ...]

    def latex(self) -> str:
        if not self.arguments:
            return self.function
        arguments = ", ".join(argument.latex() for argument in self.arguments)
        return rf"{self.function}\left({arguments}\right)"


@dataclass(frozen=True)
class Relation(Term):
    sides: tuple[Term, ...]
    signs: tuple[str, ...]

    def latex(self) -> str:
        written = first = self.sides[0].latex()
        for sign, side in zip(self.signs, self.sides[1:], strict=True):
            # What is added to a value makes its next one.
            added = f"{first} +" if sign == "+=" else ""
            written = f"{written} {RELATIONS[sign]} {added} {side.latex()}"
        return written


@dataclass(frozen=True)
class Logic(Term):
    """Relations of which all hold, or one."""

    word: str
    parts: tuple[Term, ...]

    def latex(self) -> str:
        return f" {LOGIC[self.word]} ".join(part.latex() for part in self.parts)


def called(name: str, arguments: tuple[Term, ...]) -> Term:
    """A function by its name: `mean10` is the mean of ten."""
    if name in ROUNDED and len(arguments) == 1:
        return Rounded(name, arguments[0])
    word, number = re.fullmatch(r"(.*?)(\d*)", name).groups()  # type: ignore[union-attr]
    written = rf"\text{{{word}}}_{{{number}}}" if number else rf"\text{{{word}}}"
    return Call(FUNCTIONS.get(name, written), arguments)
