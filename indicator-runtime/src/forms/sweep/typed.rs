//! Sweeps over typed parameters, as generated code calls them.

use super::axis::Axis;
use super::batch::Batch;
use crate::catalogue::entry::Entry;
use crate::catalogue::param_set::ParamSet;
use crate::error::{Error, ErrorKind};
use crate::memory::new_outputs::Column;
use crate::memory::room::Room;
use crate::simd::dispatch::Kernel;
use crate::value::Value;

/// [`Entry::expand_grid`].
///
/// # Errors
/// Those of [`Entry::expand_grid`].
pub fn expand_grid<P: ParamSet>(
    entry: &'static Entry,
    axes: &[Axis<Value>],
) -> Result<Vec<P>, Error> {
    entry.expand_grid_to(axes, typed)
}

/// [`Entry::batch_columns`].
///
/// # Errors
/// Those of [`Entry::batch`].
pub fn batch<P: ParamSet>(
    entry: &'static Entry,
    inputs: &[&[f64]],
    axes: &[Axis<Value>],
    kernel: Kernel,
) -> Result<Batch<Column, P>, Error> {
    entry.batch_columns_of(inputs, axes, kernel, typed)
}

/// [`Entry::batch_uninit`].
///
/// # Errors
/// Those of [`Entry::batch_into`].
pub fn batch_into<P: ParamSet>(
    entry: &'static Entry,
    inputs: &[&[f64]],
    axes: &[Axis<Value>],
    kernel: Kernel,
    parallel: bool,
    outputs: &mut [Room<'_>],
) -> Result<Vec<P>, Error> {
    entry.batch_to(inputs, axes, kernel, parallel, outputs, typed)
}

/// An axis without its type.
///
/// # Errors
/// More values than memory holds twice.
pub fn axis<T: Clone>(
    entry: &Entry,
    axis: &Axis<T>,
    into_value: fn(T) -> Value,
) -> Result<Axis<Value>, Error> {
    axis.map(into_value).map_err(|kind| entry.batch_error(kind))
}

fn typed<P: ParamSet>(values: &[Value]) -> Result<P, ErrorKind> {
    Ok(P::from_values(values))
}
