"""The colours of a picture: drawn once, in those for light pages; the other has them replaced."""

TEXT, GRID, CANDLE = "#27313d", "#d5dbe2", "#8f9aa8"
LINES = ("#1f6fb4", "#c4500e", "#2e7d4f", "#7a4cc2")
UP, DOWN = "#3f8f80", "#bb5f78"

# What is no data.
FRAME = {
    "axes.edgecolor": GRID,
    "axes.labelcolor": TEXT,
    "grid.color": GRID,
    "text.color": TEXT,
    "xtick.color": TEXT,
    "ytick.color": TEXT,
}

DARK = {
    TEXT: "#d6dbe2",
    GRID: "#39414b",
    CANDLE: "#77828f",
    LINES[0]: "#63b0f2",
    LINES[1]: "#f59a56",
    LINES[2]: "#6cc58f",
    LINES[3]: "#b79af0",
    UP: "#6fc2b3",
    DOWN: "#e08fa4",
}


def dark(svg: str) -> str:
    """The same picture for dark pages."""
    for light, other in DARK.items():
        svg = svg.replace(light, other)
    return svg
