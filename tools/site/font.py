"""An extension of Sphinx: the font of formulas, which the site brings itself.

Browsers stretch parentheses and roots by a font's tables for mathematics, and many systems have no
such font. STIX Two Math comes with ziamath, under the Open Font License; what formulas use is kept.
"""

from __future__ import annotations

from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from fontTools.subset import (  # type: ignore[import-untyped]
    Options,
    Subsetter,
    load_font,
    save_font,
)
from sphinx.application import Sphinx

FONT = ("fonts", "STIXTwoMath-Regular.ttf")
# Latin, Greek, punctuation, arrows, operators, brackets, and letters of formulas.
USED = (
    *range(0x20, 0x100),
    *range(0x370, 0x400),
    *range(0x2010, 0x2034),
    *range(0x2190, 0x2194),
    *range(0x2200, 0x2300),
    *range(0x2308, 0x230C),
    0x210E,
    *range(0x1D434, 0x1D468),
)


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("build-finished", write)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


def write(app: Sphinx, failed: Exception | None) -> None:
    target = Path(app.outdir) / "_static" / "mathematics.woff"
    if failed is None and not target.exists():
        options = Options()
        options.flavor = "woff"
        with as_file(files("ziamath").joinpath(*FONT)) as path:
            font = load_font(str(path), options)
            subsetter = Subsetter(options)
            subsetter.populate(unicodes=USED)
            subsetter.subset(font)
            save_font(font, str(target), options)
