"""The repository's own documents, at their places, so that links between them hold."""

from __future__ import annotations

import re
import shutil
from pathlib import Path, PurePosixPath

from facts import ROOT

# Links and pictures of a document that lead to a file.
LINK = re.compile(r"(!?\[[^\]]*\])\(([^)#:\s]+)(#[^)\s]*)?\)")
HEADING = re.compile(r"^# ", re.M)


def copy(document: str, title: str, target: Path) -> None:
    """A document, with a title where it has none, and the other files that it links to."""
    text = (ROOT / document).read_text("utf-8")
    folder = PurePosixPath(document).parent
    text = LINK.sub(lambda link: rewritten(link, folder, target), text)
    if not HEADING.search(text):
        text = f"# {title}\n\n{text}"
    place = target / document
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")


def rewritten(link: re.Match[str], folder: PurePosixPath, target: Path) -> str:
    """A folder is read by its README; a file that is no document is copied too."""
    file = (ROOT / folder / link[2]).resolve()
    anchor = link[3] or ""
    if file.is_dir():
        return f"{link[1]}({link[2].rstrip('/')}/README.md{anchor})"
    if file.suffix != ".md":
        place = target / file.relative_to(ROOT)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)
    return link[0]
