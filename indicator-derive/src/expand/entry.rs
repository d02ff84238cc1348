//! The catalogue entry: what the author wrote, as data.
//!
//! ```text
//! pub static ALMA: Entry = Entry {
//!     name: "alma",
//!     types: "Alma",
//!     version: env!("CARGO_PKG_VERSION"),
//!     documentation: "Arnaud Legoux moving average: …",
//!     inputs: &[InputSpec {
//!         name: "data",
//!         documentation: "",
//!         role: Role::Series,
//!         lower: Bound::Open,
//!         upper: Bound::Open,
//!     }],
//!     params: &[Param { name: "period", … }, Param { name: "offset", … }, Param { name: "sigma", … }],
//!     requirements: &[],       // `[Requirement { text: "fast < slow", params: &[0, 1], holds: … }]`
//!     outputs: &[OutputSpec {
//!         name: "values",
//!         documentation: "",
//!         kind: OutputKind::Number,
//!         pane: Pane::Price,
//!         style: Style::Line,
//!         min: None,
//!         max: None,
//!     }],
//!     limited: false,
//!     resumable: false,               // `|| <Smma as State>::CARRIES` for a `&mut Smma`
//!     propagates: false,
//!     flat_batch: false,
//!     warmup: |values| match AlmaParams::from_values(values) {
//!         AlmaParams { period: Some(period), offset: Some(offset), sigma: Some(sigma) } => {
//!             checked::sub(period, 1)
//!         }
//!         _ => 0,
//!     },
//!     warmup_text: "period - 1",
//!     bind: bind::<AlmaPlan>,
//! };
//! ```

use crate::docs;
use crate::expand::{checked, documentation, param};
use crate::hygienic::hygienic;
use crate::model::number::Number;
use crate::model::series::{Drawing, Input, Output, OutputKind, Pane, Role, Style};
use crate::model::source_text::as_written;
use crate::model::{Indicator, Requirement};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Expr, Ident, Path};

pub fn emit(indicator: &Indicator) -> TokenStream {
    let Indicator { names, runtime, .. } = indicator;
    let (entry, plan) = (&names.entry, &names.plan);
    let visibility = &indicator.function.visibility;
    let doc = docs::entry(indicator);
    let documentation = documentation::emit(&indicator.documentation);
    let name = text(&indicator.function.signature.ident);
    let types = &names.camel;
    let inputs = indicator
        .inputs
        .iter()
        .map(|input| emit_input(input, runtime));
    let params = indicator
        .params
        .iter()
        .map(|param| param::emit(param, runtime));
    let requirements = indicator
        .requirements
        .iter()
        .map(|requirement| emit_requirement(indicator, requirement));
    let outputs = indicator
        .outputs
        .iter()
        .map(|output| emit_output(output, runtime));
    let limited = indicator.is_limited();
    let carried = indicator.states.iter().filter(|state| state.carried);
    let carried = carried.map(|state| &state.ty);
    let propagates = indicator.propagates.is_some();
    let flat_batch = indicator.flat_batch.is_some();
    let warmup = emit_warmup(indicator);
    let warmup_text = as_written(indicator.warmup.to_token_stream());
    hygienic! {
        #doc
        // A warm-up or a requirement need not use every parameter.
        #[allow(unused_variables)]
        #visibility static #entry: #runtime::Entry = #runtime::Entry {
            name: #name,
            types: #types,
            version: ::core::env!("CARGO_PKG_VERSION"),
            documentation: #documentation,
            inputs: &[#(#inputs),*],
            params: &[#(#params),*],
            requirements: &[#(#requirements),*],
            outputs: &[#(#outputs),*],
            limited: #limited,
            resumable: false #(|| <#carried as #runtime::State>::CARRIES)*,
            propagates: #propagates,
            flat_batch: #flat_batch,
            warmup: #warmup,
            warmup_text: #warmup_text,
            bind: #runtime::__private::bind::<#plan>,
        };
    }
}

fn text(name: &Ident) -> String {
    name.unraw().to_string()
}

fn emit_input(input: &Input, runtime: &Path) -> TokenStream {
    let name = text(&input.name);
    let documentation = documentation::emit(&input.documentation);
    let role = match input.role {
        Role::Open => hygienic!(Open),
        Role::High => hygienic!(High),
        Role::Low => hygienic!(Low),
        Role::Close => hygienic!(Close),
        Role::Volume => hygienic!(Volume),
        Role::Series => hygienic!(Series),
    };
    let lower = param::bound(input.range.lower.as_ref(), runtime);
    let upper = param::bound(input.range.upper.as_ref(), runtime);
    hygienic! {
        #runtime::InputSpec {
            name: #name,
            documentation: #documentation,
            role: #runtime::Role::#role,
            lower: #lower,
            upper: #upper,
        }
    }
}

fn emit_output(output: &Output, runtime: &Path) -> TokenStream {
    let name = text(&output.name);
    let documentation = documentation::emit(&output.documentation);
    let Drawing {
        pane,
        style,
        min,
        max,
    } = &output.drawing;
    let kind = match output.kind {
        OutputKind::Number => hygienic!(Number),
        OutputKind::Signal => hygienic!(Signal),
        OutputKind::Index => hygienic!(Index),
    };
    let pane = match pane {
        Pane::Price => hygienic!(Price),
        Pane::Own => hygienic!(Own),
    };
    let style = match style {
        Style::Line => hygienic!(Line),
        Style::Histogram => hygienic!(Histogram),
        Style::Points => hygienic!(Points),
    };
    let (min, max) = (end(min.as_ref()), end(max.as_ref()));
    hygienic! {
        #runtime::OutputSpec {
            name: #name,
            documentation: #documentation,
            kind: #runtime::OutputKind::#kind,
            pane: #runtime::Pane::#pane,
            style: #runtime::Style::#style,
            min: #min,
            max: #max,
        }
    }
}

fn end(end: Option<&Number<f64>>) -> TokenStream {
    match end {
        Some(Number { value, .. }) => hygienic!(::core::option::Option::Some(#value)),
        None => hygienic!(::core::option::Option::None),
    }
}

fn emit_warmup(indicator: &Indicator) -> TokenStream {
    over_params(indicator, indicator.warmup.as_ref(), &hygienic!(0))
}

fn emit_requirement(indicator: &Indicator, requirement: &Requirement) -> TokenStream {
    let runtime = &indicator.runtime;
    let text = requirement.text();
    let places = requirement.params(&indicator.params).into_iter();
    let places = places.map(|(place, _)| place);
    let holds = over_params(indicator, Some(&requirement.0), &hygienic!(false));
    hygienic! {
        #runtime::Requirement { text: #text, params: &[#(#places),*], holds: #holds }
    }
}

/// The author's expression over the typed parameters. The runtime calls it with values that it has
/// checked; for any others there is nothing to say.
fn over_params(
    indicator: &Indicator,
    expression: Option<&Expr>,
    otherwise: &TokenStream,
) -> TokenStream {
    let (params, runtime) = (&indicator.names.params, &indicator.runtime);
    let expression = expression.map(|expression| checked::emit(expression, runtime));
    if indicator.params.is_empty() {
        return hygienic!(|_| #expression);
    }
    let fields = indicator.params.iter().map(|param| &param.field);
    let names = indicator.params.iter().map(|param| &param.name);
    hygienic! {
        |values| match <#params as #runtime::ParamSet>::from_values(values) {
            #params { #(#fields: ::core::option::Option::Some(#names)),* } => #expression,
            _ => #otherwise,
        }
    }
}
