//! The plan: the kernel with its parameters bound and its states made, as the runtime calls it.
//!
//! ```text
//! #[derive(Clone)]
//! pub struct AlmaPlan {
//!     period: usize,
//!     offset: f64,
//!     sigma: f64,
//!     weights: Weights,               // `Carried<Smma>` for a `#[state(…)] smma: &mut Smma`
//! }
//!
//! impl Compute for AlmaPlan {
//!     fn bind(values: &[Value]) -> Result<Self, ErrorKind> {
//!         let AlmaParams { period: Some(period), offset: Some(offset), sigma: Some(sigma) } =
//!             AlmaParams::from_values(values)
//!         else {
//!             return Err(ErrorKind::WrongNumber { what: "parameters", expected: 3, got: values.len() });
//!         };
//!         Ok(Self {
//!             period,
//!             offset,
//!             sigma,
//!             weights: IntoState::<Weights>::into_state(gaussian(period, offset, sigma))?,
//!         })
//!     }
//!
//!     #[inline(always)]
//!     fn compute(&mut self, inputs: &[&[f64]], outputs: &mut [Output<'_>]) {
//!         if let ([data], [values]) = (inputs, outputs) {
//!             alma(data, self.period, self.offset, self.sigma, &self.weights, values);
//!         }
//!     }
//!
//!     fn enter(&mut self, context: &Context) {}       // `self.smma.enter(context);` for what is carried
//!
//!     fn values_in_block(&self) -> Option<usize> {
//!         None                        // `.or_else(|| self.smma.values_in_block())`
//!     }
//!
//!     fn reset(&mut self) {}          // `self.smma.reset();`
//! }
//! ```

use crate::hygienic::hygienic;
use crate::model::{Indicator, State};
use proc_macro2::{Span, TokenStream};
use syn::{Ident, Path};

pub fn emit(indicator: &Indicator) -> TokenStream {
    let Indicator {
        runtime,
        params,
        states,
        ..
    } = indicator;
    let plan = &indicator.names.plan;
    let visibility = &indicator.function.visibility;
    let param_fields = params.iter().map(|param| {
        let (field, ty) = (&param.field, &param.ty);
        hygienic!(#field: #ty)
    });
    let state_fields = states.iter().map(|state| {
        let (name, ty) = (&state.name, &state.ty);
        if state.carried {
            hygienic!(#name: #runtime::__private::Carried<#ty>)
        } else {
            hygienic!(#name: #ty)
        }
    });
    let bind = emit_bind(indicator);
    let compute = emit_compute(indicator);
    let carried: Vec<_> = states
        .iter()
        .filter(|state| state.carried)
        .map(|state| &state.name)
        .collect();
    hygienic! {
        #[doc(hidden)]
        #[derive(::core::clone::Clone)]
        #visibility struct #plan {
            #(#param_fields,)*
            #(#state_fields,)*
        }

        impl #runtime::__private::Compute for #plan {
            #bind
            #compute

            #[allow(unused_variables)]
            fn enter(&mut self, context: &#runtime::Context) {
                #(#runtime::__private::Carried::enter(&mut self.#carried, context);)*
            }

            fn values_in_block(&self) -> ::core::option::Option<::core::primitive::usize> {
                ::core::option::Option::None
                    #(.or_else(|| #runtime::__private::Carried::values_in_block(&self.#carried)))*
            }

            fn reset(&mut self) {
                #(#runtime::__private::Carried::reset(&mut self.#carried);)*
            }
        }
    }
}

fn emit_bind(indicator: &Indicator) -> TokenStream {
    let Indicator {
        runtime, states, ..
    } = indicator;
    let params = &indicator.names.params;
    let fields: Vec<_> = indicator.params.iter().map(|param| &param.field).collect();
    let names: Vec<_> = indicator.params.iter().map(|param| &param.name).collect();
    let read = (!names.is_empty()).then(|| {
        let count = names.len();
        hygienic! {
            let #params { #(#fields: ::core::option::Option::Some(#names)),* } =
                <#params as #runtime::ParamSet>::from_values(values)
            else {
                return ::core::result::Result::Err(#runtime::ErrorKind::WrongNumber {
                    what: "parameters",
                    expected: #count,
                    got: values.len(),
                });
            };
        }
    });
    let states = states.iter().map(|state| emit_state(state, runtime));
    hygienic! {
        fn bind(
            values: &[#runtime::Value],
        ) -> ::core::result::Result<Self, #runtime::ErrorKind> {
            #read
            ::core::result::Result::Ok(Self { #(#fields: #names,)* #(#states,)* })
        }
    }
}

fn emit_state(state: &State, runtime: &Path) -> TokenStream {
    let State {
        name,
        ty,
        expression,
        carried,
    } = state;
    let made = hygienic!(#runtime::__private::IntoState::<#ty>::into_state(#expression)?);
    if *carried {
        hygienic!(#name: #runtime::__private::Carried::new(#made))
    } else {
        hygienic!(#name: #made)
    }
}

fn emit_compute(indicator: &Indicator) -> TokenStream {
    let runtime = &indicator.runtime;
    let function = &indicator.function.signature.ident;
    // An output `macd` may not hide the function `macd` where that is called.
    let local = |name: &Ident| {
        let mut name = name.clone();
        name.set_span(Span::mixed_site());
        name
    };
    let inputs: Vec<Ident> = indicator.input_names().into_iter().map(local).collect();
    let outputs: Vec<Ident> = indicator.output_names().into_iter().map(local).collect();
    let params = indicator.params.iter().map(|param| &param.field);
    let states = indicator.states.iter().map(|state| {
        let name = &state.name;
        if state.carried {
            hygienic!(#runtime::__private::Carried::get(&mut self.#name))
        } else {
            hygienic!(&self.#name)
        }
    });
    hygienic! {
        #[inline(always)]
        fn compute(
            &mut self,
            inputs: &[&[::core::primitive::f64]],
            outputs: &mut [#runtime::Output<'_>],
        ) {
            if let ([#(#inputs),*], [#(#outputs),*]) = (inputs, outputs) {
                #function(#(#inputs,)* #(self.#params,)* #(#states,)* #(#outputs),*);
            }
        }
    }
}
