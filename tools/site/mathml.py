"""An extension of Sphinx: formulas become MathML as the site is built, which needs no script."""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from latex2mathml.converter import convert
from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_html_math_renderer("mathml", (inline, None), (block, None))
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


def mathml(latex: str, **options: Any) -> str:
    """Words are identifiers.

    Text counts as space, and signs beside it would have none; operators, such as `max`, have space
    on both sides, which a function has not.
    """
    words = re.sub(r"<(/?)mtext>", r"<\1mi>", convert(latex, **options))
    return re.sub(r"<mo>([a-z]+)</mo>", r"<mi>\1</mi>", words)


def inline(translator: Any, node: nodes.math) -> None:
    translator.body.append(mathml(node.astext()))
    raise nodes.SkipNode


def block(translator: Any, node: nodes.math_block) -> None:
    formula = mathml(node.astext(), display="block")
    translator.body.append(f'<div class="formula">{formula}</div>\n')
    raise nodes.SkipNode
