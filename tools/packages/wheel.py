"""Checks a wheel: `python tools/packages/wheel.py dist`.

It is installed into a fresh environment of every Python from 3.10 on that this machine has. There
the tests run that need nothing of this repository, against what was installed.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from zipfile import ZipFile

from pythons import PROJECT, environment, install, locked, pythons

# Bytes.
LARGEST = 5_000_000
NEEDED = ("indicators/__init__.pyi", "indicators/py.typed", ".cyclonedx.json", "/LICENSE")
# About the repository and its site, the memory and the time of processes, and engines of clusters:
# `make test` runs these.
LEFT_OUT = ("repository", "site", "processes", "clusters", "__pycache__")
# What is computed does not depend on Python, and takes the longest: it is compared on one of them.
ONCE = "tests/python/numbers"


def mistakes(wheel: Path) -> list[str]:
    """What is wrong with the file itself."""
    found = []
    if "-cp310-abi3-" not in wheel.name:
        found.append("it is not for the stable ABI from Python 3.10 on")
    if (size := wheel.stat().st_size) > LARGEST:
        found.append(f"it has {size:,} bytes, more than {LARGEST:,}")
    names = ZipFile(wheel).namelist()
    found += [f"it has no {end}" for end in NEEDED if not any(name.endswith(end) for name in names)]
    return found


def tests_pass(python: Path, wheel: Path, folder: Path, *options: str) -> bool:
    """Whether the tests pass in an environment that is made in an empty folder."""
    own = environment(python, folder / "environment")
    install(own, "--require-hashes", "--requirements", locked("users", folder))
    install(own, wheel)
    for tree in ("tests/python", "data"):
        ignored = shutil.ignore_patterns(*LEFT_OUT)
        shutil.copytree(PROJECT / tree, folder / tree, ignore=ignored)
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command: list[str | Path] = [
        own,
        "-m",
        "pytest",
        "tests/python",
        "--quiet",
        "--numprocesses=logical",
        *options,
    ]
    return subprocess.run(command, cwd=folder, env=variables).returncode == 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="holds one wheel")
    parser.add_argument("--python", type=Path, help="this one alone")
    given = parser.parse_args()
    wheels = list(given.folder.glob("*.whl"))
    if len(wheels) != 1:
        sys.exit(f"{given.folder} holds {len(wheels)} wheels (allowed: 1)")
    [wheel] = wheels
    if wrong := mistakes(wheel):
        sys.exit(f"{wheel}: {'; '.join(wrong)}")
    print(f"{wheel}: {wheel.stat().st_size / 1e6:.2f} MB", flush=True)
    failed = []
    for index, python in enumerate([given.python] if given.python else pythons()):
        print(f"\n{python}", flush=True)
        start = perf_counter()
        options = [f"--ignore={ONCE}"] if index else []
        with tempfile.TemporaryDirectory() as folder:
            if not tests_pass(python, wheel.resolve(), Path(folder), *options):
                failed.append(str(python))
        print(f"{perf_counter() - start:.0f} s", flush=True)
    if failed:
        sys.exit(f"tests fail with {', '.join(failed)}")


if __name__ == "__main__":
    main()
