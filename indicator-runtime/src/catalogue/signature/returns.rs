//! What each form returns.

use super::form::Form;
use crate::catalogue::entry::Entry;
use crate::catalogue::param::Domain;
use crate::catalogue::series_spec::OutputKind;

/// What a function returns.
#[derive(Clone, Debug, PartialEq)]
pub struct Returns {
    /// How the fields are handed over.
    pub packing: Packing,
    /// The values: one for each output, or the entries of a `dict`.
    pub fields: Vec<Field>,
    /// Whether it may be `None` in place of the fields.
    pub optional: bool,
    /// What is to be said of all fields.
    pub documentation: String,
}

/// How several values are returned together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Packing {
    /// The only field by itself.
    Single,
    /// The fields as a named tuple of the class of this name.
    NamedTuple(String),
    /// The fields as a `dict`.
    Dict,
    /// No fields: a new instance of the class whose constructor this is.
    Instance,
    /// An expression of polars: of the only field, or of a struct of several.
    Expression,
    /// A definition of the indicator with all its outputs.
    Definition,
}

impl Packing {
    /// Every way, with a class of no name.
    pub(crate) const ALL: [Self; 6] = [
        Self::Single,
        Self::NamedTuple(String::new()),
        Self::Dict,
        Self::Instance,
        Self::Expression,
        Self::Definition,
    ];

    /// Its name.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::NamedTuple(_) => "named tuple",
            Self::Dict => "dict",
            Self::Instance => "instance",
            Self::Expression => "expression",
            Self::Definition => "definition",
        }
    }
}

/// One value of a result.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name in the named tuple or `dict`.
    pub name: String,
    /// What it is.
    pub kind: FieldType,
    /// What the author says of an output, in Markdown; empty if nothing.
    pub documentation: &'static str,
}

/// The type of one value of a result.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FieldType {
    /// An output over a series: an array as long as the inputs.
    Series(OutputKind),
    /// An output of a sweep: an array with a row for each parameter set.
    Matrix(OutputKind),
    /// A parameter in a sweep: an array with a value for each row.
    Column(Domain),
    /// An output for one row of inputs.
    Number(OutputKind),
    /// A count.
    Count,
    /// An output as a column of polars, as long as the inputs.
    PolarsColumn(OutputKind),
}

impl FieldType {
    /// NumPy's name for the type of an array's values, polars' for that of a column's, or Python's for a number.
    #[must_use]
    pub fn dtype(&self) -> &'static str {
        match self {
            Self::Series(OutputKind::Signal) | Self::Matrix(OutputKind::Signal) => "int32",
            Self::Series(_) | Self::Matrix(_) | Self::Column(Domain::F64 { .. }) => "float64",
            // Counts too, so that they can be computed with: `periods - 14`.
            Self::Column(Domain::Usize { .. } | Domain::I64 { .. }) => "int64",
            Self::Column(Domain::Bool { .. }) => "bool",
            Self::Column(Domain::Choice { .. }) => "str",
            Self::Number(OutputKind::Signal) | Self::Count => "int",
            Self::Number(_) => "float",
            Self::PolarsColumn(OutputKind::Signal) => "Int32",
            Self::PolarsColumn(_) => "Float64",
        }
    }

    /// The dimensions of an array; `None` for a number.
    #[must_use]
    pub fn shape(&self) -> Option<&'static str> {
        match self {
            Self::Series(_) | Self::PolarsColumn(_) => Some("(n,)"),
            Self::Matrix(_) => Some("(rows, n)"),
            Self::Column(_) => Some("(rows,)"),
            Self::Number(_) | Self::Count => None,
        }
    }
}

/// What `entry` returns in one of its forms.
pub(super) fn of(entry: &Entry, form: Form) -> Returns {
    let (packing, fields, documentation) = match form {
        Form::Array | Form::Extend => (
            outputs_packing(entry),
            outputs(entry, FieldType::Series),
            format!(
                "{} where there is no value. Series and frames come back as they were given.",
                nothing(entry)
            ),
        ),
        Form::Sweep => (
            Packing::Dict,
            [outputs(entry, FieldType::Matrix), columns(entry)].concat(),
            format!(
                "A row that cannot yield a value is {} throughout. The dict is a SweepResult: values_for finds a \
                 row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have \
                 the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel \
                 (rows, symbols), and of a list of reductions with one more dimension.",
                nothing(entry)
            ),
        ),
        Form::Estimate => (Packing::Dict, estimated(), String::new()),
        Form::Stream => (Packing::Instance, vec![], String::new()),
        Form::Definition => (
            Packing::Definition,
            vec![],
            "The definition, which Features computes.".to_owned(),
        ),
        Form::Update | Form::Peek => (
            outputs_packing(entry),
            outputs(entry, FieldType::Number),
            String::new(),
        ),
        Form::Expression => (
            Packing::Expression,
            outputs(entry, FieldType::PolarsColumn),
            format!(
                "{} where there is no value.",
                nothing(entry).replace("NaN", "Null")
            ),
        ),
    };
    Returns {
        packing,
        fields,
        optional: matches!(form, Form::Update | Form::Peek),
        documentation,
    }
}

/// What the outputs of `entry` hold where there is no value.
pub(super) fn nothing(entry: &Entry) -> &'static str {
    let mut signals = entry.signals();
    match (
        entry.signals().any(|is_signal| is_signal),
        signals.all(|is_signal| is_signal),
    ) {
        (false, _) => "NaN",
        (true, true) => "0",
        (true, false) => "NaN (signals: 0)",
    }
}

/// One output is returned by itself, several as a named tuple.
pub(crate) fn outputs_packing(entry: &Entry) -> Packing {
    match entry.outputs {
        [_] => Packing::Single,
        _ => Packing::NamedTuple(format!("{}Output", entry.types)),
    }
}

fn outputs(entry: &Entry, kind: fn(OutputKind) -> FieldType) -> Vec<Field> {
    entry
        .outputs
        .iter()
        .map(|output| Field {
            name: output.name.to_owned(),
            kind: kind(output.kind),
            documentation: output.documentation,
        })
        .collect()
}

/// The parameters of each row of a sweep.
fn columns(entry: &Entry) -> Vec<Field> {
    entry
        .params
        .iter()
        .map(|param| Field {
            name: param.plural.to_owned(),
            kind: FieldType::Column(param.domain),
            // Its axis, among the arguments, says it.
            documentation: "",
        })
        .collect()
}

/// What every estimate returns: the size of a sweep's result.
pub(crate) fn estimated() -> Vec<Field> {
    ["rows", "cols", "bytes"]
        .map(|name| Field {
            name: name.to_owned(),
            kind: FieldType::Count,
            documentation: "",
        })
        .into()
}
