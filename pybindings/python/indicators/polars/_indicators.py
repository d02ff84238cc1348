"""The indicators of a module by their names."""

from importlib.machinery import EXTENSION_SUFFIXES
from sys import modules
from types import ModuleType
from typing import Any

from .._runtime.messages import no_attribute, shown
from ._indicator import Indicator


class Indicators:
    """The indicators of a Python module that `python_module!` made, or of the package around it."""

    def __init__(self, module: Any) -> None:
        self._module = module
        self._library = _library(module)
        self._entries = {entry["name"]: entry for entry in module.catalogue}
        self._made: dict[str, Indicator] = {}

    def names(self, most_inputs: int | None = None) -> list[str]:
        """The names of all, or of those that read no more inputs."""
        entries = self._entries.values()
        return [
            entry["name"]
            for entry in entries
            if most_inputs is None or len(entry["inputs"]) <= most_inputs
        ]

    def named(self, name: str) -> Indicator:
        """The indicator of this name, which is made when it is first asked for."""
        if name not in self._entries:
            package = self._module.__name__.removesuffix("._native")
            raise no_attribute(package, name, self._entries)
        if name not in self._made:
            function = getattr(self._module, name)
            self._made[name] = Indicator(self._entries[name], function, self._library)
        return self._made[name]


def _library(module: Any) -> str:
    """The file of the native part of a package."""
    name = getattr(module, "__name__", None)
    if isinstance(module, ModuleType) and hasattr(module, "catalogue"):
        for key, part in modules.items():
            file = getattr(part, "__file__", None) or ""
            is_native = file.endswith(tuple(EXTENSION_SUFFIXES)) and hasattr(part, "catalogue")
            if is_native and (key == name or key.startswith(f"{name}.")):
                return str(file)
    wanted = "a module that python_module! made, or the package around it"
    raise TypeError(f"namespace: module must be {wanted}, not {name or shown(module)}")
