"""A crate like my-indicators under another name: `make new-indicators NAME=… DIR=…`."""

import argparse
import json
import re
import shutil
import sys
from pathlib import Path

from taken_names import taken_by

TEMPLATE = Path(__file__).resolve().parent / "my-indicators"
PROJECT = TEMPLATE.parent.parent
# Packages, and the folders that they are in.
CRATES = {
    "indicator-runtime-derive": "indicator-derive",
    "indicator-runtime": "indicator-runtime",
}

# What tells the new crate where they are: true of this machine, so Git leaves it out.
PATCH = """\
# The crates are not published yet. Drop this file, and its line in .gitignore, once they are.
[patch.crates-io]
"""


def refusal(name: str, directory: Path) -> str | None:
    """Why there can be no crate of that name at that place."""
    if not name:
        return "no name is given: make new-indicators NAME=my_indicators DIR=../my-indicators"
    if not re.fullmatch("[a-z][a-z0-9]*(_[a-z0-9]+)*", name):
        return f"NAME={name!r} is no name of a Python module (allowed: small letters, digits, _)"
    if taken := taken_by(name):
        return f"NAME={name!r} is {taken} (allowed: a name that is not taken)"
    if directory.exists() and (not directory.is_dir() or any(directory.iterdir())):
        return f"DIR={str(directory)!r} is there already (allowed: a new or an empty directory)"
    return None


def renamed(text: str, name: str) -> str:
    words = name.split("_")
    text = text.replace("my_indicators", name).replace("my-indicators", "-".join(words))
    return text.replace("My indicators", " ".join(words).capitalize())


def copy(name: str, directory: Path, crates: Path) -> None:
    ignored = (TEMPLATE / ".gitignore").read_text().replace("/", "").split()
    shutil.copytree(
        TEMPLATE, directory, ignore=shutil.ignore_patterns(*ignored), dirs_exist_ok=True
    )
    for path in [path for path in directory.rglob("*") if path.is_file()]:
        path.write_text(renamed(path.read_text(encoding="utf-8"), name), encoding="utf-8")
        path.rename(path.with_name(renamed(path.name, name)))
    config = directory / ".cargo" / "config.toml"
    config.parent.mkdir(parents=True)
    paths = {
        package: json.dumps(str(crates.resolve() / folder)) for package, folder in CRATES.items()
    }
    places = (f"{package} = {{ path = {path} }}\n" for package, path in paths.items())
    config.write_text(PATCH + "".join(places), encoding="utf-8")
    with (directory / ".gitignore").open("a", encoding="utf-8") as git:
        git.write("/.cargo/config.toml\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", help="the name that users import, such as my_indicators")
    parser.add_argument("directory", type=Path, help="where the crate is to be")
    parser.add_argument("--crates", type=Path, default=PROJECT, help="where the crates are")
    given = parser.parse_args()
    if reason := refusal(given.name, given.directory):
        sys.exit(f"new-indicators: {reason}")
    copy(given.name, given.directory, given.crates)
    print(f"{given.directory} holds the crate; `make` in it builds, tests and runs it.")


if __name__ == "__main__":
    main()
