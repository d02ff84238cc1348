//! What several parameters must meet together.

use crate::catalogue::param::Param;
use crate::error::ErrorKind;
use crate::value::Value;

/// Something that the parameters of an indicator must meet together, such as `fast < slow`.
#[derive(Debug)]
pub struct Requirement {
    /// The author's expression.
    pub text: &'static str,
    /// The places of the parameters that it is about.
    pub params: &'static [usize],
    /// Whether parameters meet it that are each within their range. It may panic.
    pub holds: fn(&[Value]) -> bool,
}

impl Requirement {
    /// The error that says that `values` do not meet it, or for what reason that cannot be computed.
    #[cold]
    pub(crate) fn unmet(
        &self,
        params: &[Param],
        values: &[Value],
        reason: Option<String>,
    ) -> ErrorKind {
        let (names, shown): (Vec<&str>, Vec<String>) = self
            .params
            .iter()
            .map(|place| (params[*place].name, values[*place]))
            .map(|(name, value)| (name, format!("{name} = {value}")))
            .unzip();
        let (names, values, requirement) = (names.join(", "), shown.join(", "), self.text);
        match reason {
            None => ErrorKind::UnmetRequirement {
                names,
                values,
                requirement,
            },
            Some(reason) => ErrorKind::FailedRequirement {
                names,
                values,
                requirement,
                reason,
            },
        }
    }
}
