//! How an average or filter uses a recurrence: what each value adds to it, and what is returned.

/// What drives a recurrence, and what is answered.
pub(crate) trait Drive {
    /// Whether values and results are measured from a reference.
    const RELATIVE: bool = false;

    /// What the values and results of a group are measured from, so that a level costs no digits: a
    /// number that is near its first value.
    #[inline(always)]
    fn reference(&self, _first: f64) -> f64 {
        0.0
    }

    /// What a value adds to the recurrence.
    fn driving(&self, value: f64, reference: f64) -> f64;

    /// The answer to a value.
    #[inline(always)]
    fn answer(&self, result: f64, _value: f64, _reference: f64) -> f64 {
        result
    }
}

/// The values themselves drive it.
pub(crate) struct Plain;

impl Drive for Plain {
    #[inline(always)]
    fn driving(&self, value: f64, _: f64) -> f64 {
        value
    }
}
