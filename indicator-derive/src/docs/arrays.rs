//! Documentation of the catalogue entry, the parameter set, and the functions over whole series.

use crate::docs::examples::{self, list};
use crate::docs::text::{
    BUFFER_ERRORS, default_and_range, doc, explained, limits, link, listed, nothing, required,
};
use crate::model::series::{Input, Output};
use crate::model::{Indicator, Param};
use proc_macro2::TokenStream;
use syn::ext::IdentExt;

const CALL_ERRORS: &str = "\n\n# Errors\n\nInputs that are empty, of unequal length, without any \
    value or too short to yield one; a parameter outside its range, or parameters that \
    do not meet what is required; a kernel that this CPU lacks.";

pub fn entry(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "{} in the catalogue: its names, defaults, ranges and documentation, and the ways to run it \
         by name.{}",
        link(indicator),
        examples::entry(indicator)
    ))
}

/// The first line on the author's function, which a newcomer finds by the indicator's name and tries to call.
pub fn kernel(indicator: &Indicator) -> TokenStream {
    let (params, inputs) = (&indicator.names.params, list(&indicator.input_names(), "&"));
    doc(format_args!(
        "The kernel of [`{params}`]: call `{params}::new().apply({inputs})?` to compute.\n\n"
    ))
}

pub fn params(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "{}\n\nThe parameters of {}; `None` means the default.{}{}",
        indicator.documentation.summary(),
        link(indicator),
        required(indicator, ""),
        examples::params(indicator)
    ))
}

pub fn param(param: &Param) -> TokenStream {
    explained(&param.documentation, default_and_range(&param.domain))
}

pub fn params_new() -> TokenStream {
    doc("Every parameter at its default.")
}

pub fn setter(param: &Param) -> TokenStream {
    let name = param.name.unraw();
    explained(
        &param.documentation,
        format_args!("Sets `{name}`. {}", default_and_range(&param.domain)),
    )
}

pub fn apply(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "Computes {} with these parameters over whole series, as [`{}`] does with \
         `Kernel::Auto`.{CALL_ERRORS}",
        link(indicator),
        indicator.names.with_kernel
    ))
}

pub fn params_stream(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "A stream with these parameters: [`{0}::try_new`].\n\n# Errors\n\nThose of [`{0}::try_new`].",
        indicator.names.stream
    ))
}

pub fn input(indicator: &Indicator) -> TokenStream {
    let names = &indicator.names;
    doc(format_args!(
        "What [`{}`] reads: series and parameters.",
        names.with_kernel
    ))
}

pub fn input_series(indicator: &Indicator, input: &Input) -> TokenStream {
    let length = if indicator.inputs.len() > 1 {
        "; all inputs have one length"
    } else {
        ""
    };
    let limits = match &*limits(&input.range) {
        "" => String::new(),
        limits => format!("; {limits}, and any other value is missing, as NaN is"),
    };
    explained(
        &input.documentation,
        format_args!(
            "The input `{}`, a value per bar, the oldest first{length}{limits}.",
            input.name.unraw()
        ),
    )
}

pub fn input_params() -> TokenStream {
    doc("The parameters.")
}

pub fn input_new(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "Takes {} and the parameters.",
        listed(&indicator.input_names())
    ))
}

pub fn output(indicator: &Indicator) -> TokenStream {
    let names = &indicator.names;
    doc(format_args!(
        "What [`{}`] gives: as many values as bars were read.",
        names.with_kernel
    ))
}

pub fn output_series(output: &Output) -> TokenStream {
    explained(
        &output.documentation,
        format_args!(
            "The output `{}`, a value per bar; {} during the warm-up and where an input is NaN.",
            output.name.unraw(),
            nothing(output)
        ),
    )
}

pub fn point(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "The outputs of {} at one bar.",
        link(indicator)
    ))
}

pub fn point_value(output: &Output) -> TokenStream {
    explained(
        &output.documentation,
        format_args!("The output `{}`.", output.name.unraw()),
    )
}

pub fn with_kernel(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "{}\n\nComputes {} over whole series. Every kernel gives the same bits; `Kernel::Auto` takes \
         the fastest that this CPU has.{CALL_ERRORS}{}",
        indicator.documentation.summary(),
        link(indicator),
        examples::with_kernel(indicator)
    ))
}

pub fn with_kernel_into(indicator: &Indicator) -> TokenStream {
    let with_kernel = &indicator.names.with_kernel;
    doc(format_args!(
        "[`{with_kernel}`] into the caller's {}, as long as the input.\n\n# Errors\n\nThose of \
         [`{with_kernel}`]{BUFFER_ERRORS}{}",
        listed(&indicator.output_names()),
        examples::with_kernel_into(indicator)
    ))
}
