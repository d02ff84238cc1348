//! What an indicator's inputs are in a bar and which values they allow, and how its outputs are drawn on a chart.

use crate::catalogue::bound::{Bound, between};

/// One input of an indicator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InputSpec {
    /// The name that users see.
    pub name: &'static str,
    /// What the author says of it, in Markdown; empty if nothing.
    pub documentation: &'static str,
    /// What it is in a bar.
    pub role: Role,
    /// The least value that it allows. One outside its range is missing, as NaN is: no kernel sees it.
    pub lower: Bound,
    /// The greatest value that it allows.
    pub upper: Bound,
}

impl InputSpec {
    /// Whether there are finite numbers that it does not allow.
    #[must_use]
    pub fn is_limited(&self) -> bool {
        !matches!((self.lower, self.upper), (Bound::Open, Bound::Open))
    }

    /// What it allows, in words; any other value is missing.
    #[must_use]
    pub fn allowed(&self) -> String {
        between(self.lower, self.upper)
    }

    /// The column of bars that it is read from where nothing else is said: that of its name, and the close for `data`.
    pub(crate) fn column(&self) -> &'static str {
        if self.is_any_series() {
            Role::Close.name()
        } else {
            self.name
        }
    }

    /// Whether bars have such a column as a rule, so that a definition need not name it.
    pub(crate) fn is_in_bars(&self) -> bool {
        self.role != Role::Series || self.is_any_series()
    }

    fn is_any_series(&self) -> bool {
        self.role == Role::Series && self.name == "data"
    }

    /// Whether this stands for a value that is missing.
    #[inline]
    pub fn is_missing(&self, value: f64) -> bool {
        !(value >= self.lower.least() && value <= self.upper.greatest())
    }
}

/// The variants of an enum, and their names in Python. One that is left out does not compile.
macro_rules! named {
    ($type:ident: $($variant:ident = $name:literal),*) => {
        impl $type {
            /// All of them.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its name in Python.
            pub(crate) fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

/// What an input is in a bar. Its name says so: an input named `high` is the bars' highs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The first price of the bar.
    Open,
    /// The highest price of the bar.
    High,
    /// The lowest price of the bar.
    Low,
    /// The last price of the bar.
    Close,
    /// How much was traded.
    Volume,
    /// Any series, by whatever other name.
    Series,
}

named! { Role: Open = "open", High = "high", Low = "low", Close = "close", Volume = "volume", Series = "series" }

/// One output of an indicator, and how it is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OutputSpec {
    /// The name that users see.
    pub name: &'static str,
    /// What the author says of it, in Markdown; empty if nothing.
    pub documentation: &'static str,
    /// What its numbers are.
    pub kind: OutputKind,
    /// Where it is drawn.
    pub pane: Pane,
    /// As what it is drawn.
    pub style: Style,
    /// The lower end of the pane; `None` where the values decide.
    pub min: Option<f64>,
    /// The upper end of the pane; `None` where the values decide.
    pub max: Option<f64>,
}

/// What the numbers of an output are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OutputKind {
    /// Measurements.
    Number,
    /// A whole number for each bar, which says something where it is not 0: 100 for a pattern that is bullish. NaN in
    /// numbers of Rust's catalogue, and 0 everywhere else, where there is none.
    Signal,
    /// Positions of bars, up to the present one: in the whole series, whatever gaps came before. The kernel counts from the
    /// first value of the run; as a building block of another indicator, from the first value that it was fed.
    Index,
}

named! { OutputKind: Number = "number", Signal = "signal", Index = "index" }

/// Where an output is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pane {
    /// Over the price, on its scale.
    Price,
    /// In a pane of the indicator's own, which its outputs of this kind share.
    Own,
}

named! { Pane: Price = "price", Own = "own" }

/// As what an output is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// A line from value to value.
    Line,
    /// A column for each value, from zero.
    Histogram,
    /// A dot for each value.
    Points,
}

named! { Style: Line = "line", Histogram = "histogram", Points = "points" }
