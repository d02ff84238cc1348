"""The expression of a warm-up, as its author wrote it in Rust, as a formula."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .terms import Call, Name, Number, Parentheses, Product, Quotient, Root, Rounded, Sum, Term

# What makes the parameters of another indicator.
PARAMS = "Params::new"
TOKENS = re.compile(r"\s*([A-Za-z_][A-Za-z0-9_]*(?:::[A-Za-z0-9_]+)*|\d+|[-+*/().,])")


class Unreadable(ValueError):
    """The expression holds more than sums, products and known calls."""


class Params(Call):
    """The parameters of another indicator, which methods set."""


def latex(expression: str, names: Mapping[str, str]) -> str | None:
    """None for an expression that is no plain formula. Indicators have names by their types."""
    try:
        return Reader(expression, names).whole().latex()
    except Unreadable:
        return None


class Reader:
    def __init__(self, expression: str, names: Mapping[str, str]) -> None:
        self.names = names
        self.tokens = TOKENS.findall(expression)
        if "".join(self.tokens) != re.sub(r"\s", "", expression):
            raise Unreadable(expression)
        self.place = 0

    def next(self) -> str:
        return self.tokens[self.place] if self.place < len(self.tokens) else ""

    def take(self) -> str:
        token = self.next()
        self.place += 1
        return token

    def expect(self, token: str) -> None:
        if self.take() != token:
            raise Unreadable

    def whole(self) -> Term:
        term = self.sum()
        if self.next():
            raise Unreadable
        return term

    def sum(self) -> Term:
        parts = [("", self.product())]
        while self.next() in ("+", "-") and self.next():
            parts.append((self.take(), self.product()))
        return Sum(tuple(parts)) if len(parts) > 1 else parts[0][1]

    def product(self) -> Term:
        term = self.called()
        while self.next() in ("*", "/") and self.next():
            # Whole numbers are divided.
            term = (
                Product((term, self.called()))
                if self.take() == "*"
                else Rounded("floor", Quotient(term, self.called()))
            )
        return term

    def called(self) -> Term:
        term = self.atom()
        while self.next() == ".":
            self.take()
            term = self.method(term)
        return term

    def method(self, of: Term) -> Term:
        name = self.take()
        self.expect("(")
        arguments = [] if self.next() == ")" else [self.sum()]
        self.expect(")")
        match name, arguments:
            case "max" | "min", [other]:
                # A maximum of maxima is one of them all.
                function = rf"\{name}"
                first = (
                    of.arguments if isinstance(of, Call) and of.function == function else (of.bare,)
                )
                return Call(function, (*first, other.bare))
            case "warmup", [length] if isinstance(of, Name):
                return Call(rf"\text{{warm-up}}_{{{of.latex()}}}", (length,))
            case "warmup", [] if isinstance(of, Params):
                return Call(rf"\text{{warm-up}}_{{{of.function}}}", of.arguments)
            case "isqrt", []:
                return Rounded("floor", Root(of))
            case _, [value] if isinstance(of, Params):
                return Params(of.function, (*of.arguments, value))
        raise Unreadable

    def atom(self) -> Term:
        token = self.take()
        if token == "(":
            term = self.sum()
            self.expect(")")
            return Parentheses(term)
        if token.endswith(PARAMS):
            self.expect("(")
            self.expect(")")
            name = self.names.get(token.removesuffix(PARAMS))
            if name is None:
                raise Unreadable
            return Params(rf"\text{{{name}}}", ())
        if token.isdigit():
            return Number(token)
        if token.isidentifier() and self.next() != "(":
            return Name(token)
        raise Unreadable
