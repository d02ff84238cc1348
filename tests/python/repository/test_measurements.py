"""What `make bench` says of two runs, and the results that are kept."""

import dataclasses
import os
import re
from types import SimpleNamespace

import numpy as np
import peers
import pytest
from comparison import rust
from comparison.agreement import TOLERANCE, Agreement
from comparison.changes import NOISE, comparison
from comparison.rows import FLOOR, OURS, Row, timed
from comparison.talib_functions import SIZES, section
from indicators.talib._table import TABLE
from measuring.estimates import Estimate
from measuring.machine import Machine, family
from measuring.series import of_indicator
from reporting import kept, pages, talib_table
from reporting.changed import since
from reporting.index import bold
from reporting.tables import markdown
from rivals.library import Work
from rivals.ours import CATALOGUE, defaults, ours
from rivals.tulip_rs import groups

import indicators as ta

HERE = Machine("2026-03-04", "A CPU (family 25, model 17)", "amd-family-25", 2, 0.1, "3.11", {})
OF_PEERS = {"numpy": "2.0", "TA-Lib": "0.8", "kand": "0.2"}


def row(work, noise=0.0, differing=None, **measured):
    names = {"ours": OURS, "copy": FLOOR, "talib": "TA-Lib"}
    times = {names.get(name, name): seconds for name, seconds in measured.items()}
    return Row("Calls", work, "s", times, differing or {}, noise=noise)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"vendor_id": "AuthenticAMD", "cpu family": "26", "model": "2"}, "amd-family-26"),
        (
            {"vendor_id": "GenuineIntel", "cpu family": "6", "model": "143"},
            "intel-family-6-model-143",
        ),
        ({"model name": "Neoverse-N1 (r3p1)"}, "neoverse-n1-r3p1"),
    ],
)
def test_the_folder_of_a_cpu(facts, expected):
    assert family(facts) == expected


def test_a_result_of_another_cpu_is_not_compared(tmp_path):
    rows = [row("ema", ours=1.0, talib=2.0)]
    other = dataclasses.replace(HERE, family="amd-family-26")
    kept.write(tmp_path / other.family / "peers.json", other, rows)
    assert kept.kept_of(HERE, "peers", tmp_path) is None
    (said,) = since(None, HERE, rows)
    assert said == "No result of this CPU is kept (amd-family-25): nothing to compare with."

    # Another model of the same family.
    model = dataclasses.replace(HERE, cpu="A CPU (family 25, model 1)")
    kept.write(tmp_path / model.family / "peers.json", model, rows)
    (said,) = since(kept.kept_of(HERE, "peers", tmp_path), HERE, [row("ema", ours=9.0, talib=2.0)])
    assert "of another CPU (A CPU (family 25, model 1)): nothing to compare with" in said


def test_gains_and_losses_beyond_noise_are_told(tmp_path):
    machine = dataclasses.replace(HERE, versions=OF_PEERS)
    before = [
        row("gained", ours=2.0, talib=3.0),
        row("lost", ours=1.0, talib=3.0),
        row("as before", ours=1.0, talib=3.0),
        row("unsteady", ours=1.0, talib=3.0, noise=0.3),
        row("gone", ours=1.0, talib=3.0),
    ]
    kept.write(tmp_path / machine.family / "peers.json", machine, before)
    after = [
        row("gained", ours=1.0, talib=3.0),
        row("lost", ours=4.0, talib=3.0),
        row("as before", ours=1.0 + NOISE / 2, talib=3.0),
        row("unsteady", ours=1.3, talib=3.0),
        row("new", ours=1.0, talib=3.0),
    ]
    said = list(since(kept.kept_of(machine, "peers", tmp_path), machine, after))
    assert said == [
        "Since 2026-03-04, in 4 works that both runs measured, beyond noise: 1 faster, 1 slower; "
        "1 works are new, 1 are not measured.",
        "  faster: Calls, gained: 2.00 times as fast (noise 5%)",
        "  SLOWER: Calls, lost: 0.25 times as fast (noise 5%)",
        "  now bold: Calls, lost: TA-Lib",
    ]


def test_a_run_that_is_slower_as_a_whole_is_no_loss():
    before = [row("ema", ours=1.0, copy=0.5, talib=3.0, kand=2.0)]
    after = [row("ema", ours=2.0, copy=1.0, talib=6.0, kand=2.0)]
    found = comparison(before, after, {FLOOR, "TA-Lib"})
    assert (found.gains, found.losses) == ([], [])
    # kand took as long as before; in another version it would say nothing.
    (loss,) = comparison(before, after, {"kand"}).losses
    assert loss.factor == 0.5


def test_a_peer_in_another_version_is_no_yardstick(tmp_path):
    old = dataclasses.replace(HERE, versions={**OF_PEERS, "kand": "0.1"})
    new = dataclasses.replace(HERE, versions=OF_PEERS)
    kept.write(tmp_path / old.family / "peers.json", old, [row("ema", ours=1.0, kand=4.0)])
    said = list(since(kept.kept_of(new, "peers", tmp_path), new, [row("ema", ours=1.0, kand=2.0)]))
    assert "0 faster, 0 slower" in said[0]


def test_the_noise_of_a_row_is_how_far_our_times_lie_apart():
    assert timed("Calls", "ema", {OURS: [1.0] * 9}).noise == 0.0
    times = [0.8, 0.9, 1.0, 1.1, 1.2]
    low, high = np.percentile(times, [25, 75], method="weibull")
    assert timed("Calls", "ema", {OURS: times}).noise == pytest.approx((high - low) / 2)


def test_the_last_line_counts_the_bold_cells(tmp_path, monkeypatch, capsys):
    apart = {"kand": 0.5}
    found = [
        row("ema", ours=2.0, copy=1.0, talib=1.0, kand=3.0),
        row("sma", ours=2.0, copy=1.0, talib=1.5, kand=1.0, differing=apart),
        row("wma", ours=2.0, talib=2.0, kand=1.9),
    ]
    of_functions = [
        Row(section(size), name, "s", {OURS: 1.0, "TA-Lib": 0.5 if name == "ADD" else 2.0})
        for size in SIZES
        for name in TABLE
    ]
    steps = {"call": [lambda: found], "talib": [lambda: of_functions]}
    monkeypatch.setattr(peers, "chosen", lambda wanted: steps)
    peers.main([], tmp_path)
    *_, last = capsys.readouterr().out.splitlines()
    tables = markdown(found, HERE) + talib_table.markdown(of_functions, HERE)
    assert last == f"{bold_in(tables)} of 608 cells are bold: another library is faster there."
    assert bold_in(tables) == 6
    (latest,) = tmp_path.glob("*/peers-latest.json")
    assert kept.read(latest).rows == found + of_functions


def bold_in(page):
    return len(re.findall(r"\*\*.+?\*\*", page))


@pytest.mark.parametrize(
    "each", kept.all_kept("peers", kept.RESULTS), ids=lambda each: each.folder.name
)
def test_the_index_counts_the_bold_cells_of_the_kept_page(each):
    page = (each.folder / "peers.md").read_text("utf-8")
    assert bold(each.rows).startswith(f"{bold_in(page)} of ")
    assert each.folder.name == each.machine.family


def test_the_pages_are_those_of_the_kept_results():
    for path, text in pages.derived().items():
        if "UPDATE_EXPECT" in os.environ:
            path.write_text(text, "utf-8")
        assert path.read_text("utf-8") == text, f"{path}: UPDATE_EXPECT=1 renews it"


def test_kept_rows_are_read_as_they_were(tmp_path):
    found = [row("ema", ours=1.0, kand=2.0, differing={"kand": float("inf")}, noise=0.25)]
    found[0].add("≤ 2 s", "1 s", True)
    kept.write(tmp_path / "peers.json", HERE, found)
    read = kept.read(tmp_path / "peers.json")
    assert (read.machine, read.rows) == (HERE, found)


@pytest.mark.parametrize("name", CATALOGUE)
def test_ours_is_called_with_its_defaults(name):
    series = of_indicator(CATALOGUE[name], 300)
    library = ours()
    call = library.single(Work(name, defaults(name), series))
    expected = getattr(ta, name)(*series)
    expected = expected if isinstance(expected, tuple) else (expected,)
    for mine, other in zip(library.outputs(name, call()), expected, strict=True):
        np.testing.assert_array_equal(mine, other)


def test_a_library_with_other_outputs_is_told_apart():
    own = ours()

    def off_by(share):
        other = dataclasses.replace(own, name=f"off by {share:g}", functions=own.functions)
        object.__setattr__(
            other, "outputs", lambda name, result: [np.asarray(result) * (1 + share)]
        )
        return other

    near, far = off_by(TOLERANCE / 10), off_by(TOLERANCE * 10)
    found = Agreement([own, near, far]).differing("ema", {"period": 14})
    assert found == {far.name: pytest.approx(TOLERANCE * 10, rel=1e-3)}


def test_works_from_rust_stand_beside_those_of_the_crate(monkeypatch):
    estimates = [
        Estimate("array", "sma", rust.BEST, "4000000", 4.0),
        Estimate("array", "sma", "tulip_rs", "4000000", 8.0),
        Estimate("array", "sma", rust.BEST, "100", 1.0),
        Estimate("array", "sma", "tulip_rs", "100", 0.5),
        Estimate("array", "sma", "another kernel", "100", 0.1),
        Estimate("array", "jsa", rust.BEST, "100", 1.0),
        Estimate("sweep", "ema", "auto", "240x10000", 1.0),
        Estimate("sweep", "ema", "tulip_rs", "240x10000", 2.0),
        Estimate("stream", "ema", "typed", "1000", 1.0),
    ]
    monkeypatch.setattr(rust, "estimates", lambda: estimates)
    apart = {"sma": {"tulip-rs": 0.5, "kand": 0.5}, "ema": {}}
    agreement = SimpleNamespace(differing=lambda name, params: apart[name])
    (step,) = rust.estimated(agreement)
    assert [(row.work, row.measured, row.differing) for row in step()] == [
        ("sma, 100 values", {OURS: 1.0, "tulip-rs": 0.5}, {"tulip-rs": 0.5}),
        ("sma, 4,000,000 values", {OURS: 4.0, "tulip-rs": 8.0}, {"tulip-rs": 0.5}),
        ("ema, 240 × 10,000 values", {OURS: 1.0, "tulip-rs": 2.0}, {}),
    ]


@pytest.mark.parametrize("count", [1, 2, 3, 16, 31, 240, 250])
def test_sets_are_computed_in_groups_that_tulip_rs_takes(count):
    found = list(groups(count))
    assert [each for start, size in found for each in range(start, start + size)] == list(
        range(count)
    )
    assert {size for _, size in found} <= {1, 2, 4, 8, 16}
