//! The types of what sweeps return.

use super::layout::bracketed;
use super::types::field_type;
use crate::catalogue::signature::Field;

/// The type of a sweep's result: which entries it has.
pub fn sweep_result(name: &str, fields: &[Field]) -> String {
    let same = |a: &Field, b: &Field| field_type(a) == field_type(b);
    let entries: Vec<String> = fields.chunk_by(same).map(entries).collect();
    let overload = match entries.len() {
        1 => "",
        _ => "    @overload\n",
    };
    let entries = entries.iter().map(|entry| format!("{overload}{entry}"));
    format!(
        "\nclass {name}(SweepResult):\n{}",
        entries.collect::<String>()
    )
}

/// That these keys, whose entries have one type, are there.
fn entries(fields: &[Field]) -> String {
    let keys = fields.iter().map(|field| format!("{:?}", field.name));
    // As wide as it is where each argument has a line of its own.
    let keys = bracketed("        key: Literal[", keys.collect(), "]");
    let kind = field_type(&fields[0]);
    let before = "    def __getitem__(";
    let arguments = vec!["self".to_owned(), keys.trim().to_owned(), "/".to_owned()];
    bracketed(before, arguments, &format!(") -> {kind}: ..."))
}
