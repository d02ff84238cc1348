"""docs/accuracy.md: a text with figures, and the tables."""

import datetime
import platform
from pathlib import Path

import numpy as np
from cases import LONG, SPIKE
from catalogue import FACTORS
from exact import FADED, SECTION, SECTIONS
from peers import Peer
from report import Table
from study import ANOTHER, Study
from verdict import BOUND, DRIFT

import indicators as ta

TEXT = Path(__file__).with_name("introduction.md")


def document(done: Study, peers: list[Peer], first: list[Table], rest: list[Table]) -> str:
    tables = "\n".join(table.markdown() for table in first)
    details = "\n".join(table.markdown() for table in rest)
    return f"{introduction(done, peers)}\n{tables}{remarks(done)}\n## Series by series\n\n{details}"


def introduction(done: Study, peers: list[Peer]) -> str:
    others = ", ".join(f"{peer.name} {peer.version}" for peer in peers) or "none installed"
    return TEXT.read_text(encoding="utf-8").format(
        another=ANOTHER,
        bound=BOUND,
        date=datetime.date.today().isoformat(),
        drift=DRIFT,
        faded=FADED,
        factor=FACTORS[-1],
        half_a_digit=2.0**-53,
        kernel=ta.kernels[-1],
        long=LONG,
        numpy=np.__version__,
        others=others,
        places=done.places,
        python=platform.python_version(),
        spike=SPIKE,
        section=SECTION,
        sections=SECTIONS,
    )


def remarks(done: Study) -> str:
    lines = [
        f"- {library}, `{indicator}`: another definition, {far:.0e} away on ordinary prices."
        for (library, indicator), far in done.others.items()
    ]
    lines += [
        f"- {library}, `{indicator}`, {case}: {said}"
        for (library, indicator, case), said in done.failures.items()
    ]
    return "\n".join(["", *lines, ""]) if lines else ""
