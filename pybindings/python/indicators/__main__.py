"""`python -m indicators`: lists indicators, describes them, and computes them from a CSV file."""

import argparse
import csv
import sys
from collections.abc import Callable, Sequence
from typing import Any

import indicators as ta


def main(arguments: Sequence[str] | None = None) -> int:
    parser = _parser()
    given, options = parser.parse_known_args(arguments)
    if options and given.run is not _compute:
        parser.error(f"unrecognized arguments: {' '.join(options)}")
    try:
        given.run(given, options)
    except (ta.IndicatorError, TypeError, OSError) as error:
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
        description="Parameters are given by their names: --period 14.",
    )
    computed.add_argument("name", help="its name, or TA-Lib's")
    computed.add_argument("file", help="a CSV file with a line of names, or - for standard input")
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
    entry = ta.info(given.name)
    params = _params(entry, options)
    if given.file == "-":
        bars = _columns(sys.stdin)
    else:
        with open(given.file, encoding="utf-8", newline="") as file:
            bars = _columns(file)
    result = ta.compute(entry["name"], bars, **params)
    outputs = result if isinstance(result, tuple) else (result,)
    writer = csv.writer(sys.stdout)
    writer.writerow(entry["outputs"])
    # An empty field where there is no value.
    writer.writerows(
        ["" if value != value else value for value in row] for row in zip(*outputs, strict=True)
    )


def _params(entry: Any, options: list[str]) -> dict[str, Any]:
    """The parameters among the options, each as its type wants it."""
    parser = argparse.ArgumentParser(prog=f"python -m indicators compute {entry['name']}")
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
    return vars(parser.parse_args(options))


def _truth(text: str) -> bool:
    return {"true": True, "false": False}[text.lower()]


def _columns(lines: Any) -> dict[str, list[float | None]]:
    """The columns that hold numbers; an empty field is missing."""
    rows = list(csv.DictReader(lines))
    columns: dict[str, list[float | None]] = {}
    for name in rows[0] if rows else []:
        try:
            columns[name] = [float(row[name]) if row[name] else None for row in rows]
        except (TypeError, ValueError):
            continue  # Dates, and names of symbols.
    return columns


if __name__ == "__main__":
    sys.exit(main())
