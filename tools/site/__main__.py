"""The documentation site: `make docs`.

`PYTHONPATH=data python tools/site TARGET` writes the sources, from catalogue and documents, into
TARGET/source, the pictures that are kept into TARGET/kept, and the pages into TARGET/html.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pictures
from facts import groups
from pages import guides
from pages.contents import documents, index_page
from pages.gallery import gallery_page
from pages.indicator import group_page, indicator_page
from pages.talib_names import talib_names_page
from sphinx.cmd.build import main as sphinx

# A warning is an error; all of them are told.
OPTIONS = ("-b", "html", "-W", "--keep-going", "-q", "-j", "auto")
HERE = Path(__file__).resolve().parent


def main() -> int:
    target = Path(sys.argv[1])
    source = target / "source"
    captions = pictures.draw_all(target / "pictures", target / "kept")
    write_sources(source, captions)
    shutil.copytree(target / "pictures", source / "pictures", dirs_exist_ok=True)
    # Pages of what is no longer there go with the others.
    shutil.rmtree(target / "html", ignore_errors=True)
    folders = ["-c", HERE, "-d", target / "doctrees", source, target / "html"]
    return sphinx([*OPTIONS, *map(str, folders)])


def write_sources(source: Path, captions: dict[str, str]) -> None:
    written = {
        f"indicators/{indicator.name}.md": indicator_page(indicator, captions[indicator.name])
        for members in groups().values()
        for indicator in members
    }
    for group, members in groups().items():
        written[f"indicators/groups/{group}.md"] = group_page(group, members)
    written["gallery.md"] = gallery_page(groups())
    written["docs/talib-names.md"] = talib_names_page()
    written["index.md"] = index_page(groups(), captions["bollinger_bands"])
    shutil.rmtree(source, ignore_errors=True)
    for name, text in written.items():
        place = source / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    for document, title in documents().items():
        guides.copy(document, title, source)


if __name__ == "__main__":
    sys.exit(main())
