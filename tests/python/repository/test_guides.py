"""The examples of the guides, each guide's one after the other."""

import re
from pathlib import Path

import pandas as pd
import pytest

ROOT = Path(__file__).resolve().parents[3]
# What is in Rust alone is a test there.
GUIDES = [
    path for path in sorted((ROOT / "docs").glob("*.md")) if "```python" in path.read_text("utf-8")
]
# README's are about an array `close`, and docs/features.md's about a frame `bars`.
BARS = pd.read_csv(ROOT / "data" / "daily_stocks.csv", parse_dates=["date"])
CLOSE = BARS.query("symbol == 'AAPL'")["close"].to_numpy()


@pytest.mark.parametrize("guide", [ROOT / "README.md", *GUIDES], ids=lambda path: path.name)
def test_the_examples(guide, monkeypatch):
    monkeypatch.chdir(ROOT)
    blocks = re.findall(r"^```python\n(.*?)^```$", guide.read_text("utf-8"), re.M | re.S)
    names = {"bars": BARS.copy(), "close": CLOSE.copy()}
    for block in blocks:
        exec(compile(block, str(guide), "exec"), names)
