"""The examples of docs/features.md."""

import re
from pathlib import Path

from feature_cases import bars

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "features.md"


def test_the_guide():
    blocks = re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) >= 4
    names = {"bars": bars({"AAPL": 90, "IBM": 80})}
    for block in blocks:
        exec(compile(block, str(GUIDE), "exec"), names)
    assert names["answer"]["ema20"] is not None
