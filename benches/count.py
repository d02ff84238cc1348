"""Instructions per value of some indicators, compared with stored counts to notice lost speed.

`count.py` compares with counts.json and fails where a count is above by more than the room;
`count.py update` rewrites the file, with the same indicators. Counts repeat where times do not.

Valgrind is run here and not by gungraun (iai-callgrind), which keeps whole profiles, and limits as
constants in its source, but no figure per value that is stored, reviewed and renewed.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from measuring.repository import ROOT, target

STORED = Path(__file__).with_name("counts.json")
# Valgrind does not know AVX-512.
KERNELS = ("scalar", "avx2")
# As in src/bin/count.rs.
LENGTH = 100_000
# Two numbers of calls: their difference is free of what happens once, such as making the series.
FEW, MANY = 1, 3
ROOM = 0.10


def main() -> None:
    if shutil.which("valgrind") is None:
        sys.exit("valgrind is needed, a package of that name in most distributions")
    binary = build()
    stored = json.loads(STORED.read_text(encoding="utf-8"))
    counts = {
        indicator: {kernel: per_value(binary, indicator, kernel) for kernel in KERNELS}
        for indicator in stored
    }
    if sys.argv[1:] == ["update"]:
        STORED.write_text(json.dumps(counts, indent=2) + "\n", encoding="utf-8")
        print(f"Written: {STORED.name}")
        return
    sys.exit(0 if agree(counts, stored) else 1)


def agree(counts: dict[str, dict[str, float]], stored: dict[str, dict[str, float]]) -> bool:
    """Prints a line for each count; whether none is too high."""
    good = True
    print(f"{'instructions per value':<32}{'now':>9}{'stored':>9}{'change':>9}")
    for indicator, kernels in counts.items():
        for kernel, now in kernels.items():
            before = stored[indicator][kernel]
            change = now / before - 1
            fits = change <= ROOM
            good &= fits
            remark = "" if fits else f"  more than {ROOM:.0%} above"
            print(f"{f'{indicator} {kernel}':<32}{now:>9.3f}{before:>9.3f}{change:>+9.1%}{remark}")
    return good


def build() -> Path:
    command = ["cargo", "build", "--release", "-p", "indicator-benches", "--bin", "count"]
    subprocess.run(command, cwd=ROOT, check=True)
    return target() / "release" / "count"


def per_value(binary: Path, indicator: str, kernel: str) -> float:
    few, many = (instructions(binary, indicator, kernel, calls) for calls in (FEW, MANY))
    return round((many - few) / ((MANY - FEW) * LENGTH), 3)


def instructions(binary: Path, indicator: str, kernel: str, calls: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "callgrind.out"
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}"]
        arguments = [str(binary), indicator, kernel, str(calls)]
        done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"{' '.join(arguments)} failed:\n{done.stderr}")
        total = re.search(r"^(?:summary|totals): (\d+)", out.read_text("utf-8"), re.MULTILINE)
    if total is None:
        sys.exit("callgrind wrote no total")
    return int(total[1])


if __name__ == "__main__":
    main()
