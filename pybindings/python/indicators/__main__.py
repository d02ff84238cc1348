"""`python -m indicators`: lists indicators, describes them, and computes them from a CSV file."""

import argparse
import csv
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import indicators as ta
from indicators._runtime import frames
from indicators._signatures import columns_of
from indicators.discovery._names import entry_of


def main(arguments: Sequence[str] | None = None) -> int:
    parser = _parser()
    given, options = parser.parse_known_args(arguments)
    if options and given.run is not _compute:
        parser.error(f"unrecognized arguments: {' '.join(options)}")
    try:
        given.run(given, options)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads the output has seen enough. Python would complain as it flushes it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (ValueError, TypeError, OSError, csv.Error) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m indicators", description=__doc__)
    parser.add_argument("--version", action="version", version=ta.__version__)
    commands = parser.add_subparsers(required=True, metavar="command")
    listing = commands.add_parser("list", help="the names of all indicators, by group")
    listing.add_argument("group", nargs="?", help="this group alone")
    listing.set_defaults(run=_list)
    described = commands.add_parser("info", help="what an indicator is, takes and returns")
    described.add_argument("name", help="its name, or TA-Lib's")
    described.set_defaults(run=_info)
    computed = commands.add_parser(
        "compute",
        help="its outputs over the columns of a CSV file, as CSV",
        description="Parameters are given by their names, as --period 14, which `info NAME` lists. "
        "--high MaxPrice names the column that an input is read from, if not that of its own name; "
        "--missing skip leaves out bars with a missing value.",
    )
    computed.add_argument("name", help="its name, or TA-Lib's")
    computed.add_argument("file", help="a CSV file with a line of names, or - for standard input")
    computed.add_argument(
        "--by",
        action="append",
        metavar="COLUMN",
        help="the column with each row's symbol, which is computed by itself; may be given again",
    )
    computed.set_defaults(run=_compute)
    return parser


def _list(given: argparse.Namespace, _options: list[str]) -> None:
    for name in ta.list_indicators(given.group):
        entry = ta.info(name)
        summary = " ".join(entry["documentation"].split("\n\n")[0].split())
        print(f"{entry['group']:18} {name:24} {summary}")


def _info(given: argparse.Namespace, _options: list[str]) -> None:
    name = ta.info(given.name)["name"]
    function = getattr(ta, name)
    print(f"{name}{function.__text_signature__}\n\n{function.__doc__}")


def _compute(given: argparse.Namespace, options: list[str]) -> None:
    entry = entry_of(given.name, "compute")
    params = _params(entry, options)
    columns = [params.get(name, usual) for name, usual in columns_of(entry).items()]
    if given.file == "-":
        bars = _columns(sys.stdin, columns, given.by)
    else:
        # Excel begins its files with a mark of their encoding.
        with open(given.file, encoding="utf-8-sig", newline="") as file:
            bars = _columns(file, columns, given.by)
    result = ta.compute(entry["name"], bars, by=given.by, **params)
    outputs = result if isinstance(result, tuple) else (result,)
    writer = csv.writer(sys.stdout)
    writer.writerow(entry["outputs"])
    # An empty field where there is no value.
    writer.writerows(
        ["" if value != value else value for value in row] for row in zip(*outputs, strict=True)
    )


def _params(entry: Any, options: list[str]) -> dict[str, Any]:
    """The arguments among the options, each as its type wants it."""
    parser = argparse.ArgumentParser(
        prog=f"python -m indicators compute {entry['name']}",
        usage=f"python -m indicators compute {entry['name']} FILE [options]",
        argument_default=argparse.SUPPRESS,
        add_help=False,
    )
    for name, usual in columns_of(entry).items():
        about = f"the column with its values, if not {usual}"
        parser.add_argument(f"--{name}", metavar="COLUMN", help=about)
    kinds: dict[str, Callable[[str], Any]] = {
        "int": int,
        "float": float,
        "str": str,
        "bool": _truth,
    }
    for param in entry["params"]:
        flag = f"--{param['name'].replace('_', '-')}"
        allowed = f"{param['allowed']}; {param['default']} by default"
        parser.add_argument(
            flag, dest=param["name"], type=kinds[param["type"]], help=allowed.replace("%", "%%")
        )
    for argument in entry["signatures"]["array"]["arguments"]:
        if argument["role"] == "missing":
            about = f"{argument['documentation']} {argument['rule']}"
            parser.add_argument(f"--{argument['name']}", choices=argument["choices"], help=about)
    return vars(parser.parse_args(options))


def _truth(text: str) -> bool:
    return {"true": True, "false": False}[text.lower()]


def _columns(
    lines: Iterable[str], inputs: Iterable[str], by: list[str] | None
) -> dict[str, list[float | None] | list[str | None]]:
    """The columns that inputs read, as numbers, and symbols as texts; an empty field is missing."""
    reader = csv.reader(lines, strict=True)
    names = next(reader, [])
    rows = [row for row in reader if row]
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"compute: Repeated column: {name[:100]!r} (allowed: once)")
    for line, row in enumerate(rows, 2):
        if len(row) != len(names):
            raise ValueError(
                f"compute: row {line} has {len(row)} fields (allowed: {len(names)}, one a column)"
            )
    columns = {name: [row[place] for row in rows] for place, name in enumerate(names)}
    numbers = {
        name: [_number(name, line, field) for line, field in enumerate(columns[name], 2)]
        for name in frames.found(inputs, names, None, "compute")
    }
    texts = {
        name: [field or None for field in columns[name]]
        for name in frames.found(by or (), names, None, "compute")
    }
    return {**numbers, **texts}


def _number(name: str, line: int, field: str) -> float | None:
    """A field's number; None where it is empty."""
    if field and not _is_number(field):
        shown = repr(field[:100])
        raise ValueError(
            f"compute: Invalid {name}: {shown} in row {line} (allowed: a number or nothing)"
        )
    return float(field) if field else None


def _is_number(field: str) -> bool:
    try:
        float(field)
    except ValueError:
        return False
    return "_" not in field


if __name__ == "__main__":
    sys.exit(main())
