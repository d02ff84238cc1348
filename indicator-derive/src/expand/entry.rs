//! The catalogue entry: what the author wrote, as data.
//!
//! ```text
//! pub static ALMA: Entry = Entry {
//!     name: "alma",
//!     version: env!("CARGO_PKG_VERSION"),
//!     documentation: "Arnaud Legoux moving average: …",
//!     inputs: &[InputSpec { name: "data", documentation: "", role: Role::Series }],
//!     params: &[
//!         Param {
//!             name: "period",
//!             documentation: "Values in the window.",
//!             domain: Domain::Usize { default: 9, min: 1, max: usize::MAX },
//!         },
//!         Param {
//!             name: "offset",
//!             documentation: "Where …",
//!             domain: Domain::F64 {
//!                 default: 0.85,
//!                 lower: Bound::Inclusive(0.0),
//!                 upper: Bound::Inclusive(1.0),
//!             },
//!         },
//!         Param {
//!             name: "sigma",
//!             documentation: "How narrow …",
//!             domain: Domain::F64 {
//!                 default: 6.0,
//!                 lower: Bound::Exclusive(0.0),
//!                 upper: Bound::Open,
//!             },
//!         },
//!     ],
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
//!     resumable: false,               // `|| <Smma as State>::CARRIES` for a `&mut Smma`
//!     flat_batch: false,
//!     warmup: |values| match AlmaParams::from_values(values) {
//!         AlmaParams { period: Some(period), offset: Some(offset), sigma: Some(sigma) } => {
//!             checked::sub(period, 1)
//!         }
//!         _ => 0,
//!     },
//!     bind: bind::<AlmaPlan>,
//! };
//! ```

use crate::docs;
use crate::expand::{checked, documentation};
use crate::hygienic::hygienic;
use crate::model::number::Number;
use crate::model::param::Domain;
use crate::model::range::Limit;
use crate::model::series::{Drawing, Input, Output, OutputKind, Pane, Role, Style};
use crate::model::{Indicator, Param, Requirement};
use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::{Expr, Ident, Path};

pub fn emit(indicator: &Indicator) -> TokenStream {
    let Indicator { names, runtime, .. } = indicator;
    let (entry, plan) = (&names.entry, &names.plan);
    let visibility = &indicator.function.visibility;
    let doc = docs::entry(indicator);
    let documentation = documentation::emit(&indicator.documentation);
    let name = text(&indicator.function.signature.ident);
    let inputs = indicator
        .inputs
        .iter()
        .map(|input| emit_input(input, runtime));
    let params = indicator
        .params
        .iter()
        .map(|param| emit_param(param, runtime));
    let requirements = indicator
        .requirements
        .iter()
        .map(|requirement| emit_requirement(indicator, requirement));
    let outputs = indicator
        .outputs
        .iter()
        .map(|output| emit_output(output, runtime));
    let carried = indicator.states.iter().filter(|state| state.carried);
    let carried = carried.map(|state| &state.ty);
    let flat_batch = indicator.flat_batch.is_some();
    let warmup = emit_warmup(indicator);
    hygienic! {
        #doc
        // A warm-up or a requirement need not use every parameter.
        #[allow(unused_variables)]
        #visibility static #entry: #runtime::Entry = #runtime::Entry {
            name: #name,
            version: ::core::env!("CARGO_PKG_VERSION"),
            documentation: #documentation,
            inputs: &[#(#inputs),*],
            params: &[#(#params),*],
            requirements: &[#(#requirements),*],
            outputs: &[#(#outputs),*],
            resumable: false #(|| <#carried as #runtime::State>::CARRIES)*,
            flat_batch: #flat_batch,
            warmup: #warmup,
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
    hygienic! {
        #runtime::InputSpec {
            name: #name,
            documentation: #documentation,
            role: #runtime::Role::#role,
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

fn emit_param(param: &Param, runtime: &Path) -> TokenStream {
    let name = text(&param.name);
    let documentation = documentation::emit(&param.documentation);
    let domain = match &param.domain {
        Domain::Usize(range) => {
            let default = range.default.as_ref().map(|number| number.value);
            let min = range.least().unwrap_or(0);
            let max = match range.greatest() {
                Some(max) => hygienic!(#max),
                None => hygienic!(::core::primitive::usize::MAX),
            };
            hygienic!(Usize { default: #default, min: #min, max: #max })
        }
        Domain::I64(range) => {
            let default = range.default.as_ref().map(|number| number.value);
            let min = range.least().unwrap_or(i64::MIN);
            let max = range.greatest().unwrap_or(i64::MAX);
            hygienic!(I64 { default: #default, min: #min, max: #max })
        }
        Domain::F64(range) => {
            let default = range.default.as_ref().map(|number| number.value);
            let lower = bound(range.lower.as_ref(), runtime);
            let upper = bound(range.upper.as_ref(), runtime);
            hygienic!(F64 { default: #default, lower: #lower, upper: #upper })
        }
        Domain::Bool(default) => hygienic!(Bool { default: #default }),
        Domain::Choice(default) => {
            let ty = &param.ty;
            let names = hygienic!(<#ty as #runtime::Choice>::NAMES);
            hygienic!(Choice { default: #names[#default as usize], names: #names })
        }
    };
    hygienic! {
        #runtime::Param {
            name: #name,
            documentation: #documentation,
            domain: #runtime::Domain::#domain,
        }
    }
}

fn bound(limit: Option<&Limit<f64>>, runtime: &Path) -> TokenStream {
    let Some(Limit { end, inclusive, .. }) = limit else {
        return hygienic!(#runtime::Bound::Open);
    };
    if *inclusive {
        hygienic!(#runtime::Bound::Inclusive(#end))
    } else {
        hygienic!(#runtime::Bound::Exclusive(#end))
    }
}

fn emit_warmup(indicator: &Indicator) -> TokenStream {
    over_params(indicator, indicator.warmup.as_ref(), &hygienic!(0))
}

fn emit_requirement(indicator: &Indicator, requirement: &Requirement) -> TokenStream {
    let runtime = &indicator.runtime;
    let text = requirement.text();
    let places = requirement.params(indicator).into_iter();
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
