"""Python started in the clone finds this folder first: the Rust crate, not the package of its name.

So the package that is installed is imported in its place.
"""

import importlib.util
import sys
from importlib.machinery import PathFinder
from pathlib import Path

_clone = Path(__file__).resolve().parent.parent
_elsewhere = [entry for entry in sys.path if Path(entry).resolve() != _clone]
_package = PathFinder.find_spec("indicators", _elsewhere)
if _package is None or _package.loader is None:
    raise ImportError(
        f"{sys.executable} has no Python package `indicators`: `make build` installs it into .venv,"
        f" whose .venv/bin/python finds it, and `pip install {_clone}` into another environment"
    )
sys.modules["indicators"] = importlib.util.module_from_spec(_package)
_package.loader.exec_module(sys.modules["indicators"])
