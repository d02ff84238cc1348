//! What the functions of the module do: the whole series, the sweep, and the size of a sweep.

use super::arrays::{column, written};
use super::builtin::Function;
use super::call_python;
use super::docstrings;
use super::error::type_error;
use super::series::{Series, Slices, with_series};
use super::signals::{interruptible, interruptible_if_long};
use super::signature::{Arguments, Names};
use super::values;
use crate::catalogue::entry::Entry;
use crate::catalogue::param::{Domain, MAX_COUNT, Param, Value};
use crate::engine::cancel::Watch;
use crate::error::ErrorKind;
use crate::forms::sweep::axis::Axis;
use crate::forms::sweep::grid::Grid;
use crate::simd::kernel::{Kernel, validate_kernel};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use smallvec::SmallVec;

/// The argument that chooses the instruction set.
const KERNEL: &str = "kernel";

/// The default that stands for another one.
const NONE: &str = "None";

/// A kind of function that every entry has.
pub(super) struct Routine {
    /// Its name and those of its arguments.
    pub names: fn(&Entry) -> Names,
    /// Its documentation.
    pub documentation: fn(&Entry) -> String,
    /// What it does.
    pub run:
        for<'py> fn(Python<'py>, &Function, &Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>>,
}

/// `x`, `x_batch` and `x_batch_estimate`.
pub(super) static ROUTINES: &[Routine] = &[
    Routine {
        names: array_names,
        documentation: docstrings::array,
        run: array,
    },
    Routine {
        names: batch_names,
        documentation: docstrings::batch,
        run: batch,
    },
    Routine {
        names: estimate_names,
        documentation: docstrings::estimate,
        run: estimate,
    },
];

fn array_names(entry: &Entry) -> Names {
    let params = entry
        .params
        .iter()
        .map(|param| (param.name.to_owned(), docstrings::literal(param.default())))
        .chain(kernel_argument(
            entry
                .input_names()
                .chain(entry.params.iter().map(|param| param.name)),
        ));
    Names::new(
        entry.name.to_owned(),
        docstrings::owned(entry.input_names()),
        params,
    )
}

fn array<'py>(
    py: Python<'py>,
    function: &Function,
    arguments: &Arguments<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let entry = function.entry;
    let name = entry.name;
    let (series, rest) = arguments.split_at(entry.inputs.len());
    with_series(name, entry.inputs, series, |series| {
        let mut values: SmallVec<[Value; 8]> = SmallVec::new();
        for (param, object) in entry.params.iter().zip(rest) {
            values.push(values::value(name, param, *object)?);
        }
        let kernel = kernel(name, rest.get(entry.params.len()), false)?;
        // Filled where it stays, as in `with_series`: a short call takes 5 % longer with a list that is moved.
        let mut inputs = Slices::new();
        inputs.extend(series.iter().map(Series::as_slice));
        let fail = |kind: ErrorKind| entry.error(kind);
        let length = inputs[0].len();
        // Whether they are allowed is said by the computation; here it is only about time.
        let window = || entry.check(&values).map_or(0, |()| (entry.warmup)(&values));
        let arrays = written(py, entry.outputs.len(), [length], |rooms| {
            let work =
                |watch: &dyn Watch| entry.compute_watched(&inputs, &values, kernel, rooms, watch);
            Ok(interruptible_if_long(py, length, window, work)?.map_err(fail)?)
        })?;
        function.outputs.pack(py, arrays.into_iter())
    })
}

/// `kernel` comes last, unless the indicator's author has given that name to something else.
fn kernel_argument(mut taken: impl Iterator<Item = &'static str>) -> Option<(String, String)> {
    (!taken.any(|name| name == KERNEL)).then(|| (KERNEL.to_owned(), NONE.to_owned()))
}

/// The names of a sweep's axes: a range for each parameter, or its three numbers side by side.
fn axis_names(entry: &Entry) -> Vec<String> {
    let parts: &[&str] = if entry.flat_batch {
        &["start", "end", "step"]
    } else {
        &["range"]
    };
    entry
        .params
        .iter()
        .flat_map(|param| parts.iter().map(|part| format!("{}_{part}", param.name)))
        .collect()
}

/// The names of a sweep's arguments after `first`; the three numbers of an axis have no defaults.
fn sweep_names(
    function: String,
    entry: &Entry,
    first: Vec<String>,
    last: Option<(String, String)>,
) -> Names {
    let axes = axis_names(entry);
    let (required, optional) = if entry.flat_batch {
        (axes, vec![])
    } else {
        (vec![], axes)
    };
    let optional = optional
        .into_iter()
        .map(|axis| (axis, NONE.to_owned()))
        .chain(last);
    Names::new(function, first.into_iter().chain(required), optional)
}

fn batch_names(entry: &Entry) -> Names {
    let kernel = kernel_argument(entry.input_names());
    sweep_names(
        format!("{}_batch", entry.name),
        entry,
        docstrings::owned(entry.input_names()),
        kernel,
    )
}

fn batch<'py>(
    py: Python<'py>,
    function: &Function,
    arguments: &Arguments<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let entry = function.entry;
    let name = &function.names.function;
    let (series, rest) = arguments.split_at(entry.inputs.len());
    with_series(name, entry.inputs, series, |series| {
        let axes = axes(name, entry, rest)?;
        let kernel = kernel(name, rest.get(axis_names(entry).len()), true)?;
        let inputs: Slices<'_> = series.iter().map(Series::as_slice).collect();
        let fail = |kind: ErrorKind| entry.batch_error(kind);
        let length = entry.common_length(&inputs).map_err(fail)?;
        let grid = Grid::new(entry, &axes).map_err(fail)?;
        let size = entry.size(&grid, length).map_err(fail)?;
        let arrays = written(py, entry.outputs.len(), [size.rows, size.cols], |rooms| {
            let work = |watch: &dyn Watch| entry.sweep(&inputs, &grid, kernel, true, rooms, watch);
            Ok(interruptible(py, work)?.map_err(fail)?)
        })?;
        let result = PyDict::new(py);
        for (output, array) in entry.output_names().zip(arrays) {
            result.set_item(output, array)?;
        }
        for (index, param) in entry.params.iter().enumerate() {
            let values = grid.iter().map(|row| row[index]);
            result.set_item(
                format!("{}s", param.name),
                column(py, &param.domain, values)?,
            )?;
        }
        Ok(result.into_any())
    })
}

/// The argument of an estimate, read as parameters are.
const LENGTH: Param = Param {
    name: "length",
    domain: Domain::Usize {
        default: 0,
        min: 0,
        max: MAX_COUNT,
    },
};

fn estimate_names(entry: &Entry) -> Names {
    sweep_names(
        format!("{}_batch_estimate", entry.name),
        entry,
        vec![LENGTH.name.to_owned()],
        None,
    )
}

fn estimate<'py>(
    py: Python<'py>,
    function: &Function,
    arguments: &Arguments<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let entry = function.entry;
    let name = &function.names.function;
    let length = length(name, arguments[0])?;
    let axes = axes(name, entry, &arguments[1..])?;
    let size = Grid::new(entry, &axes)
        .and_then(|grid| entry.size(&grid, length))
        .map_err(|kind| kind.of(name.as_str()))?;
    let result = PyDict::new(py);
    result.set_item("rows", size.rows)?;
    result.set_item("cols", size.cols)?;
    result.set_item("bytes", size.bytes)?;
    Ok(result.into_any())
}

fn length(function: &str, object: Option<Borrowed<'_, '_, PyAny>>) -> PyResult<usize> {
    let Some(object) = object else { return Ok(0) };
    match values::read(function, &LENGTH, LENGTH.name, &object)? {
        value @ Value::Usize(length) => match LENGTH.check(value) {
            Ok(()) => Ok(length),
            Err(kind) => Err(kind.of(function).into()),
        },
        value => Err(LENGTH.invalid(value).of(function).into()),
    }
}

type Given<'a, 'py> = [Option<Borrowed<'a, 'py, PyAny>>];

fn axes(function: &str, entry: &Entry, given: &Given<'_, '_>) -> PyResult<Vec<Axis<Value>>> {
    let width = if entry.flat_batch { 3 } else { 1 };
    entry
        .params
        .iter()
        .zip(given.chunks(width))
        .map(|(param, given)| match given {
            [Some(start), Some(end), Some(step)] => {
                values::bounds(function, param, [start, end, step])
            }
            given => values::axis(function, param, given.first().copied().flatten()),
        })
        .collect()
}

fn kernel(
    function: &str,
    given: Option<&Option<Borrowed<'_, '_, PyAny>>>,
    batch: bool,
) -> PyResult<Kernel> {
    let Some(object) = given.copied().flatten().filter(|object| !object.is_none()) else {
        return Ok(Kernel::Auto);
    };
    let Ok(name) = object.cast::<PyString>() else {
        let shown = call_python::repr(&object)?;
        return Err(type_error(
            function,
            format_args!("kernel must be a string or None, not {shown}"),
        ));
    };
    validate_kernel(Some(name.to_str()?), batch).map_err(|kind| kind.of(function).into())
}
