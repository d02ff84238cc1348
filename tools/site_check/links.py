"""Whether what the links of all pages lead to is there: the file, and in it the anchor."""

from __future__ import annotations

from collections import defaultdict
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class _Anchors(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names |= {value for name, value in attrs if name in ("id", "name") and value}


class Links:
    """Links that were found, by their targets."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder, self.address = folder, address
        self.targets: dict[tuple[str, str], str] = {}

    def note(self, page: str, addresses: list[str]) -> None:
        """Those of a page; other hosts are not asked."""
        for address in addresses:
            if address.startswith(self.address):
                parts = urlsplit(address)
                self.targets.setdefault((unquote(parts.path), unquote(parts.fragment)), page)

    def broken(self) -> list[str]:
        found = []
        anchors: dict[Path, set[str]] = defaultdict(set)
        for (path, anchor), page in self.targets.items():
            file = self.folder / path.lstrip("/")
            file = file / "index.html" if file.is_dir() else file
            if not file.is_file():
                found.append(f"{page}: a link to {path}, which is not there")
            elif anchor and file.suffix == ".html":
                if file not in anchors:
                    anchors[file] = names(file)
                if anchor not in anchors[file]:
                    found.append(f"{page}: a link to {path}#{anchor}, which is not there")
        return found


def names(file: Path) -> set[str]:
    parser = _Anchors()
    parser.feed(file.read_text("utf-8"))
    return parser.names
