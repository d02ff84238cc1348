"""Type checkers read the stub of `indicators.spec`."""

import subprocess
import sys

# Of a line that ends in a comment, mypy says this; of the others, nothing.
PROGRAM = """
import indicators as ta
spec = ta.spec.ema(20, data=ta.spec.rsi())
f = ta.Features(ema=spec, **ta.spec.sma.grid("sma_{period}", period=range(10, 60, 10)))
reveal_type(spec)  # "indicators.features._spec.Spec"
reveal_type(f({"close": [1.0]}))  # "dict[str, list[float]]"
reveal_type(f.stream())  # "indicators.features._stream.FeatureStream"
reveal_type(f.stream(by="symbol"))  # "indicators.features._symbol_streams.SymbolStreams"
reveal_type(f.stream().update({"close": 1.0})["ema"])  # "float | int | None"
ta.spec.ema(perod=20)  # Unexpected keyword argument "perod" for "__call__" of "_EmaSpec"
ta.spec.ma(average="none")  # incompatible type
ta.spec.ema(missing="skip")
ta.spec.ema(missing="drop")  # incompatible type
ta.spec.ema.grid("{missing}", missing=["skip", None])
ta.spec.emma()  # Module has no attribute "emma"
ta.spec.add()  # Missing named argument "x"
ta.Features(ema=ta.spec.ema)  # incompatible type "_EmaSpec"
"""


def test_mypy_sees_everything(tmp_path):
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir=/dev/null", "program.py"]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True).stdout
    lines = {}
    for line in said.splitlines():
        if line.startswith("program.py:"):
            lines.setdefault(int(line.split(":")[1]), []).append(line)
    for number, line in enumerate(PROGRAM.splitlines(), 1):
        _, _, expected = line.partition("  # ")
        found = " ".join(lines.get(number, []))
        assert expected in found if expected else not found, said
