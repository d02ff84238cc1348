"""Every function of TA-Lib, and what computes it here."""

from __future__ import annotations

from indicators.talib._table import TABLE
from indicators.talib._table.rows import Row

import indicators as ta

from .markdown import page, table


def talib_names_page() -> str:
    groups = dict.fromkeys(row.group for row in TABLE.values())
    return page(
        "# TA-Lib's names",
        "Every function of TA-Lib by its name and defaults, and the indicator that computes it, by "
        "its own. {doc}`In TA-Lib's place <talib>` says how to switch with one import.",
        *(f"## {group}\n\n{functions(group)}" for group in groups),
    )


def functions(group: str) -> str:
    rows = [row for row in TABLE.values() if row.group == group]
    return table(
        ["TA-Lib", "here", "differs"],
        (
            [f"`{theirs(row)}`", f"{{doc}}`{ours(row)} </indicators/{row.ours}>`", note(row)]
            for row in rows
        ),
    )


def theirs(row: Row) -> str:
    parameters = [f"{each.name}={each.default}" for each in row.parameters]
    return f"{row.name}({', '.join((*row.arguments, *parameters))})"


def ours(row: Row) -> str:
    entry = ta.info(row.ours)
    parameters = [f"{each['name']}={each['default']}" for each in entry["params"]]
    return f"{row.ours}({', '.join((*entry['inputs'], *parameters))})"


def note(row: Row) -> str:
    parts = []
    if row.later:
        parts.append(f"begins {row.later} bars later there")
    if row.of_one:
        parts.append(f"a period of 1 is `{row.of_one}` there")
    return "; ".join(parts)
