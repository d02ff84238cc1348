//! The ends of a range of real numbers.

/// One end of a range of real numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// Any finite value.
    Open,
    /// The bound itself is allowed.
    Inclusive(f64),
    /// The bound itself is not allowed.
    Exclusive(f64),
}

impl Bound {
    /// The least number that is allowed above this bound.
    pub(crate) fn least(self) -> f64 {
        match self {
            Self::Open => f64::MIN,
            Self::Inclusive(end) => end,
            Self::Exclusive(end) => end.next_up(),
        }
    }

    /// The greatest number that is allowed below this bound.
    pub(crate) fn greatest(self) -> f64 {
        match self {
            Self::Open => f64::MAX,
            Self::Inclusive(end) => end,
            Self::Exclusive(end) => end.next_down(),
        }
    }

    fn in_words(self, inclusive: &str, exclusive: &str) -> Option<String> {
        match self {
            Self::Open => None,
            Self::Inclusive(end) => Some(format!("{inclusive} {}", written(end))),
            Self::Exclusive(end) => Some(format!("{exclusive} {}", written(end))),
        }
    }
}

/// What lies between two bounds, in words.
pub(crate) fn between(lower: Bound, upper: Bound) -> String {
    match (lower, upper) {
        (Bound::Open, Bound::Open) => "a finite number".into(),
        (Bound::Inclusive(min), Bound::Inclusive(max)) => {
            format!("{} to {}", written(min), written(max))
        }
        (lower, upper) => [
            lower.in_words("at least", "above"),
            upper.in_words("at most", "below"),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" and "),
    }
}

/// A bound as one writes it: `0`, `0.85` and `1e300`, which has 301 digits otherwise.
fn written(end: f64) -> String {
    format!("{end:?}").trim_end_matches(".0").to_owned()
}
