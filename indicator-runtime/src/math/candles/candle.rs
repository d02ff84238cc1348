//! A bar by its body and shadows, and where it stands beside another.

/// A bar as a candlestick.
///
/// ```
/// use indicator_runtime::math::Candle;
///
/// let bar = Candle { open: 3.0, high: 5.0, low: 1.0, close: 2.0 };
/// assert!(!bar.is_white());
/// assert_eq!((bar.upper_shadow(), bar.body(), bar.lower_shadow()), (2.0, 1.0, 1.0));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Candle {
    /// The first price.
    pub open: f64,
    /// The highest price.
    pub high: f64,
    /// The lowest price.
    pub low: f64,
    /// The last price.
    pub close: f64,
}

impl Candle {
    /// Whether it closes at its open or above; else it is black.
    #[must_use]
    #[inline(always)]
    pub fn is_white(self) -> bool {
        self.close >= self.open
    }

    /// The upper end of the body.
    #[must_use]
    #[inline(always)]
    pub fn top(self) -> f64 {
        if self.is_white() {
            self.close
        } else {
            self.open
        }
    }

    /// The lower end of the body.
    #[must_use]
    #[inline(always)]
    pub fn bottom(self) -> f64 {
        if self.is_white() {
            self.open
        } else {
            self.close
        }
    }

    /// The length of the body.
    #[must_use]
    #[inline(always)]
    pub fn body(self) -> f64 {
        (self.close - self.open).abs()
    }

    /// From the low to the high.
    #[must_use]
    #[inline(always)]
    pub fn range(self) -> f64 {
        self.high - self.low
    }

    /// From the body up to the high.
    #[must_use]
    #[inline(always)]
    pub fn upper_shadow(self) -> f64 {
        self.high - self.top()
    }

    /// From the low up to the body.
    #[must_use]
    #[inline(always)]
    pub fn lower_shadow(self) -> f64 {
        self.bottom() - self.low
    }

    /// Whether both shadows are shorter than `length`.
    #[must_use]
    #[inline(always)]
    pub fn is_bare(self, length: f64) -> bool {
        (self.upper_shadow() < length) & (self.lower_shadow() < length)
    }

    /// Whether its body lies wholly above that of `other`, with a gap between them.
    #[must_use]
    #[inline(always)]
    pub fn body_is_above(self, other: Self) -> bool {
        self.bottom() > other.top()
    }

    /// Whether its body lies wholly below that of `other`, with a gap between them.
    #[must_use]
    #[inline(always)]
    pub fn body_is_below(self, other: Self) -> bool {
        self.top() < other.bottom()
    }

    /// Whether the whole bar lies above all of `other`, with a gap between them.
    #[must_use]
    #[inline(always)]
    pub fn is_above(self, other: Self) -> bool {
        self.low > other.high
    }

    /// Whether the whole bar lies below all of `other`, with a gap between them.
    #[must_use]
    #[inline(always)]
    pub fn is_below(self, other: Self) -> bool {
        self.high < other.low
    }

    /// The bar as it is where a pattern rises, and upside down where it falls, so that one which exists both ways is
    /// described once, as it rises. Ask the bar itself for its colour: without a body it is white either way.
    ///
    /// ```
    /// use indicator_runtime::math::Candle;
    ///
    /// let bar = Candle { open: 3.0, high: 5.0, low: 1.0, close: 2.0 };
    /// let turned = bar.mirrored_unless(bar.is_white());
    /// assert!(turned.is_white());
    /// assert_eq!(turned.upper_shadow(), bar.lower_shadow());
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn mirrored_unless(self, rises: bool) -> Self {
        let side = if rises { 1.0 } else { -1.0 };
        Self {
            open: side * self.open,
            high: side * if rises { self.high } else { self.low },
            low: side * if rises { self.low } else { self.high },
            close: side * self.close,
        }
    }
}
