//! Names of the author's, at their most inconvenient.

#![no_implicit_prelude]
#![deny(warnings, missing_docs)]

/// Shadows what generated code might mean.
pub mod shadows {
    /// Not the crate.
    pub mod core {}
    /// Not the crate.
    pub mod std {}
    /// Not the crate.
    pub mod indicator_runtime {}
    /// Not the type.
    pub struct Result;
    /// Not the type.
    pub struct Vec;
    /// Not the type.
    pub struct Option;
    /// Not the variant.
    pub struct Some;
    /// Not the variant.
    pub struct None;
    /// Not the variant.
    pub struct Ok;
    /// Not the variant.
    pub struct Err;
    /// Not the trait.
    pub trait Clone {}
    /// Not the trait.
    pub trait Default {}
    /// Not the trait.
    pub trait Iterator {}

    /// Arguments that generated code has too.
    #[::indicator_runtime::indicator(warmup = values + inputs - inputs)]
    pub fn x(
        entry: &[f64],
        input: &[f64],
        data: &[f64],
        range: &[f64],
        #[param(default = 3)] isa: usize,
        #[param(default = 0)] values: usize,
        #[param(default = 0)] inputs: usize,
        #[param(default = 0)] self_: usize,
        #[param(default = 0)] parallel: usize,
        #[param(default = 0)] params: usize,
        #[state(isa)] sets: &usize,
        #[state(values)] batch: &mut usize,
        outputs: &mut ::indicator_runtime::Output<'_>,
        columns: &mut ::indicator_runtime::Output<'_>,
        inner: &mut ::indicator_runtime::Output<'_>,
    ) {
        let _ = (input, data, range, self_, parallel, params, &sets, &batch);
        for value in entry {
            outputs.push(*value);
            columns.push(*value);
            inner.push(*value);
        }
    }

    /// An input and an output of the function's name, and words that Rust reserves.
    #[::indicator_runtime::indicator(warmup = r#type)]
    pub fn macd(
        r#macd: &[f64],
        #[param(default = 0)] r#type: usize,
        r#fn: &mut ::indicator_runtime::Output<'_>,
    ) {
        for value in &macd[r#type..] {
            r#fn.push(*value);
        }
    }

    /// An output of the function's name.
    #[::indicator_runtime::indicator(warmup = 0)]
    pub fn obv(data: &[f64], obv: &mut ::indicator_runtime::Output<'_>) {
        for value in data {
            obv.push(*value);
        }
    }

    /// A choice.
    #[derive(
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::fmt::Debug,
        ::core::cmp::PartialEq,
        ::indicator_runtime::Choice,
    )]
    pub enum Kind {
        /// The one there is.
        Option,
    }
}

/// The root of the crate.
fn main() {
    let series = [1.0, 2.0, 3.0];
    let input = shadows::XInput::from_slices(
        &series,
        &series,
        &series,
        &series,
        ::core::default::Default::default(),
    );
    let output = shadows::x_with_kernel(&input, ::indicator_runtime::Kernel::Auto).unwrap();
    ::std::assert_eq!(output.inner, series);
    let input = shadows::MacdInput::from_slice(
        &series,
        shadows::MacdParams {
            r#type: ::core::option::Option::Some(1),
        },
    );
    let output = shadows::macd_with_kernel(&input, ::indicator_runtime::Kernel::Auto).unwrap();
    ::std::assert_eq!(output.r#fn[1..], series[1..]);
    ::std::assert_eq!(shadows::MACD.params[0].name, "type");
    ::std::assert_eq!(shadows::OBV.outputs[0].name, "obv");
}
