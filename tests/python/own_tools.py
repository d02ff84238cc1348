"""The scripts of `tools/`, as modules."""

import importlib.util
from pathlib import Path

TOOLS = Path(__file__).resolve().parents[2] / "tools"


def tool(path):
    """The script at this path, run as a module of its own."""
    spec = importlib.util.spec_from_file_location(path.replace("/", "_"), TOOLS / f"{path}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
