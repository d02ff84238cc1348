//! How Python is laid out: as `ruff format` does, which leaves a stub as it is.

/// How long a line may be.
pub const WIDTH: usize = 100;

/// `before`, items between commas, and `after`: on one line, or a line for each item where that would be too
/// long.
pub fn bracketed(before: &str, items: Vec<String>, after: &str) -> String {
    let line = format!("{before}{}{after}\n", items.join(", "));
    if line.chars().count() <= WIDTH + 1 {
        line
    } else {
        list(before, items, after)
    }
}

/// `before`, a line for each item, and `after`, all of them as far to the right as `before` begins.
pub fn list(before: &str, items: impl IntoIterator<Item = String>, after: &str) -> String {
    let indent = &before[..before.len() - before.trim_start().len()];
    let items = items
        .into_iter()
        .map(|item| format!("{indent}    {item},\n"));
    format!("{before}\n{}{indent}{after}\n", items.collect::<String>())
}

/// `text` as a docstring.
pub fn docstring(indent: &str, text: &str) -> String {
    let escaped = text
        .trim()
        .replace('\\', r"\\")
        .replace(r#"""""#, r#"\"\"\""#);
    // A quotation mark at its end would be taken for one of the three that end it.
    let end = if escaped.contains('\n') || escaped.ends_with('"') {
        "\n"
    } else {
        ""
    };
    let lines = format!("\"\"\"{escaped}{end}\"\"\"");
    let lines = lines.lines().map(|line| match line {
        "" => "\n".to_owned(),
        line => format!("{indent}{line}\n"),
    });
    lines.collect()
}
