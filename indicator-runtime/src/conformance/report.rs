//! What is said of an indicator that breaks a law.

use super::case::Case;
use crate::catalogue::entry::Entry;
use std::fmt;

/// An indicator that breaks a law, with the smallest case that shows it.
#[derive(Clone, Debug)]
pub struct Broken {
    /// The indicator.
    pub entry: &'static Entry,
    /// The law's name.
    pub law: &'static str,
    /// What the law says.
    pub says: &'static str,
    /// What the indicator did instead.
    pub how: String,
    /// The smallest case that was found, where one shows what is wrong.
    pub case: Option<Case>,
    /// What usually breaks the law.
    pub causes: &'static [&'static str],
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.entry.name;
        writeln!(f, "{name} breaks the law `{}`: {}", self.law, self.says)?;
        writeln!(f, "  what happened:\n    {}", self.how)?;
        if let Some(case) = &self.case {
            writeln!(f, "  the smallest case that shows it:")?;
            for (param, value) in self.entry.params.iter().zip(&case.values) {
                writeln!(f, "    {} = {value}", param.name)?;
            }
            for (name, values) in self.entry.input_names().zip(&case.series) {
                writeln!(f, "    {name} = {}", Listed(values))?;
            }
        }
        writeln!(f, "  what usually causes it:")?;
        for cause in self.causes {
            writeln!(f, "    - {cause}")?;
        }
        Ok(())
    }
}

/// A series as Rust code, where a number that comes again and again is written once.
struct Listed<'a>(&'a [f64]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let same = |a: &f64, b: &f64| a.to_bits() == b.to_bits();
        let shown: Vec<String> = self
            .0
            .chunk_by(same)
            .flat_map(|equal| match (equal.len(), equal[0]) {
                (5.., value) => vec![format!("{value:?} × {}", equal.len())],
                (count, value) => vec![format!("{value:?}"); count],
            })
            .collect();
        match shown.len() {
            0..=60 => write!(f, "[{}]", shown.join(", ")),
            count => {
                let (first, last) = (&shown[..20], &shown[count - 20..]);
                let (first, last) = (first.join(", "), last.join(", "));
                write!(f, "[{first}, …, {last}] ({} values)", self.0.len())
            }
        }
    }
}
