"""The examples of docs/polars.md, one after the other."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def test_the_examples(monkeypatch):
    monkeypatch.chdir(ROOT)
    guide = (ROOT / "docs" / "polars.md").read_text(encoding="utf-8")
    examples = re.findall(r"^```python\n(.*?)^```$", guide, re.MULTILINE | re.DOTALL)
    assert len(examples) == 4
    scope = {}
    for example in examples:
        exec(compile(example, "docs/polars.md", "exec"), scope)
