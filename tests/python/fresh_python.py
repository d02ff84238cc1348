"""Code in a fresh interpreter of its own, which may fork, hang or end."""

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

# Seconds after which something hangs; nothing here takes more than one or two.
PATIENCE = 40


def in_new_python(code, **how):
    """Asserts that code ends well there; it finds `swept` to sweep, and `in_child` to fork."""
    prelude = """
        import os, signal, sys, threading, time
        import indicators as ta
        import numpy as np
        close = 100 + np.cumsum(np.random.default_rng(0).normal(size=3000))
        def swept():
            return ta.sma_batch(close, period_range=(2, 40, 1))["values"]
        def in_child(work):
            child = os.fork()
            if child == 0:
                signal.alarm(20)
                os._exit(0 if work() else 1)
            status = os.waitpid(child, 0)[1]
            assert os.WIFEXITED(status), f"the child was ended by signal {os.WTERMSIG(status)}"
            assert os.WEXITSTATUS(status) == 0, "the child got something else"
    """
    run_python("-c", textwrap.dedent(prelude) + textwrap.dedent(code), **how)


def run_python(*arguments, timeout=PATIENCE, status=0):
    """Asserts that it ends well; if it hangs, ends it with all processes that it has started."""
    with subprocess.Popen(
        [sys.executable, "-W", "ignore::DeprecationWarning", *arguments],
        stderr=subprocess.PIPE,
        text=True,
        # In the root of the clone, Python would find the folder of the Rust crate first.
        cwd=Path(__file__).parent,
        start_new_session=True,
    ) as process:
        try:
            _, errors = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            pytest.fail(f"hangs: {arguments[-1]}")
    assert process.returncode == status, f"exit code {process.returncode}: {errors[-800:]}"
