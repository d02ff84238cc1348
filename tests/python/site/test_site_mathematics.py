"""Formulas in sentences and warm-ups in Rust become the LaTeX that one would write."""

import math

import pytest
from facts import Indicator, indicators
from mathematics import prose, warmups
from mathml import mathml
from pages.definition import definition, lead

import indicators as ta


@pytest.mark.parametrize(
    ("sentence", "formulas"),
    [
        ("the value is 100·b / (b + c), and 0", [r"\frac{100 \cdot b}{b + c}"]),
        (
            "greatest of high − low, |x − previous close|",
            [r"\text{high} - \text{low}", r"\left|x - \text{previous close}\right|"],
        ),
        ("(high + low) / 2", [r"\frac{\text{high} + \text{low}}{2}"]),
        ("y += s²·(x − y)", [r"y \leftarrow y + s^{2} \cdot \left(x - y\right)"]),
        ("(x[i − 1] + … + x[i]) / n", [r"\frac{x_{i - 1} + \dots + x_{i}}{n}"]),
        ("the max(high − low, 0) of", [r"\max\left(\text{high} - \text{low}, 0\right)"]),
        ("exp(−k / 2)", [r"\exp\left(- \frac{k}{2}\right)"]),
        ("over x = 0, 1, …, `period` − 1", ["x = 0", r"\text{period} - 1"]),
        ("`y[i] = (x[i] + x[i − n]) / 2`", [r"y_{i} = \frac{x_{i} + x_{i - n}}{2}"]),
        # In code every word is a quantity or a function.
        (
            "`body1 > mean10(body1)`",
            [r"\text{body}_{1} > \text{mean}_{10}\left(\text{body}_{1}\right)"],
        ),
        ("`a < b or (c = d and e ≥ f)`", [r"a < b \lor \left(c = d \land e \ge f\right)"]),
        ("`floor(√x[i]) + e3[i]`", [r"\left\lfloor \sqrt{x_{i}} \right\rfloor + {e_{3}}_{i}"]),
        ("`log10(x) − y_min`", [r"\log_{10}\left(x\right) - \text{y_min}"]),
        # What looks like one and is none.
        ("accumulation/distribution", []),
        ("share `fast_limit` / the degrees that it fell by", []),
        ("from −100 to 100 for the k-th of 1.5 % or more", []),
    ],
)
def test_formulas_are_found(sentence, formulas):
    found = [" ".join(piece.split()) for is_formula, piece in prose.latex(sentence) if is_formula]
    assert found == formulas


def test_the_words_around_formulas_are_kept():
    text = "Aroon: 100·(n − age) / n, where the age is that of a bar."
    assert [piece for _, piece in prose.latex(text) if "frac" not in piece] == [
        "Aroon: ",
        ", where the age is that of a bar.",
    ]


@pytest.mark.parametrize(
    ("expression", "latex"),
    [
        ("period - 1", r"\text{period} - 1"),
        ("2 * (period - 1)", r"2 \cdot \left(\text{period} - 1\right)"),
        ("(period - 1) / 2", r"\left\lfloor \frac{\text{period} - 1}{2} \right\rfloor"),
        ("a.max(b).max(c) - 1", r"\max\left(a, b, c\right) - 1"),
        ("average.warmup(period)", r"\text{warm-up}_{\text{average}}\left(\text{period}\right)"),
        ("period.isqrt()", r"\left\lfloor \sqrt{\text{period}} \right\rfloor"),
        ("DxParams::new().warmup()", r"\text{warm-up}_{\text{dx}}"),
        (
            "DxParams::new().period(n).warmup() + 1",
            r"\text{warm-up}_{\text{dx}}\left(n\right) + 1",
        ),
        ("UnknownParams::new().warmup()", None),
        ("a.max(b).pow(2)", None),
        ("a + if b { 1 } else { 2 }", None),
    ],
)
def test_warmups(expression, latex):
    assert warmups.latex(expression, {"Dx": "dx"}) == latex


@pytest.mark.parametrize("indicator", indicators(), ids=lambda indicator: indicator.name)
def test_a_warmup_as_it_is_written_is_the_one_that_is_computed(indicator):
    params = {param["name"]: param["default"] for param in indicator.entry["params"]}
    numbers = {name: Whole(value) for name, value in params.items() if isinstance(value, int)}
    expression = indicator.entry["warmup"].replace("/", "//")
    if "::" in expression or ".warmup(" in expression:
        return
    assert eval(expression, {}, numbers) == ta.warmup(indicator.name)


class Whole(int):
    """A whole number with the methods that a warm-up in Rust calls."""

    def max(self, other):
        return Whole(max(self, other))

    def isqrt(self):
        return Whole(math.isqrt(self))

    def __add__(self, other):
        return Whole(int(self) + int(other))

    def __sub__(self, other):
        return Whole(int(self) - int(other))

    def __floordiv__(self, other):
        return Whole(int(self) // int(other))


@pytest.mark.parametrize("indicator", indicators(), ids=lambda indicator: indicator.name)
def test_every_definition_can_be_shown(indicator):
    text = lead(indicator) + definition(indicator)
    assert "](crate::" not in text and "::math::" not in text


def test_functions_stand_beside_their_arguments():
    """What is an operator has space on both sides."""
    assert all(f"<mi>{name}</mi>" in mathml(rf"\{name}(x)") for name in ("max", "min", "sin"))
    assert "<mo>&#x0003D;</mo>" in mathml("x = y")


def test_a_title_is_what_stands_before_the_colon():
    assert Indicator(ta.catalogue["rsi"]).title == "Relative strength index"
    assert Indicator(ta.catalogue["add"]).title == "The sum of two series"
