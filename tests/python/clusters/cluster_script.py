"""Scripts in a process group of their own, of which nothing is left when they end or hang."""

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

HERE = str(Path(__file__).parent)
SETTINGS = {
    "PYTHONPATH": HERE,
    # Which is not the first one on the path.
    "PYSPARK_PYTHON": sys.executable,
    # No token for a cluster of this machine alone, and nothing told to Ray's makers.
    "RAY_AUTH_MODE": "disabled",
    "RAY_USAGE_STATS_ENABLED": "0",
}


def said_by(tmp_path, code, timeout=240):
    """What a script has said, line by line: by `say`, since engines print what they like.

    It finds the case, and a folder `tmp_path`.
    """
    script, said = tmp_path / "script.py", tmp_path / "said"
    prelude = f"""
        from pathlib import Path
        from cluster_case import *
        tmp_path = Path({str(tmp_path)!r})
        def say(*words):
            with open({str(said)!r}, "a") as file:
                print(*words, file=file)
    """
    # Engines that start processes import the script anew.
    main = textwrap.indent(textwrap.dedent(code), "    ")
    script.write_text(f"{textwrap.dedent(prelude)}if __name__ == '__main__':\n{main}")
    with subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **SETTINGS},
        cwd=tmp_path,
        start_new_session=True,
    ) as process:
        try:
            _, errors = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            pytest.fail(f"takes more than {timeout} seconds: {code}")
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
    assert process.returncode == 0, f"exit code {process.returncode}: {errors[-3000:]}"
    return said.read_text().splitlines()
