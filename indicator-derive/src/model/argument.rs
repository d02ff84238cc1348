//! One argument of the function, whatever it is.

use syn::Ident;

/// An argument's name and kind.
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
