"""All pictures on one page."""

from __future__ import annotations

from facts import Indicator, group_title

from .markdown import directive, page, picture


def gallery_page(groups: dict[str, list[Indicator]]) -> str:
    return page(
        "# Gallery",
        "Every indicator with its default parameters, on the daily bars of the sample.",
        *(f"## {group_title(name)}\n\n{cards(members)}" for name, members in groups.items()),
    )


def cards(members: list[Indicator]) -> str:
    return directive("grid", "\n\n".join(map(card, members)), "1 2 2 3", depth=5, gutter="2")


def card(indicator: Indicator) -> str:
    shown = picture("pictures", indicator.name, indicator.name, "narrow")
    return directive(
        "grid-item-card",
        f"{shown}\n\n`{indicator.name}`",
        depth=4,
        link=f"indicators/{indicator.name}",
        link_type="doc",
        class_card="picture-card",
    )
