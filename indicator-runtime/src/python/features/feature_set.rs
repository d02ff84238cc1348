//! Features of frames.

use super::columns::{FUNCTION, read, slices};
use super::defined::Defined;
use super::live_features::LiveFeatures;
use crate::error::ErrorKind;
use crate::forms::features::definition::{Definition, Place};
use crate::forms::features::groups::Groups;
use crate::forms::features::run::Features;
use crate::python::array_memory::values;
use crate::python::error::type_error;
use crate::python::panics::caught;
use crate::python::signals::interruptible_if_long;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use std::sync::Arc;

/// What a row costs an indicator besides its window, in operations of a window.
const ROW: usize = 16;

/// Features that can be computed over frames, and bar by bar.
#[pyclass(frozen)]
pub(super) struct FeatureSet {
    features: Features,
    defined: Arc<Defined>,
}

impl FeatureSet {
    /// The `features` of these definitions.
    pub fn new(definitions: Vec<Definition>, features: Vec<Place>) -> PyResult<Self> {
        let compiled = Features::new(&definitions, &features).map_err(|kind| kind.of(FUNCTION))?;
        let defined = Defined::new(definitions, features, compiled.columns());
        Ok(Self {
            features: compiled,
            defined: Arc::new(defined),
        })
    }
}

#[pymethods]
impl FeatureSet {
    /// The features over `columns` with these `names`, as arrays of float64 and of int32 with a row for each.
    ///
    /// `codes` has the number of each row's symbol, an int64 below `symbols`; another number is no symbol. `None` is one
    /// series. Errors name `function`.
    #[pyo3(signature = (names, columns, codes, symbols, function))]
    fn compute<'py>(
        &self,
        py: Python<'py>,
        names: &Bound<'py, PyTuple>,
        columns: &Bound<'py, PyTuple>,
        codes: Option<&Bound<'py, PyAny>>,
        symbols: usize,
        function: &str,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let computed = || {
            let inputs = read(names, columns, function)?;
            let mut pins = Vec::new();
            for input in &inputs {
                pins.extend(input.pinned(0)?);
            }
            // From here on, no code in Python runs before the computation.
            let slices = slices(&inputs, names, function)?;
            let fail = |kind: ErrorKind| kind.of(function);
            let groups = match codes {
                // SAFETY: the caller keeps the array, which nobody else has, and no code in Python runs meanwhile.
                Some(codes) => match unsafe { values::<i64>(codes) } {
                    Some(codes) => Groups::of(codes, symbols).map_err(fail)?,
                    None => return Err(type_error(FUNCTION, "codes must be an array of int64")),
                },
                None => Groups::one(slices.first().map_or(0, |column| column.len())),
            };
            let rows = groups.list.last().map_or(0, |last| last.rows.end);
            let work = rows.saturating_mul(self.features.indicators());
            self.defined.filled_arrays(py, rows, function, |rooms| {
                interruptible_if_long(py, work, self.defined.longest.max(ROW), |watch| {
                    self.features.run(&slices, &groups, rooms, watch)
                })
            })
        };
        caught(computed, || function.to_owned())
    }

    /// The same features bar by bar.
    fn live(&self) -> PyResult<LiveFeatures> {
        caught(
            || LiveFeatures::new(self.defined.clone()),
            || FUNCTION.to_owned(),
        )
    }
}
