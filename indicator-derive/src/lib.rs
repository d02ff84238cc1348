//! The `#[indicator]` attribute: one pure-math function in, a whole indicator out.
//!
//! A call goes through four folders, as `indicator` says: `parse` reads what the author wrote into the
//! `model`, `check` collects every mistake in it, and `expand` writes the function's siblings, with the
//! texts of `docs`. `catalogue` and `derive` hold the other macros, a file each. Use this crate
//! through its re-exports in `indicator-runtime`, which generated code stands on.

mod catalogue;
mod check;
mod derive;
mod docs;
mod errors;
mod expand;
mod hygienic;
mod indicator;
mod model;
mod parse;
mod python_module;
mod source;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Turns a function over slices into an indicator.
///
/// ```
/// use indicator_runtime::math::Mean;
/// use indicator_runtime::{Output, indicator};
///
/// /// Simple moving average: the mean of the last `period` values.
/// #[indicator(warmup = period - 1)]
/// pub fn sma(
///     data: &[f64],
///     /// Values in the window.
///     #[param(default = 9, min = 1)]
///     period: usize,
///     #[state(Mean::new(period))] mean: &mut Mean,
///     values: &mut Output,
/// ) {
///     mean.feed_into(data, values);
/// }
///
/// let average = SmaParams::new().period(3).apply(&[1.0, 2.0, 6.0, 1.0])?.values;
/// assert_eq!(average[2..], [3.0, 3.0]);
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
///
/// The signature is the whole specification. In this order:
///
/// | argument | what it is |
/// |---|---|
/// | `data: &[f64]` | an input |
/// | `#[input(min = -1.0, max = 1.0)] data: &[f64]` | an input that allows these numbers alone; any other is missing, as NaN is, so that no kernel sees it. `above` and `below` as for parameters |
/// | `#[param(default = 9, min = 1)] period: usize` | a parameter: `usize`, `i64`, `f64`, `bool` or an enum that derives `Choice`. Numbers take `min`, `max` (allowed) and `above`, `below` (not allowed) |
/// | `#[state(EXPR)] weights: &Weights` | made from the parameters, once for each parameter set; `[Windows::new(period); 2]` is an array of two that are alike |
/// | `#[state(EXPR)] mean: &mut Mean` | the same, and carried from one slice to the next; a type that is a `State` |
/// | `values: &mut Output` | an output, drawn as a line over the price |
/// | `#[output(pane, min = 0.0, max = 100.0)] values: &mut Output` | an output that is drawn otherwise: see below |
/// | `#[output(signal)] pattern: &mut Output` | whole numbers that say something where they are not 0, as 100 for a bullish pattern: `i32` in Rust, `int32` in Python, 0 where there is none |
/// | `#[output(index)] bar: &mut Output` | positions of bars, up to the present one: the kernel counts from the first value of a run, which is 0, in a `&mut` state, and users see positions in the whole series |
///
/// `///` on an argument is its documentation, which users read on the generated fields and setters, in Python's
/// `help()`, and in the catalogue. On a state it is the author's own note.
///
/// What an input is in a bar follows from its name: `open`, `high`, `low`, `close` or `volume`; any
/// other name stands for any series.
///
/// Users of Python write the same names, so what Python reserves or has for something else is refused. A sweep takes
/// the values of `period` as `period_range` there, and gives them as `periods`.
///
/// Keys of `#[output(…)]`, which say how charts draw the output:
///
/// | key | what it is |
/// |---|---|
/// | `pane` | in a pane of the indicator's own, not over the price |
/// | `histogram`, `points` | as columns from zero, or as dots, not as a line |
/// | `min = 0.0`, `max = 100.0` | the ends of its own pane; where they are left out, the values decide |
///
/// Keys of the attribute itself:
///
/// | key | what it is |
/// |---|---|
/// | `warmup = EXPR` | how many values come before the first output, from the parameters; required. Where it overflows or falls below 0, the call is an error, in every build |
/// | `require = EXPR` | what the parameters must meet together, such as `fast < slow`; what `&&` joins is reported by itself. Calls and streams refuse other parameters, and those for which it overflows or panics; a row of a sweep is NaN throughout, or 0 for a signal |
/// | `propagates` | wherever the newest value of an input is NaN or infinite, so is that of the first output, as in sums, differences and products. Missing values are then looked for in that output, after the kernel, which makes long series faster. For kernels without `&mut` states and inputs without a range |
/// | `flat_batch` | the Python sweep takes `period_start, period_end, period_step` side by side |
/// | `types = TrendFlex` | what the types of `trendflex` are called after, where its name does not tell its words apart: the same letters. Python keeps `TrendflexStream` as a second name of `TrendFlexStream` |
/// | `runtime = PATH` | where `indicator_runtime` is re-exported |
///
/// The function stays as it was written. Its siblings, here `SMA`, `SmaParams`, `SmaInput`,
/// `SmaOutput`, `sma_with_kernel`, `sma_with_kernel_into`, `SmaBatchRange`, `SmaBatchOutput`,
/// `sma_batch_with_kernel`, `sma_batch_inner_into` and `SmaStream`, carry documentation of their own,
/// with examples. These are tests where the feature `doctests` of the runtime is on and the items are
/// found at the crate's root; elsewhere they are only read.
#[proc_macro_attribute]
pub fn indicator(arguments: TokenStream, item: TokenStream) -> TokenStream {
    indicator::expand(arguments.into(), item.into(), indicator::crate_name()).into()
}

/// Makes an enum of unit variants a parameter type; users name the variants in `snake_case`.
///
/// ```
/// use indicator_runtime::Choice;
///
/// #[derive(Clone, Copy, Debug, PartialEq, Choice)]
/// pub enum MaKind {
///     Ema,
///     HullMa,
/// }
///
/// assert_eq!(MaKind::NAMES, ["ema", "hull_ma"]);
/// ```
///
/// `#[choice(runtime = PATH)]` on the enum says where `indicator_runtime` is re-exported.
#[proc_macro_derive(Choice, attributes(choice))]
pub fn choice(item: TokenStream) -> TokenStream {
    derive::choice::expand(item.into()).into()
}

/// Makes a struct or an enum of states one state, which a kernel carries along behind `&mut`.
///
/// ```
/// use indicator_runtime::math::Smoother;
/// use indicator_runtime::{Output, State, indicator};
///
/// #[derive(Clone, State)]
/// pub struct Crossing {
///     average: Smoother,
///     above: bool,
/// }
///
/// /// 1 where the price has crossed its exponential average, 0 elsewhere.
/// #[indicator(warmup = period - 1)]
/// pub fn crossing(
///     data: &[f64],
///     #[param(default = 9, min = 1)] period: usize,
///     #[state(Crossing { average: Smoother::exponential(period), above: false })] state: &mut Crossing,
///     values: &mut Output,
/// ) {
///     for distance in state.average.feed_distances(data) {
///         let above = *distance < 0.0;
///         values.push(if above == state.above { 0.0 } else { 1.0 });
///         state.above = above;
///     }
/// }
///
/// let crossed = CrossingParams::new().period(2).apply(&[3.0, 4.0, 5.0, 1.0])?.values;
/// assert_eq!(crossed[1..], [1.0, 0.0, 1.0]);
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
///
/// `#[state(runtime = PATH)]` on the type says where `indicator_runtime` is re-exported.
#[proc_macro_derive(State, attributes(state))]
pub fn state(item: TokenStream) -> TokenStream {
    derive::state::expand(item.into()).into()
}

/// Declares the modules of a crate's indicators, a file each, and lists them in `CATALOGUE`.
///
/// ```text
/// catalogue! {
///     /// Moving averages.
///     moving_averages { alma, sma }       // src/moving_averages/alma.rs, …/sma.rs
///     /// How far prices swing.
///     volatility { atr }
/// }
/// ```
///
/// Everything public in those files is re-exported by its group and at the place of the call, which
/// is the crate's root. `runtime = PATH;` at the beginning says where `indicator_runtime` is
/// re-exported.
#[proc_macro]
pub fn catalogue(groups: TokenStream) -> TokenStream {
    catalogue::expand(groups.into(), &indicator::crate_directory()).into()
}

/// Declares the Python module that holds every indicator of a catalogue.
///
/// ```text
/// python_module! {
///     /// My indicators: averages, and where a price is heading.
///     my_indicators, crate::CATALOGUE
/// }
/// ```
///
/// The first is the name that Python imports: that of the library in `Cargo.toml`. What `help()` shows of the module
/// begins with the documentation above it; the groups and their indicators follow, as the catalogue describes them.
/// `runtime = PATH;` at the beginning says where `indicator_runtime` is re-exported.
///
/// The library's global allocator is declared too: the system's, with a reserve for small requests, so that a lack of
/// memory is a `MemoryError` in Python and never the end of the process. And it exports the functions of polars' interface for
/// plug-ins, so that the indicators work as expressions of polars (`indicators.polars.namespace`).
#[proc_macro]
pub fn python_module(module: TokenStream) -> TokenStream {
    python_module::expand(module.into()).into()
}
