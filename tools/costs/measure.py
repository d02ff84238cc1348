"""What the compiler needs for a crate, and how large its Python module is."""

import os
import resource
import subprocess
import sys
from collections.abc import Callable
from dataclasses import astuple, dataclass
from pathlib import Path

from crates import Crates

# The crates repeat a few shapes, and copies of one function would be folded into one. Indicators
# that differ are not, so the compiler is told to keep all of them, by a flag not yet stable.
ENVIRONMENT = {"RUSTC_BOOTSTRAP": "1", "RUSTFLAGS": "-Zmerge-functions=disabled"}


@dataclass(frozen=True)
class Cost:
    """Seconds of one core, and bytes."""

    built: float
    changed: float
    checked: float
    size: float

    def each(self, smaller: "Cost", indicators: int) -> "Cost":
        """What an indicator costs, where there are so many less in `smaller`."""
        pairs = zip(astuple(self), astuple(smaller), strict=True)
        return Cost(*((more - less) / indicators for more, less in pairs))


def measure(crates: Crates) -> Cost:
    """Measures with all dependencies built."""
    build, check = cargo("build", crates), cargo("check", crates)
    check()
    build()
    crates.root.touch()
    built = seconds(build)
    change(crates.indicator)
    changed = seconds(build)
    checked = seconds(check)
    return Cost(built, changed, checked, module(crates).stat().st_size)


def cargo(verb: str, crates: Crates) -> Callable[[], None]:
    # What is built is what users get; what is checked is what an author's editor shows.
    profile = ["--release"] if verb == "build" else []
    command = ["cargo", verb, "--quiet", *profile, "--package", crates.module]
    environment = os.environ | ENVIRONMENT | {"CARGO_TARGET_DIR": str(target(crates))}

    def run() -> None:
        done = subprocess.run(command, cwd=crates.workspace, env=environment, check=False)
        if done.returncode:
            sys.exit(f"{' '.join(command)} failed in {crates.workspace}")

    return run


def target(crates: Crates) -> Path:
    return crates.workspace.with_name(f"{crates.workspace.name}-target")


def module(crates: Crates) -> Path:
    prefix = "" if os.name == "nt" else "lib"
    suffix = {"win32": "dll", "darwin": "dylib"}.get(sys.platform, "so")
    return target(crates) / "release" / f"{prefix}{crates.module}.{suffix}"


def change(file: Path) -> None:
    """An edit that moves every line."""
    file.write_text(f"// A comment.\n{file.read_text(encoding='utf-8')}", encoding="utf-8")


def seconds(work: Callable[[], None]) -> float:
    """Of one core, with all processes that were started."""
    before = used()
    work()
    return used() - before


def used() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
