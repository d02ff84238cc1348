"""Reads a formula from the words and signs of a text."""

from __future__ import annotations

import re
from collections.abc import Callable

from .terms import (
    FUNCTIONS,
    GREEK,
    POWERS,
    RELATIONS,
    ROUNDED,
    Dots,
    Index,
    Logic,
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
    called,
)

# What a token is, and its text.
Token = tuple[str, str]
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


class Reader:
    """Reads a formula from a place on; `end` is behind the last token that belongs to it.

    In code every word is a quantity or a function, but for `and` and `or`.
    """

    def __init__(self, tokens: list[Token], place: int, in_code: bool) -> None:
        self.tokens, self.place, self.end = tokens, place, place
        self.in_code = in_code
        # Within parentheses a quantity may have a name of several words.
        self.depth = 0
        self.operations = 0

    def formula(self) -> Term:
        if self.place and self.tokens[self.place - 1][0] in ("word", "number", "code"):
            raise NoFormula
        term = self.whole()
        if not self.operations:
            raise NoFormula
        return term

    def whole(self) -> Term:
        return self.joined("or", "and") if self.in_code else self.relation()

    def joined(self, word: str, *tighter: str) -> Term:
        """Relations between which this word stands, or one that binds tighter."""
        parts = [self.joined(*tighter) if tighter else self.relation()]
        while self.peek() == word:
            self.take()
            parts.append(self.joined(*tighter) if tighter else self.relation())
        return Logic(word, tuple(parts)) if len(parts) > 1 else parts[0]

    def relation(self) -> Term:
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
        term = self.indexed()
        while (exponent := self.peek(spaces=False)) in POWERS:
            self.take()
            self.operations += 1
            term = Power(term, POWERS[exponent])
        return term

    def indexed(self) -> Term:
        term = self.atom()
        if isinstance(term, Name) and self.peek(spaces=False) == "[":
            term = Index(term, self.enclosed("]"))
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
            return Root(self.indexed())
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
            found.append(self.whole())
        self.depth -= 1
        if self.peek() != ")":
            raise NoFormula
        self.take()
        return tuple(found)

    def enclosed(self, close: str) -> Term:
        self.take()
        self.depth += 1
        term = self.whole()
        self.depth -= 1
        if self.peek() != close:
            raise NoFormula
        self.take()
        return term

    def named(self, word: str) -> Term:
        is_known = word in FUNCTIONS or word in ROUNDED or self.in_code
        if is_known and self.tokens[self.place + 1 : self.place + 2] == [("sign", "(")]:
            self.take()
            self.operations += 1
            return called(word, self.arguments())
        words = [self.take()]
        while self.joins(words):
            words.append(self.take())
        if self.in_code:
            if word in ("and", "or"):
                raise NoFormula
        elif SENTENCE.fullmatch(words[0]) and not self.is_quantity(words):
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
        is_deep = self.depth > 0 and not self.in_code
        return kind == "word" and text not in GREEK and (is_deep or words[-1] in PREFIXES)

    def token(self) -> Token:
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
