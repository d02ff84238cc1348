"""Code in a process of its own, with little memory, so that an abort does not end the test run."""

import subprocess
import sys
import textwrap

import pytest

GIB = 2**30


def isolated(code, limit, timeout=30):
    """Runs code in its own process, which may have `limit` bytes more; `leave` changes that."""
    prelude = f"""
        import resource, time
        import indicators as ta
        import numpy as np
        ta.sma_batch(np.ones(99), period_range=(2, 9, 1))  # the threads have their stacks
        most = resource.getrlimit(resource.RLIMIT_AS)[1]
        def leave(room):
            resource.setrlimit(resource.RLIMIT_AS, (most, most))
            held = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
            resource.setrlimit(resource.RLIMIT_AS, (held + room, most))
        leave({limit})
    """
    script = textwrap.dedent(prelude) + textwrap.dedent(code)
    return subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=timeout
    )


def survives(code, limit, timeout=30):
    """Asserts that the code ends by itself, whatever exception it meets on its way."""
    try:
        result = isolated(code, limit, timeout)
    except subprocess.TimeoutExpired:
        pytest.fail(f"not refused within {timeout} seconds:\n{textwrap.dedent(code)}")
    assert result.returncode == 0, (
        f"exit code {result.returncode}: {result.stderr[-600:]}\n{textwrap.dedent(code)}"
    )
    return result.stdout


linux_only = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux limits a process's memory so"
)
