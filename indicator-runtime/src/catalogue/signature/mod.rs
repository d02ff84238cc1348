//! The Python surface of an indicator as data: what each of its forms is called, takes and returns.
//!
//! The binding of arguments, the signatures and docstrings that `help()` shows, `ta.catalogue` and the type
//! stub are printed from this description, so that they cannot disagree.

mod argument;
mod arguments;
mod docstring;
mod documentation;
mod form;
mod returns;

pub(crate) use argument::literal;
#[cfg(feature = "python")]
pub(crate) use arguments::LENGTH;
pub(crate) use arguments::{KERNELS, MISSING};
pub(crate) use documentation::summary;
pub(crate) use returns::estimated;
#[cfg(feature = "python")]
pub(crate) use returns::outputs_packing;

pub use argument::{Argument, ArgumentDefault, ArgumentRole, Type};
pub use form::Form;
pub use returns::{Field, FieldType, Packing, Returns};

use crate::catalogue::entry::Entry;
use crate::catalogue::param::Param;

/// What one form of an indicator is called, takes and returns.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    /// The form that this describes.
    pub form: Form,
    /// The function as errors name it: `alma_batch`, `AlmaStream.update`.
    pub function: String,
    /// What it does, in Markdown; the first paragraph is a summary.
    pub documentation: String,
    /// The arguments, in order, those that must be given first, and those that are given by name alone last.
    pub arguments: Vec<Argument>,
    /// What it returns.
    pub returns: Returns,
    /// When it raises an `IndicatorError`, if it does.
    pub raises: Option<&'static str>,
}

impl Signature {
    /// How many arguments may be given by position; those behind them are given by name alone.
    #[must_use]
    pub fn by_position(&self) -> usize {
        let first = self.arguments.iter().position(Argument::is_keyword_only);
        first.unwrap_or(self.arguments.len())
    }
}

/// What every stream has in Python, whatever its parameters are called.
const OF_EVERY_STREAM: [&str; 8] = [
    "reset",
    "warmup",
    "missing",
    "update",
    "peek",
    "extend",
    "to_bytes",
    "from_bytes",
];

impl Entry {
    /// The parameters that are attributes of a stream in Python, each with its place: all but those whose names a stream
    /// has for something else.
    pub(crate) fn stream_attributes(&self) -> impl Iterator<Item = (usize, &'static Param)> {
        let params = self.params.iter().enumerate();
        params.filter(|(_, param)| !OF_EVERY_STREAM.contains(&param.name))
    }

    /// What the indicator is called, takes and returns in one of its forms.
    #[must_use]
    pub fn signature(&self, form: Form) -> Signature {
        Signature {
            form,
            function: self.function_name(form),
            documentation: documentation::of(self, form),
            arguments: arguments::of(self, form),
            returns: returns::of(self, form),
            raises: documentation::raises(form),
        }
    }

    /// The function of a form, as errors name it.
    pub(crate) fn function_name(&self, form: Form) -> String {
        match form {
            Form::Array | Form::Expression | Form::Definition => self.name.to_owned(),
            Form::Sweep => format!("{}_batch", self.name),
            Form::Estimate => format!("{}_batch_estimate", self.name),
            Form::Stream => self.stream_name(),
            Form::Update | Form::Peek | Form::Extend => {
                format!("{}.{}", self.stream_name(), form.name())
            }
        }
    }
}
