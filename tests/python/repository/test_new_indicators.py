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
    assert files(made) >= kept | {Path(".cargo/config.toml"), Path("nova_lines2.pyi")}
    for path in files(made):
        text = (made / path).read_text(encoding="utf-8")
        assert "my_indicators" not in text and "my-indicators" not in text, path
    assert 'name = "nova-lines2"' in (made / "Cargo.toml").read_text()
    assert "nova_lines2, crate::CATALOGUE" in (made / "src/lib.rs").read_text()
    config = (made / ".cargo/config.toml").read_text()
    assert str(EXAMPLES.parent.resolve() / "indicator-runtime") in config


def test_what_was_built_is_left_behind(tmp_path):
    made = tmp_path / "made"
    new("nova", made)
    strangers = {"target", "dist", ".venv", "__pycache__", ".pytest_cache"}
    assert not strangers & {part for path in files(made) for part in path.parts}


@pytest.mark.parametrize(
    "name", ["Nova", "2nova", "nova-lines", "nova lines", "_nova", "nova__lines", "é"]
)
def test_names_that_python_cannot_import_well_are_refused(name, tmp_path):
    result = new(name, tmp_path / "made")
    assert result.returncode != 0 and not (tmp_path / "made").exists()
    assert f"NAME={name!r} is no name of a Python module (allowed: " in result.stderr


def test_no_name_at_all_is_told_how_one_is_given(tmp_path):
    result = new("", tmp_path / "made")
    assert result.returncode != 0 and not (tmp_path / "made").exists()
    assert "no name is given: make new-indicators NAME=" in result.stderr


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("class", "a keyword of Python"),
        ("match", "a keyword of Python"),
        ("fn", "a keyword of Rust"),
        ("crate", "a keyword of Rust"),
        ("statistics", "a module of Python's standard library"),
        ("queue", "a module of Python's standard library"),
        ("numpy", "a well-known Python package"),
        ("pandas", "a well-known Python package"),
        ("indicators", "a well-known Python package"),
        ("core", "a crate that this one is built with"),
        ("indicator_runtime", "a crate that this one is built with"),
        ("indicator_derive", "a crate that this one is built with"),
        ("pyo3", "a crate that this one is built with"),
        ("serde", "a crate that this one is built with"),
        ("laws", "a name within the crate itself"),
        ("demo", "a name within the crate itself"),
        ("test_python", "a name within the crate itself"),
        ("averages", "a name within the crate itself"),
        ("hann", "a name within the crate itself"),
        ("listed", "a name of the runtime's"),
        ("conformance", "a name of the runtime's"),
        ("deps", "a folder of Cargo's"),
        ("con", "a device of Windows"),
        ("nul", "a device of Windows"),
        ("lpt1", "a device of Windows"),
    ],
)
def test_names_that_are_taken_are_refused(name, taken, tmp_path):
    result = new(name, tmp_path / "made")
    assert result.returncode != 0 and not (tmp_path / "made").exists()
    assert f"NAME={name!r} is {taken} (allowed: " in result.stderr


def test_the_name_of_the_example_is_free(tmp_path):
    assert new("my_indicators", tmp_path / "made").returncode == 0


def test_git_leaves_out_what_is_true_of_one_machine_only(tmp_path):
    """Whatever is committed holds no path of this machine."""
    made = tmp_path / "made with spaces"
    new("nova", made)
    git = ["git", "-C", made]
    subprocess.run([*git, "init", "--quiet"], check=True)
    listed = subprocess.run(
        [*git, "ls-files", "--others", "--exclude-standard", "-z"],
        capture_output=True,
        text=True,
        check=True,
    )
    kept = listed.stdout.rstrip("\0").split("\0")
    assert "Cargo.toml" in kept and ".cargo/config.toml" not in kept
    for path in kept:
        text = (made / path).read_text(encoding="utf-8")
        assert str(EXAMPLES.parent.resolve()) not in text and str(tmp_path) not in text, path


def test_what_is_there_is_not_overwritten(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    result = new("nova", tmp_path)
    assert result.returncode != 0 and f"DIR={str(tmp_path)!r} is there already" in result.stderr
    assert files(tmp_path) == {Path("mine.txt")}
    empty = tmp_path / "empty"
    empty.mkdir()
    assert new("nova", empty).returncode == 0 and files(empty)
