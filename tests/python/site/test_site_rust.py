"""The Rust that pages show is compiled, all of it at once, and run on the sample data."""

import os
import subprocess
from textwrap import indent

from facts import ROOT, indicators
from pages.calls import forms
from sample import load

import indicators as ta

FOLDER = ROOT / "target" / "site-rust"
MANIFEST = """\
[package]
name = "site-rust"
version = "0.0.0"
edition = "2024"

# No part of the repository's own workspace.
[workspace]

[dependencies]
indicators = {{ package = "indicator-library", path = "{path}", default-features = false }}

# What is built soonest: it runs for a moment.
[profile.dev]
debug = false
"""
BARS = 200
STOCK = next(iter(load().values()))


def printed():
    """The last value of each indicator's first output, as the Rust of its page computes it."""
    (FOLDER / "src").mkdir(parents=True, exist_ok=True)
    (FOLDER / "Cargo.toml").write_text(MANIFEST.format(path=ROOT / "indicators"))
    (FOLDER / "Cargo.lock").write_bytes((ROOT / "Cargo.lock").read_bytes())
    (FOLDER / "src" / "main.rs").write_text(program(), encoding="utf-8")
    target = os.environ.get("CARGO_TARGET_DIR", ROOT / "target")
    command = ["cargo", "run", "--quiet", "--manifest-path", FOLDER / "Cargo.toml"]
    result = subprocess.run(
        [*command, "--target-dir", target], capture_output=True, text=True, cwd=ROOT
    )
    assert result.returncode == 0, result.stderr
    return dict(line.split(" ") for line in result.stdout.splitlines())


def program():
    functions, calls = [], []
    for indicator in indicators():
        arguments, outputs = indicator.entry["inputs"], indicator.entry["outputs"]
        [code] = [code for title, _, code in forms(indicator) if title == "Rust"]
        taken = ", ".join(f"{name}: Vec<f64>" for name in arguments)
        first = outputs[0] if len(outputs) == 1 else f"output.{outputs[0]}"
        functions.append(
            f"fn {indicator.name}({taken}, bar: usize) -> Result<f64, indicators::Error> {{\n"
            f"{indent(code, '    ')}\n    Ok({first}[bar].into())\n}}\n"
        )
        columns = [STOCK.column_for(indicator.entry, name) for name in arguments]
        series = ", ".join(f"{name.upper()}.to_vec()" for name in columns)
        calls.append(
            f'    println!("{indicator.name} {{:?}}", {indicator.name}({series}, {BARS - 1})?);'
        )
    body = "\n".join(calls)
    data = [
        f"static {name.upper()}: [f64; {BARS}] = {series[-BARS:].tolist()};\n"
        for name, series in STOCK.columns.items()
    ]
    return (
        "#![allow(unused_variables)]\n\n"
        + "\n".join([*data, *functions])
        + f"\nfn main() -> Result<(), indicators::Error> {{\n{body}\n    Ok(())\n}}\n"
    )


def test_the_rust_of_every_page():
    """In one test, since several would be shared among processes, each of which would compile."""
    answers = {name: float(value) for name, value in printed().items()}
    assert answers == {indicator.name: last_value(indicator) for indicator in indicators()}


def last_value(indicator):
    inputs = [series[-BARS:] for series in STOCK.inputs(indicator.entry)]
    answer = getattr(ta, indicator.name)(*inputs)
    return float((answer[0] if isinstance(answer, tuple) else answer)[-1])
