"""Every block of code in a document is run, here or by the tests in Rust, or is what a file holds."""

import re
import shlex
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pandas as pd
import pytest

ROOT = Path(__file__).resolve().parents[3]
DOCUMENTS = [
    *sorted(ROOT.glob("*.md")),
    *sorted(ROOT.glob("docs/*.md")),
    ROOT / "examples" / "my-indicators" / "README.md",
]
BLOCK = re.compile(r"^ *```(.*)\n((?:.*\n)*?) *```$", re.MULTILINE)
# What examples are about, where they do not say it: a frame of bars, and columns of one symbol.
BARS = pd.read_csv(ROOT / "data" / "daily_stocks.csv", parse_dates=["date"])
SERIES = BARS.query("symbol == 'AAPL'")[["open", "high", "low", "close", "volume"]]


def blocks(document, kind):
    """The blocks of a document behind ``` and a word, and the rest of that line."""
    for info, block in BLOCK.findall(document.read_text("utf-8")):
        word, _, rest = info.partition(" ")
        if word == kind:
            yield rest, dedent(block)


def documents_with(*kinds):
    found = [path for path in DOCUMENTS if any(list(blocks(path, kind)) for kind in kinds)]
    return pytest.mark.parametrize("document", found, ids=lambda path: str(path.relative_to(ROOT)))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_block_says_what_it_is(document):
    kinds = {info.split(" ")[0] for info, _ in BLOCK.findall(document.read_text("utf-8"))}
    # `text` is what a command prints, or a drawing; what is in braces is for Sphinx.
    others = kinds - {"python", "rust", "sh", "text"}
    assert not [kind for kind in others if not kind.startswith("{")]


@documents_with("python")
def test_python(document, monkeypatch):
    monkeypatch.chdir(ROOT)
    names = {"bars": BARS.copy(), **{name: SERIES[name].to_numpy(float) for name in SERIES}}
    for _, block in blocks(document, "python"):
        exec(compile(block, str(document), "exec"), names)


@documents_with("rust")
def test_rust(document):
    """It is a test in Rust, or what the file holds that stands behind it."""
    tested = (ROOT / "tests" / "guide" / "lib.rs").read_text("utf-8")
    is_tested = f'include_str!("../../{document.relative_to(ROOT)}")' in tested
    for file, block in blocks(document, "rust"):
        assert block in (ROOT / file).read_text("utf-8") if file else is_tested, block


@documents_with("sh")
def test_commands(document, tmp_path):
    BARS.to_csv(tmp_path / "bars.csv", index=False)
    for _, block in blocks(document, "sh"):
        for line in block.splitlines():
            command = shlex.split(line, comments=True)
            if command and (checked := CHECKS[command[0]](command)):
                result = subprocess.run(checked, cwd=tmp_path, capture_output=True, text=True)
                assert result.returncode == 0, f"{line}\n{result.stderr}"


# How a command is checked, by its first word: what takes minutes is only asked what it would do.
CHECKS = {
    "python": lambda command: [sys.executable, *command[1:]],
    "make": lambda command: ["make", "--dry-run", "--directory", ROOT, *command[1:]],
    # By `make sdist-check`, which builds the same description, and by `make example`.
    "pip": lambda command: None,
    "cargo": lambda command: None,
    "cd": lambda command: None,
}
