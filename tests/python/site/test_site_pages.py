"""What the page of an indicator holds."""

import re

import numpy as np
import pytest
from facts import ROOT, Indicator, group_title, groups, indicators
from indicators.talib._table import TABLE
from pages.contents import WRITTEN, documents
from pages.elsewhere import GUIDES, rows
from pages.indicator import group_page, indicator_page, missing, warmup
from pages.measured import SECTION, measured, of_cpu, results, times
from pages.talib_names import talib_names_page
from sample import as_list, load

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


@pytest.mark.parametrize("cpu", results())
def test_a_comparison_that_is_lost_is_told(cpu):
    """Faster libraries in bold, and those with other results marked, as in the table of all."""
    rows = [row for row in times(cpu)["rows"] if row["section"] == SECTION]
    assert rows
    for row in rows:
        text = of_cpu(cpu, row["work"].partition("(")[0])
        ours = row["measured"]["indicators"]
        peers = row["measured"].keys() - {"indicators", "numpy.copy", *row["differing"]}
        for library in peers:
            is_faster = row["measured"][library] < ours
            assert not is_faster or re.search(rf"^\| {library} \|.*\*\*", text, re.M)
        assert all(re.search(rf"\| {library} \|.* ≠ ", text) for library in row["differing"])


def test_what_an_output_is_where_a_bar_is_missing():
    """As the page says it: NaN, or 0 in signals."""
    for indicator in indicators():
        inputs = load()["IBM"].inputs(indicator.entry)
        gaps = [np.where(np.arange(len(each)) == 500, np.nan, each) for each in inputs]
        answer = as_list(getattr(ta, indicator.name)(*gaps))
        at_gap = dict(zip(indicator.entry["outputs"], (each[500] for each in answer), strict=True))
        zeros = [name for name, value in at_gap.items() if value == 0]
        text = missing(indicator)
        if len(zeros) == len(at_gap):
            assert "gives 0 at that bar" in text
        else:
            assert "gives NaN" in text
            assert all(np.isnan(value) for name, value in at_gap.items() if name not in zeros)
            assert all(f"`{name}`" in text for name in zeros)
            assert zeros or "0" not in text


def test_a_warmup_is_a_sentence():
    said = {
        "add": "No bar comes before the first value.",
        "trange": "One bar comes before the first value.",
        "cdl_doji": "10 bars come before the first value.",
    }
    for name, sentence in said.items():
        assert warmup(Indicator(ta.catalogue[name])) == sentence
    assert "{ht_dcphase}" in warmup(Indicator(ta.catalogue["ht_sine"]))


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
