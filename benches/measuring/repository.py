"""Where the repository is, and where cargo builds it."""

import os
from pathlib import Path

ROOT = Path(__file__).parents[2]


def target() -> Path:
    """cargo's target folder."""
    named = os.environ.get("CARGO_TARGET_DIR")
    return Path(named) if named else ROOT / "target"
