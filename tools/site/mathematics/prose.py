"""Formulas within sentences: found, and written as mathematics.

Documentation is written to be read as plain text, in an editor and in `help()`, such as
100·gain / (gain + loss). A formula is the longest piece of a sentence that can be read as one and
holds an operation; what is not one stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from .terms import (
    FUNCTIONS,
    GREEK,
    POWERS,
    RELATIONS,
    Call,
    Dots,
    Index,
    Name,
    Number,
    Parentheses,
    Power,
    Product,
    Quotient,
    Relation,
    Root,
    Size,
    Sum,
    Term,
)

TOKENS = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<code>`[A-Za-z_][A-Za-z0-9_]*`)"
    r"|(?P<other>`[^`]*`)"
    r"|(?P<number>\d+(?:\.\d+)?(?![\d.]*\w))"
    r"|(?P<word>[A-Za-zπσα][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)"
    r"|(?P<sign>\+=|.)",
    re.S,
)
ADDED, MULTIPLIED = ("+", "−"), ("·", "×", "/")
# Words of sentences, which are no quantities.
SENTENCE = re.compile(
    r"(?i)an?|and|are|as|at|before|below|by|each|every|for|from|has|if|in|is|its?|less|most|no|not"
    r"|off?|on|one|or|over|than|that|the|their|then|these|they|those|to|when|where|which|while|with"
)
# A word that names a quantity only together with the next.
PREFIXES = frozenset({"previous"})


class NoFormula(Exception):
    """No formula begins here."""


def latex(sentence: str) -> Iterator[tuple[bool, str]]:
    """The pieces of a sentence: whether it is a formula, and its LaTeX or its text."""
    tokens = list(_tokens(sentence))
    place, text = 0, ""
    while place < len(tokens):
        found = _in_code(*tokens[place], place) or _longest(tokens, place)
        if found is None:
            text += tokens[place][1]
            place += 1
            continue
        yield False, text
        yield True, found[0].latex()
        place, text = found[1], ""
    yield False, text


def _tokens(sentence: str) -> Iterator[tuple[str, str]]:
    return ((match.lastgroup or "", match[0]) for match in TOKENS.finditer(sentence))


def _in_code(kind: str, text: str, place: int) -> tuple[Term, int] | None:
    """The formula that all of a piece of code is, such as `y[i] = x[i − 1]`."""
    if kind != "other":
        return None
    inner = list(_tokens(text.strip("`")))
    found = _longest(inner, 0)
    return None if found is None or found[1] < len(inner) else (found[0], place + 1)


def _longest(tokens: list[tuple[str, str]], place: int) -> tuple[Term, int] | None:
    """The formula that begins at a place, and the place behind it."""
    if tokens[place][0] == "space":
        return None
    reader = Reader(tokens, place)
    try:
        return reader.formula(), reader.end
    except NoFormula:
        return None


class Reader:
    """Reads a formula from a place on; `end` is behind the last token that belongs to it."""

    def __init__(self, tokens: list[tuple[str, str]], place: int) -> None:
        self.tokens, self.place, self.end = tokens, place, place
        # Within parentheses a quantity may have a name of several words.
        self.depth = 0
        self.operations = 0

    def formula(self) -> Term:
        if self.place and self.tokens[self.place - 1][0] in ("word", "number", "code"):
            raise NoFormula
        sides, signs = [self.sum()], []
        while self.peek() in RELATIONS:
            mark = self.place, self.end, self.operations
            sign = self.take()
            try:
                sides.append(self.sum())
            except NoFormula:
                self.place, self.end, self.operations = mark
                break
            signs.append(sign)
            self.operations += 1
        if not self.operations:
            raise NoFormula
        return Relation(tuple(sides), tuple(signs)) if signs else sides[0]

    def sum(self) -> Term:
        sign = "-" if self.peek() == "−" and self.take() else ""
        parts = [(sign, self.product())]
        while self.peek() in ADDED:
            rest = self.operand(self.product)
            if rest is None:
                break
            sign, term = rest
            parts.append(("-" if sign == "−" else "+", term))
        return Sum(tuple(parts)) if sign or len(parts) > 1 else parts[0][1]

    def product(self) -> Term:
        term = self.power()
        while self.peek() in MULTIPLIED and not self.is_slash_between_words():
            rest = self.operand(self.power)
            if rest is None:
                break
            sign, factor = rest
            if sign == "/":
                term = Quotient(term, factor)
            else:
                before = term.factors if isinstance(term, Product) else (term,)
                term = Product((*before, factor))
        return term

    def is_slash_between_words(self) -> bool:
        """As in `accumulation/distribution`."""
        around = [kind for kind, _ in self.tokens[self.place - 1 : self.place + 2]]
        return self.peek() == "/" and around == ["word", "sign", "word"]

    def operand(self, read: Callable[[], Term]) -> tuple[str, Term] | None:
        """A sign and what follows it; None, and nothing read, where that is no quantity."""
        mark = self.place, self.end, self.operations
        sign = self.take()
        self.operations += 1
        try:
            return sign, read()
        except NoFormula:
            self.place, self.end, self.operations = mark
            return None

    def power(self) -> Term:
        term = self.atom()
        if isinstance(term, Name) and self.peek(spaces=False) == "[":
            term = Index(term, self.enclosed("]"))
        while (exponent := self.peek(spaces=False)) in POWERS:
            self.take()
            self.operations += 1
            term = Power(term, POWERS[exponent])
        return term

    def atom(self) -> Term:
        self.skip()
        kind, text = self.token()
        if text == "(":
            return Parentheses(self.enclosed(")"))
        if text == "|":
            self.operations += 1
            return Size(self.enclosed("|"))
        if text == "√":
            self.take()
            self.operations += 1
            return Root(self.atom())
        if text == "…":
            self.take()
            return Dots()
        if kind == "number":
            return Number(self.take())
        if kind == "code":
            return Name(self.take().strip("`"))
        if kind == "word":
            return self.named(text)
        raise NoFormula

    def arguments(self) -> tuple[Term, ...]:
        """Those of a function, between parentheses."""
        found: list[Term] = []
        self.depth += 1
        while not found or self.peek() == ",":
            self.take()
            found.append(self.sum())
        self.depth -= 1
        if self.peek() != ")":
            raise NoFormula
        self.take()
        return tuple(found)

    def enclosed(self, close: str) -> Term:
        self.take()
        self.depth += 1
        term = self.sum()
        self.depth -= 1
        if self.peek() != close:
            raise NoFormula
        self.take()
        return term

    def named(self, word: str) -> Term:
        if word in FUNCTIONS and self.tokens[self.place + 1 : self.place + 2] == [("sign", "(")]:
            self.take()
            self.operations += 1
            return Call(FUNCTIONS[word], self.arguments())
        words = [self.take()]
        while self.joins(words):
            words.append(self.take())
        if SENTENCE.fullmatch(words[0]) and not self.is_quantity(words):
            raise NoFormula
        return Name(" ".join(words))

    def is_quantity(self, words: list[str]) -> bool:
        """Whether what begins like a sentence is a name: of several words, or `a` before a sign."""
        if len(words) > 1:
            return self.depth > 0
        return len(words[0]) == 1 and self.peek() in (*RELATIONS, "·", "³", "²")

    def joins(self, words: list[str]) -> bool:
        place = self.place
        if place + 1 >= len(self.tokens) or self.tokens[place][0] != "space":
            return False
        kind, text = self.tokens[place + 1]
        return kind == "word" and text not in GREEK and (self.depth > 0 or words[-1] in PREFIXES)

    def token(self) -> tuple[str, str]:
        return self.tokens[self.place] if self.place < len(self.tokens) else ("", "")

    def skip(self) -> None:
        while self.token()[0] == "space":
            self.place += 1

    def peek(self, spaces: bool = True) -> str:
        place = self.place
        while spaces and place < len(self.tokens) and self.tokens[place][0] == "space":
            place += 1
        return self.tokens[place][1] if place < len(self.tokens) else ""

    def take(self) -> str:
        self.skip()
        text = self.token()[1]
        self.place += 1
        self.end = self.place
        return text
