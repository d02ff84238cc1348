//! The documentation of each form: what it does, and when it is an error.

use super::form::Form;
use super::returns::nothing;
use crate::catalogue::entry::Entry;

/// What the function of a form does.
pub(super) fn of(entry: &Entry, form: Form) -> String {
    let name = entry.name;
    match form {
        Form::Array | Form::Expression | Form::Definition => {
            let documentation = without_links(entry.documentation);
            format!("{documentation}{}", required(entry, ""))
        }
        Form::Sweep => format!(
            "{name} for every combination of parameters, the last one fastest.\n\n{}{}",
            summary(entry.documentation),
            required(
                entry,
                &format!(
                    " A row that does not meet it is {} throughout.",
                    nothing(entry)
                )
            )
        ),
        Form::Estimate => format!(
            "Rows, columns and bytes that {name}_batch would return for a series of `length` values. \
             Nothing is computed."
        ),
        Form::Stream => format!(
            "{name} as values arrive: feed them with update, get the values of the array, to the bit.\n\n{}{}",
            summary(entry.documentation),
            required(entry, "")
        ),
        Form::Update => format!(
            "Feeds one bar, a number for each input, and returns its value: None during the warm-up and \
             where a number is missing, as NaN{} are.",
            if entry.limited {
                ", an infinity and what an input does not allow"
            } else {
                " and an infinity"
            }
        ),
        Form::Peek => {
            "What update would return, without feeding the bar. Copies the state.".to_owned()
        }
        Form::Extend => {
            format!(
                "Feeds whole series and returns series as long: {} where update returns None.",
                nothing(entry)
            )
        }
    }
}

/// What the parameters must meet together, as a paragraph, and what is to be said of it.
fn required(entry: &Entry, remark: &str) -> String {
    let texts: Vec<&str> = entry
        .requirements
        .iter()
        .map(|requirement| requirement.text)
        .collect();
    if texts.is_empty() {
        String::new()
    } else {
        format!("\n\nRequired: {}.{remark}", texts.join(", "))
    }
}

/// When the function of a form raises an `IndicatorError`.
pub(super) fn raises(form: Form) -> Option<&'static str> {
    match form {
        Form::Array => Some("If not one value can be computed, or an argument is not allowed."),
        Form::Sweep => {
            Some("If no bar has a number in every input, or an argument is not allowed.")
        }
        Form::Estimate | Form::Stream | Form::Extend | Form::Expression | Form::Definition => {
            Some("If an argument is not allowed.")
        }
        Form::Update | Form::Peek => None,
    }
}

/// The text with the names alone of links to items of Rust, such as "[`ema`](crate::ema)".
fn without_links(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, link)) = rest.split_once('[') {
        plain.push_str(before);
        let parts = link.split_once("](").and_then(|(label, after)| {
            let (target, after) = after.split_once(')')?;
            (target.contains("::") && !label.contains('[')).then_some((label, after))
        });
        match parts {
            Some((label, after)) => {
                plain.push_str(label);
                rest = after;
            }
            None => {
                plain.push('[');
                rest = link;
            }
        }
    }
    plain + rest
}

/// The first paragraph of a documentation, on one line.
pub(crate) fn summary(documentation: &str) -> String {
    let plain = without_links(documentation);
    let paragraph: Vec<&str> = plain
        .lines()
        .take_while(|line| !line.trim().is_empty())
        .map(str::trim)
        .collect();
    paragraph.join(" ")
}
