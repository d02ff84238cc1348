"""Checks that a tag, the version and the changelog agree: `version.py refs/tags/v0.1.0`."""

import re
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


def mistake(reference: str, manifest: str, changelog: str) -> str | None:
    """What does not agree; a reference that is no tag's is no release, and agrees with anything."""
    version = re.search(r'^\[workspace\.package\]\nversion = "(.+)"$', manifest, re.MULTILINE)
    heading = re.search(r"^## (\S+?),? (.+)$", changelog, re.MULTILINE)
    if version is None or heading is None:
        return "Cargo.toml has no version, or CHANGELOG.md no heading of one"
    if heading[1] != version[1]:
        return f"the version is {version[1]}, and CHANGELOG.md begins with {heading[1]}"
    tag = reference.removeprefix("refs/tags/v")
    if tag != reference and tag != version[1]:
        return f"the tag is v{tag}, and the version {version[1]}"
    if tag != reference and not re.fullmatch(r"\d{4}-\d\d-\d\d", heading[2]):
        return f"CHANGELOG.md says {heading[2]!r} of {version[1]} (allowed: the day of its release)"
    return None


if __name__ == "__main__":
    files = (PROJECT / name for name in ("Cargo.toml", "CHANGELOG.md"))
    sys.exit(mistake(sys.argv[1], *(file.read_text(encoding="utf-8") for file in files)))
