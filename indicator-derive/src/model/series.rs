//! Inputs with their role in a bar, and outputs with how they are drawn.

use crate::model::number::Number;
use syn::Ident;
use syn::ext::IdentExt;

/// `high: &[f64]`
pub struct Input {
    /// As generated code knows it.
    pub name: Ident,
    pub role: Role,
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

impl Role {
    /// The role that an argument's name says.
    pub fn of(name: &Ident) -> Self {
        match &*name.unraw().to_string() {
            "open" => Self::Open,
            "high" => Self::High,
            "low" => Self::Low,
            "close" => Self::Close,
            "volume" => Self::Volume,
            _ => Self::Series,
        }
    }
}

/// `#[output(pane, min = 0.0)] values: &mut Output`
pub struct Output {
    /// As generated code knows it.
    pub name: Ident,
    pub drawing: Drawing,
}

/// How an output is drawn: as a line over the price, unless its author says otherwise.
pub struct Drawing {
    pub pane: Pane,
    pub style: Style,
    /// The lower end of the pane.
    pub min: Option<Number<f64>>,
    /// The upper end of the pane.
    pub max: Option<Number<f64>>,
}

/// Where an output is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Pane {
    Price,
    Own,
}

/// As what an output is drawn.
#[derive(Clone, Copy)]
pub enum Style {
    Line,
    Histogram,
    Points,
}
