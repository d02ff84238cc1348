"""The Pythons of this machine, and environments of them."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

UV: list[str | Path] = [sys.executable, "-m", "uv"]
OLDEST = (3, 10)
PROJECT = Path(__file__).resolve().parents[2]


def pythons() -> list[Path]:
    """The newest CPython of each minor version from the oldest that is supported on."""
    command = [*UV, "python", "list", "--only-installed", "--no-python-downloads"]
    # uv asks what is on the path, where pyenv has a stand-in for the one that is chosen.
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    folders = [str(folder) for folder in sorted(pyenv.glob("versions/*/bin"))]
    listed = subprocess.run(
        [*command, "--output-format", "json"],
        env=os.environ | {"PATH": os.pathsep.join([*folders, os.environ["PATH"]])},
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[tuple[int, int], tuple[int, str]] = {}
    for python in json.loads(listed.stdout):
        parts = python["version_parts"]
        minor, patch = (parts["major"], parts["minor"]), parts["patch"]
        # The wheel is for the stable ABI, which a free-threaded Python does not have.
        usual = python["implementation"] == "cpython" and python["variant"] == "default"
        if usual and minor >= OLDEST:
            found[minor] = max(found.get(minor, (-1, "")), (patch, python["path"]))
    return [Path(path) for _, (_, path) in sorted(found.items())]


def environment(python: Path, folder: Path) -> Path:
    """The Python of a new environment, which holds nothing."""
    subprocess.run([*UV, "venv", "--quiet", "--no-project", "--python", python, folder], check=True)
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install(python: Path, *what: str | Path, environment: Mapping[str, str] = {}) -> None:
    command = [*UV, "pip", "install", "--quiet", "--python", python, *what]
    subprocess.run(command, env={**os.environ, **environment}, check=True)


def locked(group: str, folder: Path) -> Path:
    """A file with the packages of a group of pyproject.toml, in the versions of the lock."""
    file = folder / f"{group}.txt"
    command = [*UV, "export", "--quiet", "--frozen", "--only-group", group, "--output-file", file]
    subprocess.run(command, cwd=PROJECT, stdout=subprocess.DEVNULL, check=True)
    return file
