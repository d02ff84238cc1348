"""The files that a run writes."""

from pathlib import Path

from comparison.rows import Row
from measuring.machine import Machine
from measuring.repository import ROOT

from reporting import kept, talib_table
from reporting.index import index
from reporting.picture import draw
from reporting.tables import markdown


def renew(machine: Machine, rows: list[Row], of_functions: list[Row]) -> None:
    """The kept results of this CPU, and the pages about all CPUs."""
    folder = kept.RESULTS / machine.family
    kept.write(folder / f"{kept.PEERS}.json", machine, rows)
    kept.write(folder / f"{kept.FUNCTIONS}.json", machine, of_functions)
    draw(rows, machine, folder / f"{kept.PEERS}.png")
    for path, text in derived().items():
        path.write_text(text, encoding="utf-8")
        print(f"Written: {path.relative_to(ROOT)}")


def derived() -> dict[Path, str]:
    """Every page in Markdown, of what is kept."""
    compared, of_functions = (
        kept.all_kept(name, kept.RESULTS) for name in (kept.PEERS, kept.FUNCTIONS)
    )
    pages = {
        each.folder / f"{kept.PEERS}.md": markdown(each.rows, each.machine) for each in compared
    }
    pages |= {
        each.folder / f"{kept.FUNCTIONS}.md": talib_table.markdown(each.rows, each.machine)
        for each in of_functions
    }
    pages[kept.RESULTS / "index.md"] = index(compared)
    pages[ROOT / "docs" / "talib-speed.md"] = talib_table.overview(of_functions)
    return pages


def write_latest(stem: Path, machine: Machine, rows: list[Row]) -> None:
    """What came of a run that replaces nothing."""
    kept.write(stem.with_suffix(".json"), machine, rows)
    stem.with_suffix(".md").write_text(markdown(rows, machine), encoding="utf-8")
    print(f"Written: {stem}.*")
