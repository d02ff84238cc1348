"""The documentation site in a real browser: `make docs-check`, after `make docs`.

`python tools/site_check FOLDER` opens every page on a wide and on a narrow screen, in light and in
dark, and says what is wrong: a picture or a formula that is not drawn, a link that leads nowhere,
something on the console, a page that is wider than a phone, a table of an indicator that is cut
off, a search that finds nothing.
"""

from __future__ import annotations

import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue

import pages
import search
from browser import Browser, found, served
from links import Links

BROWSERS = 2
SHOWN = 40


def main() -> None:
    folder = Path(sys.argv[1])
    programs = found()
    if programs is None:
        said = "there is no Chromium (Debian: apt-get install chromium chromium-driver)"
        if os.environ.get("CI"):
            sys.exit(f"docs-check: {said}")
        print(f"docs-check: SKIPPED, nothing was looked at: {said}", file=sys.stderr)
        return
    start = time.monotonic()
    with served(folder) as address:
        names, faults = checked(programs, folder, address)
    seconds = time.monotonic() - start
    print(f"{len(names)} pages on {len(pages.SCREENS)} screens each in {seconds:.0f} s")
    if faults:
        more = f"… and {len(faults) - SHOWN} more" if len(faults) > SHOWN else ""
        sys.exit("\n".join(["What is wrong:", *faults[:SHOWN], more]))


def checked(programs: tuple[str, str], folder: Path, address: str) -> tuple[list[str], list[str]]:
    """The names of all pages, and what is wrong with them."""
    names = sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*.html")
        if "_static" not in path.parts and path.name != "search.html"
    )
    links = Links(folder, address)
    free: Queue[Browser] = Queue()
    browsers = [Browser(programs, address) for _ in range(BROWSERS)]
    for browser in browsers:
        free.put(browser)

    def look(page: str) -> list[str]:
        browser = free.get()
        try:
            found = pages.faults(browser, page)
            links.note(page, pages.links(browser))
            return found
        finally:
            free.put(browser)

    try:
        with ThreadPoolExecutor(BROWSERS) as threads:
            faults = [fault for found in threads.map(look, names) for fault in found]
        faults += search.faults(browsers[0])
    finally:
        for browser in browsers:
            browser.quit()
    return names, faults + links.broken()


if __name__ == "__main__":
    main()
