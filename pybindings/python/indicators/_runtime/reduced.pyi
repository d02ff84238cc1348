from collections.abc import Callable
from typing import Any

class Kept:
    def __init__(
        self,
        function: str,
        reduce: Callable[[Any], Any],
        outputs: int,
        rows: int,
        count: int | None,
    ) -> None: ...
    def add(self, series: int, first: int, *outputs: Any) -> None: ...
    def arrays(self) -> tuple[tuple[Any, ...], ...]: ...
