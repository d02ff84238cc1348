"""docs/unsafe.md has a line for each block of unsafe code."""

import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SOURCE = ROOT / "indicator-runtime" / "src"
SECTIONS = dict(
    section.split("\n", 1)
    for section in re.split(r"^## ", (ROOT / "docs" / "unsafe.md").read_text(), flags=re.MULTILINE)[
        1:
    ]
)


def blocks(file):
    code = file.read_text().split("#[cfg(test)]\nmod tests")[0]
    return len(re.findall(r"\bunsafe (?:\{|impl\b)", re.sub("//.*", "", code)))


@pytest.mark.parametrize("folder", SECTIONS)
def test_each_block_has_a_line(folder):
    lines = Counter(re.findall(r"^\| `([\w./]+)` \|", SECTIONS[folder], re.MULTILINE))
    files = (SOURCE / folder).rglob("*.rs")
    found = {str(file.relative_to(SOURCE / folder)): blocks(file) for file in files}
    assert lines == {file: count for file, count in found.items() if count}


@pytest.mark.parametrize("folder", SECTIONS)
def test_the_tests_are_there(folder):
    for name in re.findall(r"`(\w+/)?(\w+\.(?:py|rs))`", SECTIONS[folder]):
        path = "".join(name)
        places = (ROOT / "tests" / "python", ROOT / "tests" / "rust", SOURCE / folder)
        assert any((place / path).exists() for place in places), path
