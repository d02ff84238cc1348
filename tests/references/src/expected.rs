//! The exact outputs of an indicator, and how exact it must be.

use crate::number::Number;

/// The exact outputs, and how exact an indicator must be.
#[derive(Clone, Debug)]
pub struct Expected<N> {
    /// A series for each output, `None` before the first value.
    pub outputs: Vec<Vec<Option<N>>>,
    /// What errors are measured by, for each place: the largest magnitude that the value there still
    /// depends on.
    pub scale: Vec<f64>,
}

impl<N: Number> Expected<N> {
    /// The outputs as `f64`, NaN where there is no value.
    #[must_use]
    pub fn rounded(&self) -> Vec<Vec<f64>> {
        let rounded = |value: &Option<N>| value.map_or(f64::NAN, N::to_f64);
        let rounded = |output: &Vec<Option<N>>| output.iter().map(rounded).collect();
        self.outputs.iter().map(rounded).collect()
    }
}
