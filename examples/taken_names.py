"""Names that a crate of indicators cannot have, since something else has them."""

import keyword
import re
import sys
from pathlib import Path

LOCK = Path(__file__).parent / "my-indicators" / "Cargo.lock"

RUST_KEYWORDS = """
    abstract as async await become box break const continue crate do dyn else enum extern false
    final fn for gen if impl in let loop macro match mod move mut override priv pub ref return
    self static struct super trait true try type typeof unsafe unsized use virtual where while
    yield
"""

RUST_CRATES = "alloc core proc_macro std test"

# What is imported beside indicators: a package of the same name would hide it.
PYTHON_PACKAGES = """
    backtesting backtrader indicators matplotlib maturin mypy numpy pandas pandas_ta pip polars
    pyarrow pytest scipy setuptools sklearn statsmodels ta talib torch tulipy vector_ta vectorbt
    yfinance zipline
"""


def dependencies() -> set[str]:
    """The crates that a new one is built with, as Rust code names them."""
    names = re.findall(r'^name = "(.+)"$', LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    return {name.replace("-", "_") for name in names} - {"my_indicators"}


def taken_by(name: str) -> str | None:
    """What has that name already."""
    takers = {
        "a keyword of Python": {*keyword.kwlist, *keyword.softkwlist},
        "a keyword of Rust": set(RUST_KEYWORDS.split()),
        "a module of Python's standard library": set(sys.stdlib_module_names),
        "a well-known Python package": set(PYTHON_PACKAGES.split()),
        "a crate that this one is built with": {*RUST_CRATES.split(), *dependencies()},
    }
    return next((taker for taker, names in takers.items() if name in names), None)
