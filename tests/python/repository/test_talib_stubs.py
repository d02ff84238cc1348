"""The type stubs are what the table says."""

from own_tools import tool


def test_the_stubs_are_fresh():
    stubs = tool("talib/stubs")
    for name, text in stubs.stubs().items():
        kept = (stubs.FOLDER / name).read_text(encoding="utf-8")
        assert kept == text, f"{name} is old: make renew-talib-stubs"
