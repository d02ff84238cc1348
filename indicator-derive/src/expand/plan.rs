//! The plan: the kernel with its parameters bound and its states made, as the runtime calls it.
//!
//! ```text
//! pub struct AlmaPlan {
//!     period: usize,
//!     offset: f64,
//!     sigma: f64,
//!     weights: Weights,
//! }
//!
//! impl Clone for AlmaPlan {
//!     fn clone(&self) -> Self {
//!         Self {
//!             period: self.period,
//!             offset: self.offset,
//!             sigma: self.sigma,
//!             // What `Weights` is decides whether that is a copy, or a mistake.
//!             weights: <Weights as Copied<true, { Is::<Weights>::CLONE }>>::copied(&self.weights),
//!         }
//!     }
//! }
//!
//! impl Compute for AlmaPlan {
//!     const LIMITED: bool = false;    // Whether an input has a range.
//!
//!     // For a `#[state(…)] smma: &mut Smma`: where it stands.
//!     const CARRIED: &[&dyn AnyCarried<Self>] =
//!         &[&Carried { get: |plan| &plan.smma, get_mut: |plan| &mut plan.smma, enter: <Smma as State>::enter, … }];
//!
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
//!     fn values(&self) -> Vec<Value> {
//!         let params =
//!             AlmaParams { period: Some(self.period), offset: Some(self.offset), sigma: Some(self.sigma) };
//!         From::from(params.into_values())
//!     }
//!
//!     #[inline(always)]
//!     fn compute(&mut self, inputs: &[&[f64]], outputs: &mut [Output<'_>]) {
//!         if let ([data], [values]) = (inputs, outputs) {
//!             alma(data, self.period, self.offset, self.sigma, &self.weights, values);
//!         }
//!     }
//! }
//! ```

use crate::expand::made;
use crate::hygienic::hygienic;
use crate::model::{Indicator, State};
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::Ident;
use syn::spanned::Spanned;

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
        hygienic!(#name: #ty)
    });
    let clone = emit_clone(indicator);
    let bind = emit_bind(indicator);
    let compute = emit_compute(indicator);
    let values = emit_values(indicator);
    let limited = indicator.is_limited();
    let carried = emit_carried(indicator);
    hygienic! {
        #[doc(hidden)]
        #visibility struct #plan {
            #(#param_fields,)*
            #(#state_fields,)*
        }

        #clone

        impl #runtime::__private::Compute for #plan {
            const LIMITED: ::core::primitive::bool = #limited;

            #carried
            #bind
            #values
            #compute
        }
    }
}

fn emit_clone(indicator: &Indicator) -> TokenStream {
    let Indicator { runtime, names, .. } = indicator;
    let plan = &names.plan;
    let params: Vec<_> = indicator.params.iter().map(|param| &param.field).collect();
    let copies = indicator.states.iter().map(|state| {
        let State { name, ty, .. } = state;
        let is = hygienic!(#runtime::__private::Is::<#ty>);
        let fits = if state.carried {
            hygienic!({ use #runtime::__private::Not as _; #is::STATE })
        } else {
            hygienic!(true)
        };
        hygienic! {
            #name: <#ty as #runtime::__private::Copied<
                #fits,
                { use #runtime::__private::Not as _; #is::CLONE },
            >>::copied(&self.#name)
        }
    });
    hygienic! {
        impl ::core::clone::Clone for #plan {
            #[inline]
            fn clone(&self) -> Self {
                Self { #(#params: self.#params,)* #(#copies,)* }
            }
        }
    }
}

/// Each entry has the type of its state where that stands in the signature: a type that is no state is reported
/// there, and once.
fn emit_carried(indicator: &Indicator) -> TokenStream {
    let runtime = &indicator.runtime;
    let states = indicator.states.iter().filter(|state| state.carried);
    let carried = states.map(|State { name, ty, .. }| {
        let place = ty.span().resolved_at(Span::mixed_site());
        quote_spanned! {place=>
            &#runtime::__private::Carried::<Self, #ty> {
                get: |plan| &plan.#name,
                get_mut: |plan| &mut plan.#name,
                enter: <#ty as #runtime::State>::enter,
                values_in_block: <#ty as #runtime::State>::values_in_block,
                save: <#ty as #runtime::State>::save,
                load: <#ty as #runtime::State>::load,
            }
        }
    });
    hygienic! {
        const CARRIED: &'static [&'static dyn #runtime::__private::AnyCarried<Self>] = &[#(#carried),*];
    }
}

fn emit_values(indicator: &Indicator) -> TokenStream {
    let Indicator { runtime, names, .. } = indicator;
    let params = &names.params;
    let fields = indicator.params.iter().map(|param| &param.field);
    hygienic! {
        fn values(&self) -> ::std::vec::Vec<#runtime::Value> {
            let params = #params { #(#fields: ::core::option::Option::Some(self.#fields)),* };
            ::core::convert::From::from(#runtime::ParamSet::into_values(params))
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
    let states = states.iter().map(
        |State {
             name,
             ty,
             expression,
             ..
         }| {
            let made = made::emit(ty, expression, runtime);
            hygienic!(#name: #made)
        },
    );
    hygienic! {
        fn bind(
            values: &[#runtime::Value],
        ) -> ::core::result::Result<Self, #runtime::ErrorKind> {
            #read
            ::core::result::Result::Ok(Self { #(#fields: #names,)* #(#states,)* })
        }
    }
}

fn emit_compute(indicator: &Indicator) -> TokenStream {
    let Indicator { runtime, .. } = indicator;
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
            hygienic!(&mut self.#name)
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
