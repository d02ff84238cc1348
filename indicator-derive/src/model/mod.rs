//! An annotated function as data: one model, which the checks read and every emitter writes from.
//!
//! Each node keeps the tokens that it came from, so that any stage can point at the source. What is
//! `None` has been reported as missing or mistaken, and then nothing is generated from it.

pub mod documentation;
pub mod domain;
pub mod names;
pub mod number;
pub mod range;
pub mod series;

use crate::model::documentation::Documentation;
use crate::model::domain::Domain;
use crate::model::names::Names;
use crate::model::series::{Input, Output};
use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Expr, Ident, Path, Signature, Type, Visibility};

/// All that is known of one indicator.
pub struct Indicator {
    /// The crate that the function stands in.
    pub crate_name: String,
    pub function: Function,
    pub names: Names,
    pub documentation: Documentation,
    /// Index of the first output, from the parameters.
    pub warmup: Option<Expr>,
    pub flat_batch: Option<Ident>,
    /// Where the runtime is.
    pub runtime: Path,
    pub inputs: Vec<Input>,
    pub params: Vec<Param>,
    pub states: Vec<State>,
    pub outputs: Vec<Output>,
    /// Every argument in the author's order, also those that were mistaken.
    pub arguments: Vec<Argument>,
}

/// A function whose body is none of our business.
pub struct Function {
    pub attributes: Vec<Attribute>,
    pub visibility: Visibility,
    pub signature: Signature,
    pub body: TokenStream,
}

/// One argument of the function, whatever it is.
pub struct Argument {
    /// As the author wrote it, for messages; the other nodes have it as generated code uses it.
    pub name: Ident,
    /// `None` where it was mistaken.
    pub kind: Option<ArgumentKind>,
}

/// What an argument can be, in the order in which they stand.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ArgumentKind {
    Input,
    Param,
    State,
    Output,
}

/// `#[param(default = 9, min = 1)] period: usize`
pub struct Param {
    /// As the author's expressions know it.
    pub name: Ident,
    /// As generated code knows it.
    pub field: Ident,
    pub ty: Type,
    pub domain: Domain,
}

/// `#[state(gaussian(period, offset, sigma))] weights: &Weights`
pub struct State {
    pub name: Ident,
    /// The type behind the reference.
    pub ty: Type,
    pub expression: Expr,
    /// Behind `&mut`: carried from one slice to the next.
    pub carried: bool,
}

impl Indicator {
    /// Whether the kernel carries anything from one slice to the next.
    pub fn is_resumable(&self) -> bool {
        self.states.iter().any(|state| state.carried)
    }

    /// The inputs' names, as generated code knows them.
    pub fn input_names(&self) -> Vec<&Ident> {
        self.inputs.iter().map(|input| &input.name).collect()
    }

    /// The outputs' names, as generated code knows them.
    pub fn output_names(&self) -> Vec<&Ident> {
        self.outputs.iter().map(|output| &output.name).collect()
    }

    /// The names that the author gave to the arguments of one kind.
    pub fn names_of(&self, kind: ArgumentKind) -> impl Iterator<Item = &Ident> {
        let arguments = self
            .arguments
            .iter()
            .filter(move |argument| argument.kind == Some(kind));
        arguments.map(|argument| &argument.name)
    }
}

impl ArgumentKind {
    /// One of that kind in a message.
    pub fn singular(self) -> &'static str {
        match self {
            Self::Input => "an input",
            Self::Param => "a parameter",
            Self::State => "a state",
            Self::Output => "an output",
        }
    }

    /// All of that kind in a message.
    pub fn plural(self) -> &'static str {
        match self {
            Self::Input => "inputs",
            Self::Param => "parameters",
            Self::State => "states",
            Self::Output => "outputs",
        }
    }
}

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Ok(Self {
            attributes: input.call(Attribute::parse_outer)?,
            visibility: input.parse()?,
            signature: input.parse()?,
            body: input.parse()?,
        })
    }
}
