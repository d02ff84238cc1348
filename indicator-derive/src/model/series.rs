//! Inputs with their role in a bar and the values that they allow, and outputs with how they are drawn.

use crate::model::documentation::Documentation;
use crate::model::number::Number;
use crate::model::range::Range;
use syn::Ident;

/// `high: &[f64]` or `#[input(min = -1.0, max = 1.0)] data: &[f64]`
pub struct Input {
    /// As generated code knows it.
    pub name: Ident,
    pub documentation: Documentation,
    pub role: Role,
    /// The values that it allows: any other is missing.
    pub range: Range<f64>,
}

/// What an input is in a bar.
#[derive(Clone, Copy)]
pub enum Role {
    Open,
    High,
    Low,
    Close,
    Volume,
    /// Any series, by whatever other name.
    Series,
}

/// `#[output(pane, min = 0.0)] values: &mut Output`
pub struct Output {
    /// As generated code knows it.
    pub name: Ident,
    pub documentation: Documentation,
    pub kind: OutputKind,
    pub drawing: Drawing,
}

/// What the numbers of an output are.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum OutputKind {
    #[default]
    Number,
    /// Whole numbers, 0 where there is none.
    Signal,
    /// Positions of bars.
    Index,
}

/// How an output is drawn: as a line over the price, unless its author says otherwise.
#[derive(Default)]
pub struct Drawing {
    pub pane: Pane,
    pub style: Style,
    /// The lower end of the pane.
    pub min: Option<Number<f64>>,
    /// The upper end of the pane.
    pub max: Option<Number<f64>>,
}

/// Where an output is drawn.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Pane {
    #[default]
    Price,
    Own,
}

/// As what an output is drawn.
#[derive(Clone, Copy, Default)]
pub enum Style {
    #[default]
    Line,
    Histogram,
    Points,
}
