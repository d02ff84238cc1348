"""What the page of an indicator holds."""

import re

import pytest
from facts import ROOT, Indicator, group_title, groups, indicators
from indicators.talib._table import TABLE
from pages.contents import WRITTEN, documents
from pages.elsewhere import GUIDES, rows
from pages.indicator import group_page, indicator_page
from pages.measured import measured
from pages.talib_names import talib_names_page

import indicators as ta


@pytest.mark.parametrize("indicator", indicators(), ids=lambda indicator: indicator.name)
def test_a_page_has_all_sections(indicator):
    page = indicator_page(indicator, "the sample")
    heads = re.findall(r"^## (.*)", page, re.M)
    for head in ("Definition", "Calls", "Parameters", "Inputs and outputs", "Warm-up", "Code"):
        assert head in heads
    for param in indicator.entry["params"]:
        assert f"| `{param['name']}` | `{param['default']!r}` |" in page
    assert all(f"| `{name}` |" in page for name in indicator.entry["outputs"])
    assert f"# {indicator.title} (`{indicator.name}`)" in page


def test_where_another_library_differs_is_on_the_page():
    page = indicator_page(Indicator(ta.catalogue["rsi"]), "the sample")
    assert "`pta.rsi(close, length=14)` | same" in page
    assert (
        "`rsi` of a price that has never moved | {doc}`vector-ta </docs/vector-ta>` | 50 | 0"
        in page
    )


@pytest.mark.parametrize("guide", GUIDES)
def test_every_difference_has_three_columns(guide):
    found = rows(guide, "Differences")
    assert found and all(len(row) == 3 for row in found)


def test_what_was_measured_is_on_the_page():
    text = measured(Indicator(ta.catalogue["rsi"]))
    assert "`rsi(14)`" in text and "level 1e8" in text
    assert measured(Indicator(ta.catalogue["cdl_doji"])) == ""


def test_groups_list_their_indicators():
    for group, members in groups().items():
        page = group_page(group, members)
        assert page.startswith(f"# {group_title(group)}\n")
        assert all(f"</indicators/{each.name}>" in page for each in members)


def test_every_function_of_talib_is_listed():
    page = talib_names_page()
    assert all(f"| `{name}(" in page for name in TABLE)


def test_every_guide_is_part_of_the_site():
    guides = {f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")}
    assert guides <= set(documents()) and not any(
        (ROOT / f"{name}.md").exists() for name in WRITTEN
    )
