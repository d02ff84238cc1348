"""The type stubs are what the table says."""

import importlib.util
from pathlib import Path

import pytest

TOOL = Path(__file__).resolve().parents[3] / "tools" / "talib" / "stubs.py"


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("talib_stubs", TOOL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_stubs_are_fresh(tool):
    for name, text in tool.stubs().items():
        kept = (tool.FOLDER / name).read_text(encoding="utf-8")
        assert kept == text, f"{name} is old: make renew-talib-stubs"
