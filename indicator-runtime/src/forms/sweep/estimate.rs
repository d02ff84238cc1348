//! How large the result of a sweep is.

use super::grid::Grid;
use crate::catalogue::entry::Entry;
use crate::catalogue::series_spec::OutputKind;
use crate::error::ErrorKind;

/// How large the result of a sweep is, known before it is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// Parameter sets.
    pub rows: usize,
    /// Values of the series.
    pub cols: usize,
    /// Bytes of all outputs together.
    pub bytes: usize,
}

impl Estimate {
    /// Values of one output's matrix.
    #[must_use]
    pub fn cells(&self) -> usize {
        self.rows * self.cols
    }
}

impl Entry {
    /// The size of a sweep's result, if an allocation of it could exist.
    ///
    /// # Errors
    /// [`ErrorKind::GridTooLarge`].
    pub fn size(&self, grid: &Grid, cols: usize) -> Result<Estimate, ErrorKind> {
        let rows = grid.rows();
        let outputs = self.outputs.iter().map(|output| match output.kind {
            OutputKind::Signal => size_of::<i32>(),
            _ => size_of::<f64>(),
        });
        let bytes_of_a_bar: usize = outputs.sum();
        rows.checked_mul(cols)
            .and_then(|cells| cells.checked_mul(bytes_of_a_bar))
            .filter(|bytes| isize::try_from(*bytes).is_ok())
            .map(|bytes| Estimate { rows, cols, bytes })
            .ok_or_else(|| ErrorKind::GridTooLarge {
                rows: rows.to_string(),
                columns: cols,
                outputs: self.outputs.len(),
                allowed: format!("{} bytes", isize::MAX),
            })
    }
}
