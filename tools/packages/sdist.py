"""Checks a source distribution: `python tools/packages/sdist.py dist`.

It is built in an empty folder, without this repository; what comes of it is installed and called.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from pythons import environment, install

# That it can be built is the question, not how fast it is.
QUICK = {
    "CARGO_PROFILE_RELEASE_LTO": "off",
    "CARGO_PROFILE_RELEASE_OPT_LEVEL": "0",
    "CARGO_PROFILE_RELEASE_CODEGEN_UNITS": "16",
}
CALL = (
    "import indicators as ta; assert ta.sma([1.0, 2.0, 4.0], period=2)[1:].tolist() == [1.5, 3.0]"
)


def main() -> None:
    archives = list(Path(sys.argv[1]).glob("*.tar.gz"))
    if len(archives) != 1:
        sys.exit(f"{sys.argv[1]} holds {len(archives)} source distributions (allowed: 1)")
    with tempfile.TemporaryDirectory() as folder:
        python = environment(Path(sys.executable), Path(folder) / "environment")
        install(python, archives[0].resolve(), environment=QUICK)
        subprocess.run([python, "-I", "-c", CALL], cwd=folder, check=True)
    print(f"{archives[0]}: {archives[0].stat().st_size / 1e6:.2f} MB, builds from itself alone")


if __name__ == "__main__":
    main()
