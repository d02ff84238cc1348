"""What the site holds: the repository's documents by subject, and the pages of the catalogue."""

from __future__ import annotations

from facts import Indicator, group_title

from .markdown import directive, page, picture
from .measured import results

# Heading in the contents, and its pages with their titles there.
SUBJECTS = {
    "Guides": {
        "README": "Overview",
        "docs/python": "Python",
        "docs/rust": "Rust",
        "docs/features": "Features",
        "docs/sweeps": "Sweeps",
        "docs/polars": "polars",
        "docs/cluster": "Whole markets",
        "docs/missing": "Missing values",
    },
    "Coming from": {
        "docs/talib": "TA-Lib",
        "docs/talib-names": "TA-Lib's names",
        "docs/pandas-ta": "pandas-ta",
        "docs/vector-ta": "vector-ta",
    },
    "What is promised": {
        "docs/guarantees": "Guarantees",
        "docs/accuracy": "Accuracy",
        "docs/performance": "Speed",
        "docs/talib-speed": "Beside TA-Lib",
        "benches/results/index": "Beside other libraries",
        **{f"benches/results/{cpu}/peers": f"Beside them: {cpu}" for cpu in results()},
        **{f"benches/results/{cpu}/talib": f"Beside TA-Lib: {cpu}" for cpu in results()},
        "benches/results/clusters": "Engines of whole markets",
        "docs/unsafe": "Unsafe code",
        "data/README": "The sample's bars",
        "CHANGELOG": "Changes",
    },
    "Authors": {
        "docs/authors": "Indicators of your own",
        "examples/my-indicators/README": "A crate of your own",
        "docs/mistakes": "Mistakes",
        "CONTRIBUTING": "Contributing",
        "ARCHITECTURE": "Architecture",
    },
}
# Written from the catalogue, not copied.
WRITTEN = {"docs/talib-names"}
SHOWN = "bollinger_bands"


def documents() -> dict[str, str]:
    """The documents that are copied, with their titles."""
    return {
        f"{name}.md": title
        for pages in SUBJECTS.values()
        for name, title in pages.items()
        if name not in WRITTEN
    }


def index_page(groups: dict[str, list[Indicator]], caption: str) -> str:
    count = sum(map(len, groups.values()))
    names = "\n".join(
        ["gallery", *(f"{group_title(each)} <indicators/groups/{each}>" for each in groups)]
    )
    return page(
        "# Technical indicators",
        f"{count} indicators in Rust, with SIMD kernels, for Python and for Rust: as arrays, "
        "series and frames, as streams, as sweeps over parameters, and as expressions of polars. "
        "Every form gives the same bits.",
        picture("pictures", SHOWN, f"{SHOWN} on {caption}", "wide", "narrow"),
        f"{{.caption}}\n`ta.{SHOWN}(close)`: {caption}.",
        cards(count),
        directive("toctree", names, hidden="", caption="Indicators", maxdepth="2"),
        *(
            directive(
                "toctree",
                "\n".join(f"{title} <{name}>" for name, title in pages.items()),
                hidden="",
                caption=subject,
                maxdepth="1",
            )
            for subject, pages in SUBJECTS.items()
        ),
    )


def cards(count: int) -> str:
    links = {
        "README": ("Overview", "How to install it, and a first call of each kind."),
        "gallery": ("Gallery", f"A picture of each of the {count} indicators."),
        "docs/python": ("In Python", "Series, panels, streams, missing bars."),
        "docs/rust": ("In Rust", "Arrays, streams and sweeps by types."),
        "docs/cluster": ("Whole markets", "Thousands of symbols, on threads or a cluster."),
        "docs/talib": ("Coming from TA-Lib", "One import is changed; what differs, and why."),
        "docs/guarantees": ("Guarantees", "What is checked of every indicator."),
        "docs/performance": ("Speed", "Where it comes from, and how far it is from the floor."),
        "docs/authors": ("Indicators of your own", "One annotated function gives all of this."),
    }
    items = [
        directive("grid-item-card", text, title, depth=4, link=link, link_type="doc")
        for link, (title, text) in links.items()
    ]
    return directive("grid", "\n\n".join(items), "1 2 3 3", depth=5, gutter="2")
