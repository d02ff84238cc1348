"""TA-Lib's group Cycle Indicators."""

from .rows import DASHED, INTEGER, PRICE, UNSTABLE, Output, row

ROWS = (
    row("HT_DCPERIOD", "Hilbert Transform - Dominant Cycle Period", PRICE, flags=UNSTABLE),
    row("HT_DCPHASE", "Hilbert Transform - Dominant Cycle Phase", PRICE, flags=UNSTABLE),
    row(
        "HT_PHASOR",
        "Hilbert Transform - Phasor Components",
        PRICE,
        outputs=(
            Output("inphase"),
            Output("quadrature", DASHED),
        ),
        flags=UNSTABLE,
    ),
    row(
        "HT_SINE",
        "Hilbert Transform - SineWave",
        PRICE,
        outputs=(
            Output("sine"),
            Output("leadsine", DASHED),
        ),
        flags=UNSTABLE,
    ),
    row(
        "HT_TRENDMODE",
        "Hilbert Transform - Trend vs Cycle Mode",
        PRICE,
        outputs=INTEGER,
        flags=UNSTABLE,
    ),
)
