"""Names that a crate of indicators cannot have, since something else has them."""

import keyword
import re
import sys
from pathlib import Path

TEMPLATE = Path(__file__).parent / "my-indicators"
LOCK = TEMPLATE / "Cargo.lock"

RUST_KEYWORDS = """
    abstract as async await become box break const continue crate do dyn else enum extern false
    final fn for gen if impl in let loop macro match mod move mut override priv pub ref return
    self static struct super trait true try type typeof unsafe unsized use virtual where while
    yield
"""

# The language's own, those that a crate may be built with by a feature, and one whose package is
# called otherwise.
RUST_CRATES = "alloc core indicator_derive numpy proc_macro pyo3 rayon serde serde_bytes std test"

# What `indicator_runtime` brings into scope where a crate of indicators names itself.
RUNTIME_NAMES = "catalogue conformance indicator listed math python signature stub"

CARGO_FOLDERS = "build debug deps doc examples incremental package release target"

# No file can have these names there, whatever its extension.
WINDOWS_DEVICES = """
    aux con nul prn
    com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9
"""

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


def own_names() -> set[str]:
    """What the files and folders of a new crate are called, as modules of Rust and of Python."""
    sources = [*TEMPLATE.glob("*.py"), *TEMPLATE.glob("src/**/*"), *TEMPLATE.glob("tests/**/*")]
    return {path.stem for path in sources} | {"src", "tests"}


def taken_by(name: str) -> str | None:
    """What has that name already."""
    takers = {
        "a keyword of Python": {*keyword.kwlist, *keyword.softkwlist},
        "a keyword of Rust": set(RUST_KEYWORDS.split()),
        "a module of Python's standard library": set(sys.stdlib_module_names),
        "a well-known Python package": set(PYTHON_PACKAGES.split()),
        "a crate that this one is built with": {*RUST_CRATES.split(), *dependencies()},
        "a name within the crate itself": own_names(),
        "a name of the runtime's": set(RUNTIME_NAMES.split()),
        "a folder of Cargo's": set(CARGO_FOLDERS.split()),
        "a device of Windows": set(WINDOWS_DEVICES.split()),
    }
    return next((taker for taker, names in takers.items() if name in names), None)
