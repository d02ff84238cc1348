"""The examples of the guide run."""

import re
from pathlib import Path

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "sweeps.md"


def test_the_guide():
    blocks = re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == 6
    names = {}
    for block in blocks:
        exec(block, names)
