//! The catalogue: an indicator as data, without its Rust types, and lists of indicators.

use crate::catalogue::param::{Domain, Param};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::series_spec::{InputSpec, OutputKind, OutputSpec};
use crate::error::{Error, ErrorKind};
use crate::kernel::plan::Plan;
use crate::value::Value;
use heck::ToUpperCamelCase;

/// Makes a plan from parameter values.
pub type Bind = fn(&[Value]) -> Result<Box<dyn Plan>, ErrorKind>;

/// An indicator: what its author wrote, as data, and the ways to run it by name.
///
/// The attribute emits one as a `static`; every form of every indicator runs through it.
#[derive(Debug)]
pub struct Entry {
    /// The function's name.
    pub name: &'static str,
    /// What its types are called after: `BollingerBands` for `bollinger_bands`.
    pub types: &'static str,
    /// The version of the crate that it stands in.
    pub version: &'static str,
    /// The author's documentation, in Markdown.
    pub documentation: &'static str,
    /// The inputs, in order.
    pub inputs: &'static [InputSpec],
    /// The parameters, in order.
    pub params: &'static [Param],
    /// What the parameters must meet together. Calls and streams refuse those that do not; a row of a sweep that does
    /// not is missing throughout.
    pub requirements: &'static [Requirement],
    /// The outputs, in order.
    pub outputs: &'static [OutputSpec],
    /// Whether an input does not allow every number.
    pub limited: bool,
    /// Whether the kernel carries state from one slice to the next.
    pub resumable: bool,
    /// Whether the newest value of the first output is NaN or infinite where that of an input is.
    pub propagates: bool,
    /// Whether the Python sweep takes `period_start, period_end, period_step` side by side.
    pub flat_batch: bool,
    /// The author's expression of the warm-up, which [`Entry::warmup`] evaluates. It may panic.
    pub warmup: fn(&[Value]) -> usize,
    /// That expression as its author wrote it, such as `period - 1`.
    pub warmup_text: &'static str,
    /// Binds parameters that are known to be good.
    pub bind: Bind,
}

impl Entry {
    /// The inputs' names, in order.
    pub fn input_names(&self) -> impl ExactSizeIterator<Item = &'static str> + use<> {
        self.inputs.iter().map(|input| input.name)
    }

    /// The outputs' names, in order.
    pub fn output_names(&self) -> impl ExactSizeIterator<Item = &'static str> + use<> {
        self.outputs.iter().map(|output| output.name)
    }

    /// The part of its crate's version that changes where it may compute other bits or carry another state: `1` of
    /// `1.4.2`, `0.3` of `0.3.1`.
    pub(crate) fn release(&self) -> &'static str {
        let mut numbers = self.version.splitn(3, '.');
        let major = numbers.next().unwrap_or_default();
        let minor = numbers.next().unwrap_or_default();
        let length = match major {
            "0" => "0.".len() + minor.len(),
            _ => major.len(),
        };
        self.version.get(..length).unwrap_or(self.version)
    }

    /// Whether each output is a signal.
    pub(crate) fn signals(&self) -> impl ExactSizeIterator<Item = bool> + use<> {
        let outputs = self.outputs.iter();
        outputs.map(|output| output.kind == OutputKind::Signal)
    }

    /// Every parameter's default.
    #[must_use]
    pub fn defaults(&self) -> Vec<Value> {
        self.params.iter().map(Param::default).collect()
    }

    /// The name of the stream type: `BollingerBandsStream` for `bollinger_bands`.
    #[must_use]
    pub fn stream_name(&self) -> String {
        format!("{}Stream", self.types)
    }

    /// A second name of the stream type in Python, after the words of the indicator's name, where its types are called
    /// after others.
    pub(crate) fn stream_alias(&self) -> Option<String> {
        let camel = self.name.to_upper_camel_case();
        (camel != self.types).then(|| format!("{camel}Stream"))
    }

    /// The error for another number of inputs, parameters or buffers than the indicator has.
    #[cold]
    pub(crate) fn wrong_number(
        &self,
        what: &'static str,
        expected: usize,
        got: usize,
    ) -> ErrorKind {
        ErrorKind::WrongNumber {
            what,
            expected,
            got,
        }
    }

    /// The parameter that asks for more than the `length` values of a series that is too short for this warm-up: the
    /// longest period.
    pub(crate) fn too_long(
        &self,
        values: &[Value],
        length: usize,
        warmup: usize,
    ) -> Option<ErrorKind> {
        let longest = self
            .params
            .iter()
            .zip(values)
            .filter_map(|(param, value)| match (param.domain, value) {
                (Domain::Usize { .. }, Value::Usize(count)) => Some((param, *count)),
                _ => None,
            })
            .max_by_key(|(_, count)| *count);
        longest
            .filter(|(_, count)| *count > length)
            .map(|(param, count)| ErrorKind::InvalidParam {
                name: param.name,
                value: count.to_string(),
                data_length: Some(length),
                left_out: 0,
                allowed: format!(
                    "{}, with a warm-up shorter than the data; here it is {warmup}",
                    param.allowed()
                ),
            })
    }

    /// `kind` as an error of this indicator's plain function.
    #[cold]
    pub(crate) fn error(&self, kind: ErrorKind) -> Error {
        kind.of(self.name)
    }
}

/// Indicators that belong together: one module of a crate.
#[derive(Debug)]
pub struct Group {
    /// The module's name.
    pub name: &'static str,
    /// What its author says of it, in Markdown.
    pub documentation: &'static str,
    /// Its indicators.
    pub entries: &'static [&'static Entry],
}

/// All indicators of a crate.
#[derive(Debug)]
pub struct Catalogue {
    /// The groups, in the order in which they were listed.
    pub groups: &'static [Group],
}

impl Catalogue {
    /// Every entry, in order.
    pub fn entries(&self) -> impl Iterator<Item = &'static Entry> + use<> {
        self.groups
            .iter()
            .flat_map(|group| group.entries.iter().copied())
    }

    /// The entry of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'static Entry> {
        self.entries().find(|entry| entry.name == name)
    }
}
