"""Pieces of MyST Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A last column in which nothing stands is left out."""
    cells = [list(map(cell, row)) for row in rows]
    told = len(heads) if any(row[-1] for row in cells) else len(heads) - 1
    lines = [heads[:told], ["---"] * told, *(row[:told] for row in cells)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def cell(text: str) -> str:
    """A bar would end the cell, and a line the table."""
    return " ".join(text.replace("|", r"\|").split())


def code(text: str, language: str = "python") -> str:
    return f"```{language}\n{text.strip()}\n```"


def directive(name: str, body: str, argument: str = "", depth: int = 3, **options: str) -> str:
    fence = ":" * depth
    lines = [f"{fence}{{{name}}} {argument}".rstrip()]
    lines += [
        f":{key.rstrip('_').replace('_', '-')}: {value}".rstrip() for key, value in options.items()
    ]
    return "\n".join([*lines, "", body.strip(), fence])


def tabs(items: Iterable[tuple[str, str]]) -> str:
    """Tabs of the same title are switched together on every page."""
    inner = [
        directive("tab-item", body, title, depth=4, sync=title.lower()) for title, body in items
    ]
    return directive("tab-set", "\n\n".join(inner), depth=5, sync_group="form")


def picture(folder: str, name: str, text: str, *shapes: str) -> str:
    """A picture in both schemes and in these shapes, of which the page shows one."""
    pictures = []
    for shape in shapes:
        for scheme in ("light", "dark"):
            file = f"{folder}/{name}-{shape}-{scheme}.svg"
            shown = f"only-{scheme}" + (f" only-{shape}" if len(shapes) > 1 else "")
            pictures.append(directive("image", "", file, alt=text, class_=shown, loading="lazy"))
    return "\n\n".join(pictures)


def page(*parts: str) -> str:
    return "\n\n".join(part.strip() for part in parts if part.strip()) + "\n"
