"""`make new-indicators`: what it makes of the example, and what it refuses."""

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[3] / "examples"


def new(name, directory):
    command = [sys.executable, EXAMPLES / "new.py", name, directory]
    return subprocess.run(command, capture_output=True, text=True)


def files(directory):
    return {path.relative_to(directory) for path in directory.rglob("*") if path.is_file()}


def test_every_file_is_there_under_the_new_name(tmp_path):
    made = tmp_path / "made"
    result = new("nova_lines2", made)
    assert result.returncode == 0, result.stderr
    kept = {Path("Cargo.toml"), Path("src/lib.rs"), Path("tests/laws.rs"), Path(".gitignore")}
    assert files(made) >= kept | {Path(".cargo/config.toml")}
    for path in files(made):
        text = (made / path).read_text(encoding="utf-8")
        assert "my_indicators" not in text and "my-indicators" not in text, path
    assert 'name = "nova-lines2"' in (made / "Cargo.toml").read_text()
    assert "python_module!(nova_lines2, crate::CATALOGUE)" in (made / "src/lib.rs").read_text()
    config = (made / ".cargo/config.toml").read_text()
    assert str(EXAMPLES.parent.resolve() / "indicator-runtime") in config


def test_what_was_built_is_left_behind(tmp_path):
    made = tmp_path / "made"
    new("nova", made)
    strangers = {"target", "dist", ".venv", "__pycache__", ".pytest_cache"}
    assert not strangers & {part for path in files(made) for part in path.parts}


@pytest.mark.parametrize(
    "name", ["", "Nova", "2nova", "nova-lines", "nova lines", "_nova", "class", "nova__lines", "é"]
)
def test_names_that_python_cannot_import_well_are_refused(name, tmp_path):
    result = new(name, tmp_path / "made")
    assert result.returncode != 0 and not (tmp_path / "made").exists()
    assert f"NAME={name!r} is no name of a Python module (allowed: " in result.stderr


@pytest.mark.parametrize("name", ["indicators", "indicator_runtime", "core"])
def test_names_of_other_crates_are_refused(name, tmp_path):
    result = new(name, tmp_path / "made")
    assert result.returncode != 0 and "is the name of another crate" in result.stderr


def test_what_is_there_is_not_overwritten(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    result = new("nova", tmp_path)
    assert result.returncode != 0 and f"DIR={str(tmp_path)!r} is there already" in result.stderr
    assert files(tmp_path) == {Path("mine.txt")}
    empty = tmp_path / "empty"
    empty.mkdir()
    assert new("nova", empty).returncode == 0 and files(empty)
