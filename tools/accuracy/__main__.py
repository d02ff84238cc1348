"""Every indicator against exact arithmetic: `make accuracy` runs it.

Where a page is named, as `make renew-accuracy` names docs/accuracy.md, it is written anew.
"""

import sys
import time
from pathlib import Path

import report
from document import document
from peers import Peer
from rich.console import Console
from rivals.installed import installed
from study import OURS, study
from verdict import broken

# A table as wide as its columns need, where the output goes to a file or to a log.
WIDTH = 120


def main() -> None:
    console = Console() if sys.stdout.isatty() else Console(width=WIDTH)
    start = time.monotonic()
    peers = [Peer(library) for library in installed()]
    with console.status("computing") as status:
        done = study(peers, lambda name: status.update(f"computing {name}"))
    libraries = [OURS, *(peer.name for peer in peers)]
    first, rest = report.tables(done, libraries), list(report.each_case(done, libraries))
    for table in first:
        console.print(table.rich())
    console.print(f"{done.places:,} places in {time.monotonic() - start:.0f} s")
    for page in sys.argv[1:]:
        Path(page).write_text(document(done, peers, first, rest), encoding="utf-8")
        console.print(f"Written: {page}")
    failures = list(broken(done))
    if failures:
        sys.exit("\n".join(["not as exact as promised:", *failures]))


if __name__ == "__main__":
    main()
