//! The documentation that `help()` shows, printed from signatures in the style of NumPy.

use super::Signature;
use super::argument::{Argument, ArgumentDefault, ArgumentRole, Type, literal};
use super::documentation::summary;
use super::form::Form;
use super::returns::{Field, FieldType, Packing, Returns};
use crate::catalogue::entry::Catalogue;

impl Catalogue {
    /// What `help()` shows of the module, below what its author says: the groups and their indicators.
    pub(crate) fn docstring(&self) -> String {
        let groups = self.groups.iter().map(|group| {
            let names = group.entries.iter().map(|entry| entry.name);
            let width = names.map(str::len).max().unwrap_or(0);
            let lines = group.entries.iter().map(|entry| {
                format!(
                    "\n    {:width$}  {}",
                    entry.name,
                    summary(entry.documentation)
                )
            });
            format!(
                "{}\n{}",
                group.documentation.trim(),
                lines.collect::<String>()
            )
        });
        let forms = self.entries().next().map(|entry| {
            let [array, sweep, stream] =
                [Form::Array, Form::Sweep, Form::Stream].map(|form| entry.function_name(form));
            format!(
                "Each has three forms: {array}(…) over whole series, {sweep}(…) for many parameters at \
                 once,\nand {stream} for values as they arrive."
            )
        });
        groups.chain(forms).collect::<Vec<_>>().join("\n\n")
    }
}

impl Signature {
    /// What `help()` shows of the function or class.
    pub(crate) fn docstring(&self) -> String {
        let sections = [
            section("Parameters", arguments(&self.arguments)),
            section("Returns", returns(&self.returns)),
            section("Raises", self.raises.map(raises)),
        ];
        format!("{}{}", self.documentation, sections.concat())
    }

    /// What `help()` shows of the class of several outputs.
    pub(crate) fn outputs_docstring(&self) -> String {
        let fields = self.returns.fields.iter();
        let names: Vec<&str> = fields.map(|field| field.name.as_str()).collect();
        format!("The outputs of {}: {}.", self.function, names.join(", "))
    }
}

fn section(title: &str, items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    if items.is_empty() {
        return String::new();
    }
    format!(
        "\n\n{title}\n{}\n{}",
        "-".repeat(title.len()),
        items.join("\n")
    )
}

/// An item for each argument. Inputs and axes that differ in nothing but their names share one.
fn arguments(arguments: &[Argument]) -> impl Iterator<Item = String> {
    let alike = |a: &Argument, b: &Argument| {
        a.role == b.role
            && a.role != ArgumentRole::Parameter
            && kind_and_default(a) == kind_and_default(b)
            && a.rule == b.rule
    };
    arguments.chunk_by(alike).map(|alike| {
        let names: Vec<&str> = alike
            .iter()
            .map(|argument| argument.name.as_str())
            .collect();
        let documented = alike
            .iter()
            .filter(|argument| !argument.documentation.is_empty());
        let documentation = documented.map(|argument| match alike.len() {
            1 => argument.documentation.to_owned(),
            _ => format!("{}: {}", argument.name, argument.documentation),
        });
        let lines: Vec<String> = documentation.chain([alike[0].rule.clone()]).collect();
        format!(
            "{} : {}\n{}",
            names.join(", "),
            kind_and_default(&alike[0]),
            indented(&lines.join("\n"), 4)
        )
    })
}

/// The text with every line moved to the right.
fn indented(text: &str, by: usize) -> String {
    let lines: Vec<String> = text
        .lines()
        .map(|line| match line {
            "" => String::new(),
            line => format!("{:by$}{line}", ""),
        })
        .collect();
    lines.join("\n")
}

fn kind_and_default(argument: &Argument) -> String {
    let kind = match (argument.role, argument.kind) {
        (ArgumentRole::Axis, Type::Int | Type::Float) => {
            "(start, end, step), list of values, or value"
        }
        (ArgumentRole::Axis, _) => "list of values, or value",
        (_, Type::Series) => "array_like of float, shape (n,)",
        (_, Type::Column) => "expression, or name of a column",
        (_, Type::Source) => "column, or definition",
        (_, kind) => kind.name(),
    };
    let default = match argument.default {
        ArgumentDefault::Required => String::new(),
        ArgumentDefault::None => ", optional".to_owned(),
        ArgumentDefault::Value(value) => format!(", default {}", literal(value)),
    };
    format!("{kind}{default}")
}

fn returns(returns: &Returns) -> Option<String> {
    let or_none = if returns.optional { " or None" } else { "" };
    let fields = &returns.fields;
    let mut lines = match &returns.packing {
        Packing::Instance => return None,
        Packing::Definition => vec!["Spec".to_owned()],
        Packing::Single => {
            let kind = field_type(&fields[0].kind);
            let mut lines = vec![format!("{kind}{or_none}")];
            lines.extend(documentation(&fields[0], 4));
            lines
        }
        Packing::Expression if fields.len() == 1 => {
            let mut lines = vec![format!("Expr of {}", fields[0].kind.dtype())];
            lines.extend(documentation(&fields[0], 4));
            lines
        }
        Packing::Expression => {
            let entries = (fields.iter()).flat_map(|field| entry(field.name.clone(), field));
            std::iter::once("Expr of a struct".to_owned())
                .chain(entries)
                .collect()
        }
        Packing::NamedTuple(class) => {
            let entries = fields
                .iter()
                .flat_map(|field| entry(field.name.clone(), field));
            std::iter::once(format!("{class}{or_none}, a named tuple"))
                .chain(entries)
                .collect()
        }
        Packing::Dict => {
            let entries = fields
                .iter()
                .flat_map(|field| entry(format!("\"{}\"", field.name), field));
            std::iter::once("dict".to_owned()).chain(entries).collect()
        }
    };
    if !returns.documentation.is_empty() {
        lines.push(format!("    {}", returns.documentation));
    }
    Some(lines.join("\n"))
}

/// What a field of several is, and below it what it means.
fn entry(name: String, field: &Field) -> impl Iterator<Item = String> {
    let kind = format!("    {name}: {}", field_type(&field.kind));
    std::iter::once(kind).chain(documentation(field, 8))
}

fn documentation(field: &Field, indentation: usize) -> Option<String> {
    let text = field.documentation;
    (!text.is_empty()).then(|| indented(text, indentation))
}

fn field_type(kind: &FieldType) -> String {
    match kind.shape() {
        Some(_) if matches!(kind, FieldType::PolarsColumn(_)) => kind.dtype().to_owned(),
        Some(shape) => format!("ndarray of {}, shape {shape}", kind.dtype()),
        None => kind.dtype().to_owned(),
    }
}

fn raises(when: &str) -> String {
    format!("IndicatorError (a ValueError)\n    {when}")
}
