//! What is kept of a row of a sweep where not its whole series is: a number for each reduction.

/// A number that is kept of an output in place of its series. What is missing there (NaN and infinities) is left out;
/// where nothing else is, the number is NaN. A signal is 0 where there is none, which is a value.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reduction {
    /// The newest value.
    Last,
    /// The mean: the first value plus the mean of the differences from it.
    Mean,
    /// The least value.
    Min,
    /// The greatest value.
    Max,
    /// The standard deviation of a population: divided by the number of values.
    Std,
    /// The sum.
    Sum,
    /// How many values there are, 0 where there is none.
    Count,
    /// How often the output crosses the price, if it is drawn over it, or else 0. The price is the input `close`, or
    /// the first one where there is none of this name.
    Crossings,
    /// How often the output crosses this level. Bars that lie on it are left out.
    CrossingsOf(f64),
}

impl Reduction {
    /// Those without a level, with their names.
    const NAMED: [(&'static str, Self); 8] = [
        ("last", Self::Last),
        ("mean", Self::Mean),
        ("min", Self::Min),
        ("max", Self::Max),
        ("std", Self::Std),
        ("sum", Self::Sum),
        ("count", Self::Count),
        (Self::CROSSINGS, Self::Crossings),
    ];

    /// The name of [`Reduction::Crossings`], and the first part of that of [`Reduction::CrossingsOf`].
    pub const CROSSINGS: &'static str = "crossings";

    /// Its name; [`Reduction::CrossingsOf`] has that of [`Reduction::Crossings`].
    #[must_use]
    pub fn name(self) -> &'static str {
        let mut named = Self::NAMED.into_iter();
        let found = named.find(|(_, known)| *known == self);
        found.map_or(Self::CROSSINGS, |(name, _)| name)
    }

    /// The reduction of this name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        let mut named = Self::NAMED.into_iter();
        named.find(|(known, _)| *known == name).map(|(_, of)| of)
    }

    /// The names of all.
    pub fn names() -> impl Iterator<Item = &'static str> {
        Self::NAMED.into_iter().map(|(name, _)| name)
    }

    /// The number that is kept of a row in which every value is missing but `zeros`, which are those of a signal.
    #[cfg(feature = "python")]
    pub(crate) fn of_nothing(self, zeros: usize) -> f64 {
        match self {
            Self::Count => zeros as f64,
            _ if zeros == 0 => f64::NAN,
            _ => 0.0,
        }
    }
}
