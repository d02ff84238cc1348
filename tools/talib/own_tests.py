"""Runs ta-lib-python's own tests against `indicators.talib`: `python tools/talib/own_tests.py`.

They are unpacked from the source distribution under target/, and nothing of them is kept elsewhere.
Those in left_out.txt are left out, each for the reason that stands there.
"""

import os
import subprocess
import sys
import tarfile
from pathlib import Path

import indicators.talib

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parents[1] / "target" / "talib-tests"
ARCHIVE = FOLDER / "ta_lib-0.8.2.tar.gz"
# A Python that is started here, and any that it starts, finds ours where `talib` is asked for.
STAND_IN = "import indicators.talib\n\nindicators.talib.install()\n"


def main(arguments: list[str]) -> int:
    if not ARCHIVE.exists():
        download()
    unpack()
    command = [sys.executable, "-m", "pytest", "-c", "pytest.ini", "-p", "no:cacheprovider"]
    for test in left_out():
        command += ["--deselect", test]
    path = os.pathsep.join(filter(None, [str(FOLDER / "site"), os.environ.get("PYTHONPATH")]))
    environment = os.environ | {"PYTHONPATH": path}
    return subprocess.run([*command, *arguments], cwd=FOLDER, env=environment).returncode


def download() -> None:
    """By pip, which builds what it needs to read the archive's metadata: about a minute, once."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    options = ["--no-deps", "--no-binary", "TA-Lib", "--require-hashes", "--dest", str(FOLDER)]
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", *options, "-r", HERE / "source.txt"],
        check=True,
    )


def unpack() -> None:
    with tarfile.open(ARCHIVE) as archive:
        for member in archive.getmembers():
            parts = Path(member.name).parts
            if len(parts) == 3 and parts[1] == "tests" and member.isfile():
                source = archive.extractfile(member)
                assert source is not None
                write(Path("tests", parts[2]), source.read().decode())
    write(Path("pytest.ini"), "[pytest]\n")
    write(Path("site", "sitecustomize.py"), STAND_IN)
    # Where the tests look for type stubs.
    stubs = FOLDER / "talib"
    stubs.unlink(missing_ok=True)
    stubs.symlink_to(Path(indicators.talib.__file__).parent)


def write(path: Path, text: str) -> None:
    (FOLDER / path).parent.mkdir(parents=True, exist_ok=True)
    (FOLDER / path).write_text(text, encoding="utf-8")


def left_out() -> list[str]:
    """The names of tests, one a line before its reason."""
    lines = (HERE / "left_out.txt").read_text(encoding="utf-8").splitlines()
    return [line.split()[0] for line in lines if line and not line.startswith("#")]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
