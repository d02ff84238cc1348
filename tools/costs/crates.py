"""Crates of any number of indicators, in the shape of the real ones, and their Python modules."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Indicators a group.
GROUP = 20

MANIFEST = """\
[package]
name = "{name}"
version = "0.0.0"
edition = "2024"
publish = false

[lib]
crate-type = ["{kind}"]

[dependencies]
indicator-runtime = {{ path = "{runtime}", features = ["python"] }}
{dependency}
"""


@dataclass(frozen=True)
class Crates:
    """A crate of `count` indicators, and the crate of their Python module."""

    workspace: Path
    count: int

    @property
    def library(self) -> str:
        return f"kernels_{self.count}"

    @property
    def module(self) -> str:
        return f"module_{self.count}"

    @property
    def root(self) -> Path:
        return self.workspace / self.library / "src" / "lib.rs"

    @property
    def indicator(self) -> Path:
        """The file of one of the indicators."""
        return min((self.workspace / self.library / "src").glob("*/*.rs"))


def write(workspace: Path, counts: list[int]) -> list[Crates]:
    """Writes the crates for each of the counts, in a workspace that builds like the package."""
    if workspace.exists():
        shutil.rmtree(workspace)
    workspace.mkdir(parents=True)
    crates = [Crates(workspace, count) for count in counts]
    members = ", ".join(f'"{each.library}", "{each.module}"' for each in crates)
    settings = f'[workspace]\nresolver = "3"\nmembers = [{members}]\n\n{profile()}strip = true\n'
    (workspace / "Cargo.toml").write_text(settings, encoding="utf-8")
    shutil.copy(ROOT / "Cargo.lock", workspace)
    for each in crates:
        write_library(each)
        write_module(each)
    return crates


def profile() -> str:
    """How the package is built."""
    manifest = (ROOT / "Cargo.toml").read_text(encoding="utf-8")
    found = re.search(r"^\[profile\.release\]\n(?:.+\n)*", manifest, re.MULTILINE)
    if found is None:
        raise ValueError("Cargo.toml has no [profile.release]")
    return found[0]


def write_library(crates: Crates) -> None:
    manifest(crates.workspace / crates.library, "lib", "")
    sources = crates.root.parent
    sources.mkdir()
    groups: dict[str, list[str]] = {}
    for index, (name, source) in enumerate(kernels(crates.count)):
        group = f"group_{index // GROUP}"
        groups.setdefault(group, []).append(name)
        (sources / group).mkdir(exist_ok=True)
        (sources / group / f"{name}.rs").write_text(source, encoding="utf-8")
    listed = "".join(
        f"    /// Indicators.\n    {group} {{ {', '.join(names)} }}\n"
        for group, names in groups.items()
    )
    crates.root.write_text(f"indicator_runtime::catalogue! {{\n{listed}}}\n", encoding="utf-8")


def write_module(crates: Crates) -> None:
    folder = crates.workspace / crates.module
    manifest(folder, "cdylib", f'{crates.library} = {{ path = "../{crates.library}" }}')
    (folder / "src").mkdir()
    module = f"indicator_runtime::python_module!(_native, {crates.library}::CATALOGUE);\n"
    (folder / "src" / "lib.rs").write_text(module, encoding="utf-8")


def manifest(folder: Path, kind: str, dependency: str) -> None:
    folder.mkdir()
    runtime = (ROOT / "indicator-runtime").as_posix()
    text = MANIFEST.format(name=folder.name, kind=kind, runtime=runtime, dependency=dependency)
    (folder / "Cargo.toml").write_text(text, encoding="utf-8")


def kernels(count: int) -> Iterator[tuple[str, str]]:
    """The names and sources of `count` indicators, every shape as often as any other."""
    for index, (shape, source) in enumerate(islice(cycle(shapes()), count)):
        name = f"{shape}_{index}"
        named, times = re.subn(rf"\bfn {shape}\b", f"fn {name}", source)
        if times != 1:
            raise ValueError(f"{shape}.rs has {times} functions of that name")
        yield name, named


def shapes() -> list[tuple[str, str]]:
    """The names and sources of our own indicators that have one output."""
    files = sorted((ROOT / "indicators" / "src").glob("*/*.rs"))
    sources = ((file.stem, file.read_text(encoding="utf-8")) for file in files)
    return [(name, source) for name, source in sources if source.count(": &mut Output") == 1]
