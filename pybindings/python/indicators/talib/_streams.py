"""The class of a function's streams: each is made when it is first asked for."""

from ._documentation import plain, signature
from ._stream import Stream
from ._table import TABLE


def make(name: str) -> type[Stream]:
    """The class, with methods that Python's own rules bind arguments to."""
    row = TABLE[name]
    scope: dict[str, type[Stream]] = {"Stream": Stream}
    inputs = "".join(f"{argument}, " for argument in row.arguments)
    given = "".join(f"{parameter.name}, " for parameter in row.parameters)
    bar = ", ".join(row.arguments)
    exec(
        f"class {name}(Stream):\n"
        f"    def __init__(self, {signature(row)}):\n"
        f"        self._open(({inputs}), ({given}))\n"
        f"    @classmethod\n"
        f"    def open_and_fill(cls, {signature(row)}):\n"
        f"        return cls._filled(({inputs}), ({given}))\n"
        f"    def update(self, {bar}):\n"
        f"        return self._update({bar})\n"
        f"    def peek(self, {bar}):\n"
        f"        return self._peek({bar})\n",
        scope,
    )
    made = scope[name]
    made._name, made.__doc__, made.__module__ = name, plain(row), f"{__package__}.stream"
    for method, text in [
        ("open_and_fill", f"({signature(row)})\n\nA stream, and the values over its history."),
        ("update", f"(self, {bar})\n\nFeeds a bar, and returns its value."),
        ("peek", f"(self, {bar})\n\nWhat update would return, without feeding the bar."),
    ]:
        function = vars(made)[method]
        getattr(function, "__func__", function).__doc__ = f"{name}.{method}{text}"
    return made
