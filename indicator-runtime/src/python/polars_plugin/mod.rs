//! Indicators as expressions of polars, by its interface for plug-ins, version 0.1: C functions over Arrow's C data
//! interface. No crate of polars is needed.
//!
//! `python_module!` exports the functions. One pair of them serves every indicator: which one it is, and its parameters,
//! is said by the bytes that polars keeps with an expression.

mod abi;
mod export;
mod expression;
mod import;
mod last_error;
mod number_type;
mod validity;

pub use abi::{ArrowSchema, SeriesExport};
pub use last_error::last_error;

use crate::catalogue::entry::{Catalogue, Entry};
use crate::engine::cancel::Unwatched;
use crate::engine::panics::{caught, panicked};
use crate::error::ErrorKind;
use crate::memory::list::list as listed;
use crate::memory::new_outputs::{Column, new_columns};
use crate::simd::dispatch::Kernel;
use expression::Expression;
use import::Input;
use number_type::NumberType;
use smallvec::SmallVec;
use std::borrow::Cow;
use std::iter::{repeat_n, zip};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::slice;

/// The interface's version: 0 in the upper half, 1 in the lower.
pub const VERSION: u32 = 1;

/// Exports what polars asks a plug-in for, with the indicators of a catalogue.
#[doc(hidden)]
#[macro_export]
macro_rules! polars_plugin {
    ($catalogue:path) => {
        #[unsafe(no_mangle)]
        extern "C" fn _polars_plugin_get_version() -> ::core::primitive::u32 {
            $crate::__private::polars_plugin::VERSION
        }

        #[unsafe(no_mangle)]
        extern "C" fn _polars_plugin_get_last_error_message() -> *const ::core::ffi::c_char {
            $crate::__private::polars_plugin::last_error()
        }

        #[unsafe(no_mangle)]
        unsafe extern "C" fn _polars_plugin_indicator(
            inputs: *const $crate::__private::polars_plugin::SeriesExport,
            input_count: ::core::primitive::usize,
            expression: *const ::core::primitive::u8,
            expression_length: ::core::primitive::usize,
            result: *mut $crate::__private::polars_plugin::SeriesExport,
            _context: *const ::core::ffi::c_void,
        ) {
            // SAFETY: polars gives what its interface says.
            unsafe {
                $crate::__private::polars_plugin::compute(
                    &$catalogue,
                    (inputs, input_count),
                    (expression, expression_length),
                    result,
                )
            }
        }

        #[unsafe(no_mangle)]
        unsafe extern "C" fn _polars_plugin_field_indicator(
            inputs: *const $crate::__private::polars_plugin::ArrowSchema,
            input_count: ::core::primitive::usize,
            result: *mut $crate::__private::polars_plugin::ArrowSchema,
            expression: *const ::core::primitive::u8,
            expression_length: ::core::primitive::usize,
        ) {
            // SAFETY: polars gives what its interface says.
            unsafe {
                $crate::__private::polars_plugin::field(
                    &$catalogue,
                    (inputs, input_count),
                    (expression, expression_length),
                    result,
                )
            }
        }
    };
}

/// Computes an expression over series, each of which is given back.
///
/// # Safety
/// There must be so many series, which are the callee's, so many bytes, and room for the result, which stays as it is after
/// an error.
pub unsafe fn compute(
    catalogue: &'static Catalogue,
    inputs: (*const SeriesExport, usize),
    expression: (*const u8, usize),
    result: *mut SeriesExport,
) {
    // SAFETY: the caller promises it; nobody else gives the series back.
    unsafe {
        let inputs = list(inputs).iter().map(|input| Input::take(input));
        let inputs: SmallVec<[Input; 4]> = inputs.collect();
        let expression = list(expression);
        answer(result, || {
            let expression = Expression::read(catalogue, expression)?;
            computed(&expression, &inputs)
        });
    }
}

/// Name and type of what an expression gives over series of these names and types.
///
/// # Safety
/// There must be so many schemas, so many bytes, and room for the result, which stays as it is after an error.
pub unsafe fn field(
    catalogue: &'static Catalogue,
    inputs: (*const ArrowSchema, usize),
    expression: (*const u8, usize),
    result: *mut ArrowSchema,
) {
    // SAFETY: the caller promises it.
    unsafe {
        let (inputs, expression) = (list(inputs), list(expression));
        answer(result, || {
            let entry = Expression::read(catalogue, expression)?.entry;
            types(entry, inputs.iter())?;
            let name = inputs.first().map_or(c"", ArrowSchema::name);
            Ok(export::field(entry, name))
        });
    }
}

/// A list of polars.
///
/// # Safety
/// There must be so many items, which live as long as the result.
unsafe fn list<'a, T>((first, count): (*const T, usize)) -> &'a [T] {
    if count == 0 {
        return &[];
    }
    // SAFETY: the caller promises it.
    unsafe { slice::from_raw_parts(first, count) }
}

/// Writes what `work` gives to `result`; where it fails or panics, notes the reason, for which polars asks then.
///
/// # Safety
/// There must be room for the result.
unsafe fn answer<T>(result: *mut T, work: impl FnOnce() -> Result<T, String>) {
    let done = catch_unwind(AssertUnwindSafe(work));
    match done.unwrap_or_else(|panic| Err(panicked(&*panic).to_string())) {
        // SAFETY: the caller promises it.
        Ok(value) => unsafe { result.write(value) },
        Err(message) => last_error::set(&message),
    }
}

/// The types of the inputs of `entry`.
fn types<'a>(
    entry: &'static Entry,
    inputs: impl ExactSizeIterator<Item = &'a ArrowSchema>,
) -> Result<SmallVec<[NumberType; 4]>, String> {
    if inputs.len() != entry.inputs.len() {
        let kind = entry.wrong_number("inputs", entry.inputs.len(), inputs.len());
        return Err(entry.error(kind).to_string());
    }
    let types = zip(inputs, entry.input_names()).map(|(input, name)| {
        let function = entry.name;
        NumberType::of(input)
            .map_err(|found| format!("{function}: {name} must be real numbers, not {found}"))
    });
    types.collect()
}

fn computed(expression: &Expression, inputs: &[Input]) -> Result<SeriesExport, String> {
    let entry = expression.entry;
    let types = types(entry, inputs.iter().map(Input::schema))?;
    let work = || {
        let values = zip(inputs, types).map(|(input, kind)| input.values(kind));
        let mut values = values.collect::<Result<SmallVec<[_; 4]>, _>>()?;
        broadcast(&mut values)?;
        let slices: SmallVec<[&[f64]; 4]> = values.iter().map(|values| &**values).collect();
        let outputs = outputs(expression, &slices)?;
        export::series(entry, inputs[0].schema().name(), outputs, slices[0].len())
    };
    // Here a panic is of a kernel, which the message names.
    caught(work).map_err(|kind| entry.error(kind).to_string())
}

/// Repeats a series of one value, such as a literal, until it is as long as the others: as the expressions of polars do.
fn broadcast(series: &mut [Cow<'_, [f64]>]) -> Result<(), ErrorKind> {
    let Some(length) = series.iter().map(|each| each.len()).find(|n| *n != 1) else {
        return Ok(());
    };
    for each in series {
        if let [value] = **each {
            *each = Cow::Owned(listed(repeat_n(value, length))?);
        }
    }
    Ok(())
}

/// The outputs over series, which are missing throughout where not one value is due.
fn outputs(expression: &Expression, inputs: &[&[f64]]) -> Result<Vec<Column>, ErrorKind> {
    let Expression {
        entry,
        ref values,
        missing,
    } = *expression;
    // The parameters are known to be allowed.
    new_columns(entry.signals(), inputs[0].len(), |rooms| {
        entry.run_one_of_several(inputs, values, Kernel::Auto, missing, rooms, &Unwatched)
    })
}
