"""The page of an indicator."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from facts import ROOT, Indicator, group_notes, group_title, indicators
from mathematics import warmups

from .calls import calls
from .definition import definition, inline, is_long, lead, sentence
from .elsewhere import elsewhere
from .markdown import code, directive, page, picture, table
from .measured import measured

BARS = "`bars` is a frame of pandas with a column for each input, and one for the symbol."
OF_AVERAGES = (
    "The index of warm-up is the parameter that chooses an average, whose period is in parentheses."
)
# What the catalogue says of a number without a range.
FINITE = "a finite number"
KINDS = {
    "number": "`float64`",
    "signal": "`int32`: 0 where there is no signal",
    "index": "`float64`: a position in the series, counted from 0",
}


def indicator_page(indicator: Indicator, caption: str) -> str:
    return page(
        f"# {indicator.title} (`{indicator.name}`)",
        lead(indicator),
        picture("../pictures", indicator.name, f"{indicator.name} on {caption}", "wide", "narrow"),
        f"{{.caption}}\n{caption}.",
        section("Definition", definition(indicator), source(indicator)),
        section("Calls", BARS, calls(indicator)),
        section("Parameters", parameters(indicator)),
        section("Inputs and outputs", inputs(indicator), outputs(indicator)),
        section("Warm-up", warmup(indicator), missing(indicator)),
        section("In other libraries", elsewhere(indicator)),
        section("Measured", measured(indicator)),
        section("Code", sources(indicator)),
    )


def section(title: str, *parts: str) -> str:
    body = page(*parts)
    return f"## {title}\n\n{body}" if body.strip() else ""


def source(indicator: Indicator) -> str:
    return f"Source: {sentence(indicator, indicator.source)}" if indicator.source else ""


def parameters(indicator: Indicator) -> str:
    params = indicator.entry["params"]
    if not params:
        return "None."
    rows = [
        [
            f"`{param['name']}`",
            f"`{param['default']!r}`",
            allowed(param),
            sentence(indicator, param["documentation"]),
        ]
        for param in params
    ]
    needed = [f"`{each}`" for each in indicator.entry["requirements"]]
    return page(
        table(["parameter", "default", "allowed", "meaning"], rows),
        f"Together they must meet {' and '.join(needed)}." if needed else "",
    )


def allowed(param: Any) -> str:
    kind = {"int": "whole numbers", "float": "numbers"}.get(param["type"], "")
    if param["allowed"] == FINITE:
        return kind
    return ", ".join(part for part in (kind, param["allowed"]) if part)


def inputs(indicator: Indicator) -> str:
    entry = indicator.entry
    rows = [
        [f"`{name}`", role(entry["roles"][name]), entry["allowed"][name]]
        for name in entry["inputs"]
    ]
    return table(["input", "what it is", "allowed"], rows)


def role(name: str) -> str:
    return "a series" if name == "series" else f"{name} of the bar"


def outputs(indicator: Indicator) -> str:
    entry = indicator.entry
    fields = {field["name"]: field for field in entry["signatures"]["array"]["returns"]["fields"]}
    rows = [
        [
            f"`{name}`",
            KINDS[entry["kinds"][name]],
            scale(entry["drawing"][name]),
            sentence(indicator, fields[name]["documentation"]) if name in fields else "",
        ]
        for name in entry["outputs"]
    ]
    return table(["output", "values", "drawn", "meaning"], rows)


def scale(drawing: Any) -> str:
    place = "over the price" if drawing["pane"] == "price" else "in a pane of its own"
    style = "" if drawing["style"] == "line" else f", as {drawing['style']}"
    low, high = drawing["min"], drawing["max"]
    ends = {
        (False, False): "",
        (True, False): f", from {low} on" if low is not None else "",
        (False, True): f", up to {high}",
        (True, True): f", {number(low)} to {number(high)}",
    }[low is not None, high is not None]
    return place + style + ends


def number(value: float | None) -> str:
    return "" if value is None else f"{value:g}".replace("-", "−")


def warmup(indicator: Indicator) -> str:
    """How many bars come before the first value."""
    expression = indicator.entry["warmup"]
    bars = indicator.default_warmup()
    if expression.isdigit():
        before = {0: "No bar comes", 1: "One bar comes"}.get(bars, f"{bars} bars come")
        return f"{before} before the first value."
    latex = warmups.latex(expression, {each.types: each.name for each in indicators()})
    if latex is None:
        formula = f"{code(expression, 'rust')}\n\n"
    elif is_long(latex):
        formula = f"```{{math}}\n{latex}\n```\n\n"
    else:
        formula = f"{inline(latex)} "
    other = f" {OF_AVERAGES}" if "average.warmup(" in expression else ""
    return f"{formula}bars come before the first value: {bars} with the defaults.{other}"


def no_value(kinds: Mapping[str, str]) -> str:
    """What the outputs are at a bar without a value."""
    signals = [name for name, kind in kinds.items() if kind == "signal"]
    if len(signals) == len(kinds):
        return "0"
    return f"NaN, and 0 in {' and '.join(f'`{name}`' for name in signals)}," if signals else "NaN"


def missing(indicator: Indicator) -> str:
    """What a missing bar does."""
    several = len(indicator.entry["inputs"]) > 1
    where = "any of the inputs" if several else "the input"
    nothing = no_value(indicator.entry["kinds"])
    bars = indicator.default_warmup()
    then = (
        "the values begin again at the next bar"
        if bars == 0
        else "what follows is computed as if the series began there, with its own warm-up"
    )
    return (
        f"A missing value in {where} gives {nothing} at that bar, and {then}; "
        '`missing="skip"` leaves such bars out instead ({doc}`/docs/missing`).'
    )


def sources(indicator: Indicator) -> str:
    files = {
        "The kernel": indicator.kernel_file,
        "The formula that tests compare it with": indicator.formula_file,
    }
    return "\n\n".join(
        directive(
            "dropdown", f"`{path}`\n\n{code((ROOT / path).read_text('utf-8'), 'rust')}", title
        )
        for title, path in files.items()
    )


def group_page(group: str, members: list[Indicator]) -> str:
    rows = [
        [
            f"{{doc}}`{each.name} </indicators/{each.name}>`",
            sentence(each, each.summary),
            talib(each),
        ]
        for each in members
    ]
    entries = "\n".join(f"{each.name} </indicators/{each.name}>" for each in members)
    return page(
        f"# {group_title(group)}",
        table(["indicator", "what it is", "TA-Lib"], rows),
        *(sentence(members[0], text) for text in group_notes(group)),
        directive("toctree", entries, hidden=""),
    )


def talib(indicator: Indicator) -> str:
    return ", ".join(f"`{name}`" for name in indicator.talib_names)
