"""The machine, and the versions of what was measured."""

import datetime
import os
import platform
import re
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path


@dataclass(frozen=True)
class Machine:
    date: str
    cpu: str
    # The folder that this CPU's results are kept in.
    family: str
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
    facts = processor()
    return Machine(
        date=datetime.date.today().isoformat(),
        cpu=cpu(facts),
        family=family(facts),
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


def processor() -> dict[str, str]:
    """What the system says of the first processor; nothing where it is not Linux."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return {}
    lines = text.split("\n\n", 1)[0].splitlines()
    return {key.strip(): value.strip() for key, _, value in (each.partition(":") for each in lines)}


def cpu(facts: dict[str, str]) -> str:
    """The processor's name; a virtual machine's often lacks the model, so its numbers are added."""
    name = facts.get("model name") or platform.processor() or platform.machine()
    if "model" in facts:
        name += f" (family {facts.get('cpu family')}, model {facts['model']})"
    return name


def family(facts: dict[str, str]) -> str:
    """Processors of one design, such as `amd-family-25` and `intel-family-6-model-143`.

    All that Intel has built for decades is of family 6, so its models tell them apart.
    """
    maker = {"AuthenticAMD": "amd", "GenuineIntel": "intel"}.get(facts.get("vendor_id", ""))
    if maker is None:
        return re.sub(r"[^a-z0-9]+", "-", cpu(facts).lower()).strip("-")
    name = f"{maker}-family-{facts['cpu family']}"
    return f"{name}-model-{facts['model']}" if maker == "intel" else name


def version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
