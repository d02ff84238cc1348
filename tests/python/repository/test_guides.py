"""Every block of code in a document is run, here or by the tests in Rust, or a file holds it."""

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
    others = kinds - {"python", "py", "rust", "sh", "text"}
    assert not [kind for kind in others if not kind.startswith("{")]


@documents_with("python")
def test_python(document, monkeypatch):
    monkeypatch.chdir(ROOT)
    names = {"bars": BARS.copy(), **{name: SERIES[name].to_numpy(float) for name in SERIES}}
    for _, block in blocks(document, "python"):
        exec(compile(block, str(document), "exec"), names)


@documents_with("py")
def test_python_of_clusters(document):
    """It needs more than one machine: the same runs on this one in `clusters`."""
    for _, block in blocks(document, "py"):
        compile(block, str(document), "exec")


@documents_with("rust")
def test_rust(document):
    """It is a test in Rust, or what the file holds that stands behind it."""
    tested = (ROOT / "tests" / "guide" / "lib.rs").read_text("utf-8")
    is_tested = f'include_str!("../../{document.relative_to(ROOT)}")' in tested
    for file, block in blocks(document, "rust"):
        assert block in (ROOT / file).read_text("utf-8") if file else is_tested, block


@documents_with("sh")
def test_commands(document, tmp_path):
    """Those of the package are run; of those that take minutes it is known that they exist."""
    BARS.to_csv(tmp_path / "bars.csv", index=False)
    makefiles = [ROOT / "Makefile", *ROOT.glob("make/*.mk")]
    rules = "".join(file.read_text("utf-8") for file in makefiles)
    for _, block in blocks(document, "sh"):
        for line in block.splitlines():
            match shlex.split(line, comments=True):
                case ["python", *arguments]:
                    command = [sys.executable, *arguments]
                    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
                    assert result.returncode == 0, f"{line}\n{result.stderr}"
                case ["make", target, *_]:
                    assert f"\n{target}: " in rules, line
                # `make sdist-check` installs the same, and `make example` goes an author's way.
                case [] | ["make"] | ["cd", _] | ["pip", "install", "."] | ["cargo", "add", *_]:
                    pass
                case _:
                    pytest.fail(f"nothing checks {line!r}")
