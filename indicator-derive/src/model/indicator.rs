//! The whole of an annotated function.

use crate::model::argument::{Argument, ArgumentKind};
use crate::model::documentation::Documentation;
use crate::model::names::Names;
use crate::model::param::Param;
use crate::model::requirement::Requirement;
use crate::model::series::{Input, Output};
use proc_macro2::{Span, TokenStream};
use syn::{Attribute, Expr, Ident, Path, Signature, Type, Visibility};

/// All that is known of one indicator.
pub struct Indicator {
    /// The crate that the function stands in.
    pub crate_name: String,
    pub function: Function,
    pub names: Names,
    /// What types are called after, where the author says it.
    pub types: Option<Ident>,
    pub documentation: Documentation,
    /// Index of the first output, from the parameters.
    pub warmup: Option<Expr>,
    /// What the parameters must meet together.
    pub requirements: Vec<Requirement>,
    /// Where a value is missing, the kernel's first output is no number.
    pub propagates: Option<Ident>,
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

/// A function whose body is not read.
pub struct Function {
    pub attributes: Vec<Attribute>,
    pub visibility: Visibility,
    pub signature: Signature,
    pub body: TokenStream,
}

impl Function {
    /// Whether it is more than a declaration.
    pub fn has_body(&self) -> bool {
        self.body.to_string() != ";"
    }
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
    /// Whether an input does not allow every number.
    pub fn is_limited(&self) -> bool {
        let mut ranges = self.inputs.iter().map(|input| &input.range);
        ranges.any(|range| range.lower.is_some() || range.upper.is_some())
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

    /// What makes an `AlmaInput`: `from_slice`, or `from_slices` for several inputs.
    pub fn input_constructor(&self) -> Ident {
        let name = if self.inputs.len() == 1 {
            "from_slice"
        } else {
            "from_slices"
        };
        Ident::new(name, Span::call_site())
    }
}
