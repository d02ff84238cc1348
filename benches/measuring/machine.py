"""The machine, and the versions of what was measured."""

import datetime
import os
import platform
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path


@dataclass(frozen=True)
class Machine:
    date: str
    cpu: str
    cores: int
    # The mean number of processes that wanted to run in the minute before; None where unknown.
    load: float | None
    python: str
    versions: dict[str, str | None]

    def lines(self) -> list[str]:
        """The machine in words."""
        load = "unknown" if self.load is None else f"{self.load:.2f}"
        versions = ", ".join(
            f"{name} {version}" if version else f"{name} (not installed)"
            for name, version in self.versions.items()
        )
        return [
            f"{self.date}, {self.cpu}, {self.cores} cores, load before the start {load}",
            f"Python {self.python}, {versions}",
        ]


def machine(packages: list[str]) -> Machine:
    return Machine(
        date=datetime.date.today().isoformat(),
        cpu=cpu(),
        cores=len(available()),
        load=round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        python=platform.python_version(),
        versions={package: version(package) for package in packages},
    )


def available() -> list[int]:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return sorted(os.sched_getaffinity(0))
    return list(range(os.cpu_count() or 1))


def cpu() -> str:
    """The processor's name; a virtual machine's often lacks the model, so its numbers are added."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or platform.machine()
    lines = text.split("\n\n", 1)[0].splitlines()
    facts = {
        key.strip(): value.strip() for key, _, value in (each.partition(":") for each in lines)
    }
    name = facts.get("model name", platform.machine())
    if "model" in facts:
        name += f" (family {facts.get('cpu family')}, model {facts['model']})"
    return name


def version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
