"""What is checked before a release: the version, and the wheel's file."""

import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

TOOLS = Path(__file__).resolve().parents[3] / "tools" / "packages"
MANIFEST = '[workspace.package]\nversion = "0.2.0"\n'
CHANGELOG = "# Changelog\n\n## 0.2.0, {}\n\n## 0.1.0, 2026-01-02\n"


@pytest.fixture(autouse=True)
def tools(monkeypatch):
    monkeypatch.syspath_prepend(TOOLS)
    yield
    for name in ("pythons", "version", "wheel"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize(
    ("reference", "day", "said"),
    [
        ("refs/heads/main", "not released yet", None),
        ("refs/tags/v0.2.0", "2026-03-04", None),
        ("refs/tags/v0.2.0", "not released yet", "CHANGELOG.md says 'not released yet' of 0.2.0"),
        ("refs/tags/v0.2.1", "2026-03-04", "the tag is v0.2.1, and the version 0.2.0"),
    ],
)
def test_tag_version_and_changelog_agree(reference, day, said):
    import version

    found = version.mistake(reference, MANIFEST, CHANGELOG.format(day))
    assert found is None if said is None else said in found


def test_a_version_without_a_heading():
    import version

    older = CHANGELOG.format("2026-03-04").replace("0.2.0", "0.1.1")
    found = version.mistake("refs/heads/main", MANIFEST, older)
    assert found == "the version is 0.2.0, and CHANGELOG.md begins with 0.1.1"


def test_a_wheel_that_lacks_something_or_is_too_large(tmp_path):
    import wheel

    file = tmp_path / "indicators-0.1.0-cp311-cp311-linux_x86_64.whl"
    with ZipFile(file, "w") as made:
        made.writestr("indicators/py.typed", "")
        made.writestr("indicators/_native.so", bytes(wheel.LARGEST))
    found = wheel.mistakes(file)
    assert "it is not for the stable ABI from Python 3.10 on" in found
    assert any(said.startswith("it has 5,0") and "more than 5,000,000" in said for said in found)
    assert "it has no indicators/__init__.pyi" in found and "it has no /LICENSE" in found
