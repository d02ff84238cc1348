"""`import indicators` is the package, wherever Python is started and whatever else has the name."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import indicators

ROOT = Path(__file__).resolve().parents[3]
SOME_TEST = ROOT / "tests" / "python" / "surface" / "test_catalogue.py"


def run(*arguments, **how):
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, **how)


def test_in_the_clone_the_folder_of_the_rust_crate_is_passed_over():
    code = (
        "import indicators as ta, indicators.polars as tp; print(ta.__file__); print(tp.__file__)"
    )
    result = run("-c", code, cwd=ROOT)
    package = Path(indicators.__file__)
    files = [str(package), str(package.parent / "polars" / "__init__.py")]
    assert result.stdout.splitlines() == files
    assert run("-m", "indicators", "--version", cwd=ROOT).returncode == 0


def test_a_python_without_the_package_says_how_it_gets_there():
    result = run("-S", "-c", "import indicators", cwd=ROOT)
    assert result.returncode == 1
    assert f"ImportError: {sys.executable} has no Python package `indicators`" in result.stderr
    assert f"pip install {ROOT}" in result.stderr


@pytest.mark.parametrize("code", ["sma = None", "raise RuntimeError('mine')"])
@pytest.mark.parametrize("place", ["indicators.py", "indicators/__init__.py"])
def test_another_module_of_that_name_is_not_tested(place, code, tmp_path):
    file = tmp_path / place
    file.parent.mkdir(exist_ok=True)
    file.write_text(code)
    result = run(
        *("-m", "pytest", SOME_TEST, "--quiet"),
        cwd=ROOT / "tests",
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )
    assert result.returncode == pytest.ExitCode.USAGE_ERROR, result.stdout
    assert "`import indicators` " in result.stderr
