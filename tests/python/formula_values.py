"""What a formula of the documentation comes to: its terms, computed as they are written."""

import dataclasses
import functools
import math
import operator
import re

import numpy as np
from mathematics.terms import (
    Call,
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
    Rounded,
    Size,
    Sum,
    Term,
)

HOLDS = {"<": np.less, ">": np.greater, "≤": np.less_equal, "≥": np.greater_equal, "=": np.equal}
FUNCTIONS = {
    "exp": np.exp,
    "ln": np.log,
    "log10": np.log10,
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "arcsin": np.arcsin,
    "arccos": np.arccos,
    "arctan": np.arctan,
    "sinh": np.sinh,
    "cosh": np.cosh,
    "tanh": np.tanh,
}


@dataclasses.dataclass(frozen=True)
class Known(Term):
    """A number that stands in the place of a term."""

    number: float


class Unknown(LookupError):
    """A name or a function that the formula leaves to the words around it."""


class Formula:
    """Computes terms; what names mean, and values at a place, say those that inherit."""

    def named(self, name):
        raise Unknown(name)

    def placed(self, name, place):
        raise Unknown(name)

    def called(self, name, arguments):
        raise Unknown(name)

    def value(self, term):
        match term:
            case Known(number):
                return number
            case Number(digits):
                return float(digits)
            case Name(text):
                return math.pi if text == "π" else self.named(text)
            case Index(name, place):
                return self.placed(name.text, round(float(self.value(place))))
            case Parentheses(inner):
                return self.value(inner)
            case Size(inner):
                return np.abs(self.value(inner))
            case Root(inner):
                return np.sqrt(self.value(inner))
            case Rounded(function, inner):
                return getattr(np, function)(self.value(inner))
            case Power(base, exponent):
                return self.value(base) ** int(exponent)
            case Product(factors):
                return functools.reduce(operator.mul, map(self.value, factors))
            case Quotient(above, below):
                return self.value(above) / self.value(below)
            case Sum(parts):
                signed = [Sum(((sign, part),)) if sign == "-" else part for sign, part in parts]
                if len(parts) == 1:
                    return -self.value(parts[0][1])
                return functools.reduce(operator.add, self.spread(signed))
            case Call(function, arguments):
                return self.function(re.sub(r"\\text|[\\{}_]", "", function), arguments)
            case Relation(sides, signs):
                values = [self.value(side) for side in sides]
                pairs = zip(signs, values, values[1:], strict=False)
                return functools.reduce(
                    np.logical_and, (HOLDS[sign](one, other) for sign, one, other in pairs)
                )
            case Logic(word, parts):
                joined = {"and": np.logical_and, "or": np.logical_or}[word]
                return functools.reduce(joined, map(self.value, parts))
        raise Unknown(repr(term))

    def function(self, name, arguments):
        if name in ("max", "min"):
            reduce = np.maximum if name == "max" else np.minimum
            return functools.reduce(reduce, self.spread(arguments))
        values = self.spread(arguments)
        if name in FUNCTIONS:
            return FUNCTIONS[name](*values)
        return self.called(name, values)

    def spread(self, terms):
        """The values of a list of terms; dots are those between their neighbours."""
        values = []
        for place, term in enumerate(terms):
            if isinstance(term, Dots):
                values += self.after(terms[place - 1], terms[place + 1])
            elif place == 0 or not isinstance(terms[place - 1], Dots):
                values.append(self.value(term))
        return values

    def after(self, first, last):
        """What goes from behind one term to another in steps of one."""
        steps = [abs(other - one) for one, other in self.differing(first, last)]
        count = round(float(max(steps, default=0)))
        return [self.value(self.moved(first, last, step / count)) for step in range(1, count + 1)]

    def differing(self, first, last):
        """Numbers in which two terms of the same shape differ."""
        if first == last:
            return
        inner = list(matching(first, last))
        if inner:
            for one, other in inner:
                yield from self.differing(one, other)
        else:
            yield self.value(first), self.value(last)

    def moved(self, first, last, share):
        if first == last:
            return first
        if any(matching(first, last)):
            move = functools.partial(self.moved, share=share)
            return rebuilt(first, last, move)
        one, other = self.value(first), self.value(last)
        return Known(one + share * (other - one))


def matching(first, last):
    """The parts of two terms, pairwise; none where they are of unlike shape."""
    if type(first) is not type(last) or isinstance(first, (Number, Name)):
        return []
    one, other = parts_of(first), parts_of(last)
    if isinstance(first, Index):
        return zip(one, other, strict=True) if first.name == last.name else []
    return zip(one, other, strict=True) if len(one) == len(other) else []


def parts_of(term):
    match term:
        case Index(_, place):
            return [place]
        case Sum(parts):
            return [part for _, part in parts]
        case Product(parts) | Call(_, parts) | Relation(parts, _) | Logic(_, parts):
            return list(parts)
        case Quotient(above, below):
            return [above, below]
        case Parentheses(inner) | Size(inner) | Root(inner) | Power(inner, _) | Rounded(_, inner):
            return [inner]
    return []


def rebuilt(first, last, move):
    moved = [move(one, other) for one, other in matching(first, last)]
    match first:
        case Index(name, _):
            return Index(name, *moved)
        case Sum(parts):
            signs = [sign for sign, _ in parts]
            return Sum(tuple(zip(signs, moved, strict=True)))
        case Product() | Relation() | Logic() | Call():
            field = "arguments" if isinstance(first, Call) else dataclasses.fields(first)[0].name
            field = "parts" if isinstance(first, Logic) else field
            return dataclasses.replace(first, **{field: tuple(moved)})
        case Quotient():
            return Quotient(*moved)
        case _:
            field = "base" if isinstance(first, Power) else "inner"
            return dataclasses.replace(first, **{field: moved[0]})
