//! `alma_batch`: many parameter sets over one series.

use super::sweep_outputs::Sweep;
use crate::catalogue::entry::Entry;
use crate::catalogue::param::Param;
use crate::catalogue::signature::{ArgumentRole, Signature};
use crate::forms::sweep::axis::Axis;
use crate::forms::sweep::grid::Grid;
use crate::python::arguments::{Arguments, Given, Passed};
use crate::python::axes;
use crate::python::builtin_functions::Function;
use crate::python::containers::Opened;
use crate::python::error::type_error;
use crate::python::input_series::{Inputs, are_plain};
use crate::python::objects::set_item;
use crate::python::options::{kernel, missing};
use crate::python::output_arrays::column;
use crate::python::progress::Progress;
use crate::python::reduce::reduce;
use crate::python::signals::Caller;
use crate::python::sweep_result::{describe, empty};
use crate::value::Value;
use pyo3::prelude::*;
use smallvec::SmallVec;

/// Computes the outputs for every parameter set.
pub(super) fn run<'py>(
    py: Python<'py>,
    function: &Function,
    passed: &Passed<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let (entry, signature) = (function.entry, &function.signature);
    let mut arguments = Arguments::new();
    passed.bind(signature, &mut arguments)?;
    let given = &arguments[..entry.inputs.len()];

    let name = signature.function.as_str();
    let opened = (!are_plain(given))
        .then(|| Opened::of(py, entry, name, given, Some(0), None))
        .transpose()?;
    let arrays = opened.as_ref().map(Opened::inputs).transpose()?;
    let mut inputs = Inputs::new(signature);
    match &arrays {
        Some(arrays) => inputs.take(arrays)?,
        None => inputs.read(given)?,
    }
    let axes = axes(entry, signature, &arguments)?;
    let option = |role| {
        let given = with_role(signature, &arguments, role).next();
        given.unwrap_or_default().1
    };
    let kernel = kernel(name, option(ArgumentRole::Kernel), true)?;
    let missing = missing(name, option(ArgumentRole::Missing))?;
    let reduce = reduce(name, option(ArgumentRole::Reduce))?;
    let grid = Grid::new(entry, &axes).map_err(|kind| kind.of(name))?;
    let panel = opened.as_ref().and_then(|opened| opened.panel);
    let rows = grid
        .rows()
        .saturating_mul(panel.map_or(1, |panel| panel.count));
    let progress = Progress::of(name, option(ArgumentRole::Progress), rows)?;
    let caller = Caller::new(progress);
    let _pins = inputs.pinned(0)?;
    let sweep = Sweep {
        py,
        entry,
        function: name,
        inputs: &inputs,
        panel,
        may_be_missing: opened.as_ref().is_some_and(|opened| opened.count.is_some()),
        grid: &grid,
        kernel,
        missing,
        caller: &caller,
    };
    let (arrays, reductions) = sweep.outputs(reduce.as_ref())?;
    caller.report(py)?;

    let result = empty(py, function, reductions)?;
    let (outputs, params) = signature.returns.fields.split_at(entry.outputs.len());
    for (field, array) in outputs.iter().zip(&arrays) {
        set_item(&result, &field.name, array)?;
    }
    for (index, (field, param)) in params.iter().zip(entry.params).enumerate() {
        set_item(
            &result,
            &field.name,
            &column(py, &grid, index, &param.domain)?,
        )?;
    }
    if opened.is_some() {
        describe(&result, panel.is_some(), given)?;
    }
    Ok(result.into_any())
}

/// The arguments that have a role, each with its name.
fn with_role<'a, 'py>(
    signature: &'a Signature,
    given: &'a [Given<'a, 'py>],
    role: ArgumentRole,
) -> impl Iterator<Item = (&'a str, Given<'a, 'py>)> {
    let arguments = signature.arguments.iter().zip(given);
    arguments
        .filter(move |(argument, _)| argument.role == role)
        .map(|(argument, given)| {
            (
                argument.name.as_str(),
                given.filter(|given| !given.is_none()),
            )
        })
}

/// The axis of each parameter.
pub(super) fn axes(
    entry: &Entry,
    signature: &Signature,
    given: &[Given<'_, '_>],
) -> PyResult<Vec<Axis<Value>>> {
    let function = signature.function.as_str();
    let mut bounds = with_role(signature, given, ArgumentRole::Bound);
    let ranges = with_role(signature, given, ArgumentRole::Axis);
    let axis = |(param, (name, range)): (&Param, (&str, Given<'_, '_>))| {
        // Side by side, where the sweep takes the three bounds so, and else none.
        let bounds: SmallVec<[_; 3]> = bounds.by_ref().take(3).collect();
        if bounds.iter().all(|(_, bound)| bound.is_none()) {
            return axes::axis(function, param, name, range);
        }
        if range.is_some() {
            let message = format_args!("{name} and {} exclude each other", bounds[0].0);
            return Err(type_error(function, message));
        }
        let bound = |place: usize| match &bounds[place] {
            (name, Some(bound)) => Ok((*name, &**bound)),
            (name, None) => Err(type_error(
                function,
                format_args!("missing argument {name:?}"),
            )),
        };
        axes::bounds(function, param, [bound(0)?, bound(1)?, bound(2)?])
    };
    entry.params.iter().zip(ranges).map(axis).collect()
}
