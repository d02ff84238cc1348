"""A bar that shows how far a sweep is. Called from one place, `progress.rs`."""

from collections.abc import Callable
from importlib import import_module
from typing import Any


def bar(function: str, rows: int) -> Callable[[int, int], None]:
    """A bar of tqdm, to be told how many rows are done; it ends with the last one."""
    try:
        tqdm: Any = import_module("tqdm.auto").tqdm
    except ImportError as error:
        needed = "progress=True needs tqdm, which `pip install tqdm` installs"
        raise ImportError(f"{function}: {needed}", name="tqdm") from error
    shown = tqdm(desc=function, total=rows, unit="row")

    def tell(done: int, rows: int) -> None:
        shown.update(done - shown.n)
        if done == rows:
            shown.close()

    return tell
