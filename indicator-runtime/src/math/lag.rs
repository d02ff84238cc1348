//! The values that came some bars before.

use crate::State;
use crate::error::ErrorKind;
use crate::kernel::scratch::Scratch;
use crate::memory::history::History;

/// Each value's predecessor by `lag` bars, in a kernel that carries state along: the close of the bar before with a
/// lag of 1.
///
/// ```
/// use indicator_runtime::math::{Lag, ends};
///
/// let mut lag = Lag::new(1)?;
/// let close = [3.0, 5.0, 4.0];
/// let before = lag.feed(&close);
/// let changes: Vec<f64> = ends((&close, before)).map(|(close, before)| close - before).collect();
/// assert_eq!(changes, [2.0, -1.0]);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
#[derive(Clone, Debug, State)]
pub struct Lag {
    #[state(fixed)]
    lag: usize,
    past: History,
    result: Scratch,
}

impl Lag {
    /// Values that came `lag` bars before.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(lag: usize) -> Result<Self, ErrorKind> {
        Ok(Self {
            lag,
            past: History::new(lag)?,
            result: Scratch::default(),
        })
    }

    /// Takes the next values and returns their predecessors, as far as there are some.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64]) -> &[f64] {
        let past = self.past.len().min(self.lag);
        let ready = (past + data.len()).saturating_sub(self.lag);
        let of_past = ready.min(past);
        let result = self.result.reserve(ready);
        result[..of_past].copy_from_slice(self.past.slice(past - of_past, of_past));
        result[of_past..].copy_from_slice(&data[..ready - of_past]);
        self.past
            .append(&data[data.len() - data.len().min(self.lag)..]);
        result
    }
}
