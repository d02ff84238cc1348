"""Settings for the whole run: which package is tested, and the same examples every time."""

import subprocess
import sys
from pathlib import Path

import hypothesis
import pytest

hypothesis.settings.register_profile(
    "repeatable",
    deadline=None,
    derandomize=True,
    database=None,
    max_examples=25,
    suppress_health_check=[hypothesis.HealthCheck.too_slow, hypothesis.HealthCheck.filter_too_much],
)
hypothesis.settings.load_profile("repeatable")


def pytest_addoption(parser):
    parser.addoption("--package", type=Path, help="the folder of `indicators`, if not installed")


def pytest_configure(config):
    """A module of the same name must not be tested in place of the package."""
    meant = config.getoption("--package") or installed()
    found = imported()
    if meant.resolve() != found:
        raise pytest.UsageError(
            f"`import indicators` finds {found} in place of {meant}. What is in the current folder"
            " or in a folder of PYTHONPATH comes before what is installed: rename it, or unset"
            " PYTHONPATH"
        )


def installed():
    """The package that this environment holds, whatever the shell says."""
    code = "import indicators; print(indicators.__path__[0])"
    command = [sys.executable, "-I", "-c", code]
    answer = subprocess.run(command, capture_output=True, text=True)
    if answer.returncode != 0:
        raise pytest.UsageError(
            f"{sys.executable} cannot import the package `indicators`; `make build` installs it"
            f" into .venv:\n{answer.stderr}"
        )
    return Path(answer.stdout.strip())


def imported():
    """What the tests import: a package, or the file of a module."""
    try:
        import indicators
    except Exception as error:
        raise pytest.UsageError(f"`import indicators` raises {error!r}") from error
    return Path(*getattr(indicators, "__path__", [indicators.__file__])).resolve()
