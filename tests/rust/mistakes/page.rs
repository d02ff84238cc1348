//! `docs/mistakes.md`: every mistake that the macros report, made of the cases in `compile/fail/`.
//!
//! `make renew-mistakes` renews the expectations beside the cases and then the page.

use expect_test::expect_file;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{fs, iter};

const INTRODUCTION: &str = "\
# What the attribute says about mistakes

Every mistake is reported at the token that it stands at, all of them at once, and the function stays as it is, so that the
editor still completes its name. The cases stand in `tests/compile/fail/`; `make renew-mistakes` makes this page of them.
";

const COMPILER: &str = "
## What the compiler says

What only the compiler can know, it says itself, at the author's tokens too.
";

/// A message, and the place it points at.
struct Mistake {
    case: String,
    /// The compiler's number, if the message is its own.
    code: Option<String>,
    message: String,
    /// What stands there, and the line that it stands in.
    token: String,
    line: String,
}

#[test]
fn the_page_of_mistakes_is_up_to_date() {
    let mistakes: Vec<Mistake> = cases().iter().flat_map(|case| read(case)).collect();
    let (own, compilers): (Vec<_>, Vec<_>) = mistakes.iter().partition(|one| one.code.is_none());
    let page = [INTRODUCTION, &table(&own), COMPILER, &table(&compilers)].concat();
    expect_file!["../../../docs/mistakes.md"].assert_eq(&page);
}

/// The expectations beside the cases, by name.
fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("compile/fail");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the cases stand beside the tests")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "stderr")
        })
        .collect();
    cases.sort();
    cases
}

fn read(case: &Path) -> Vec<Mistake> {
    let name = case.file_stem().unwrap_or_default().to_string_lossy();
    let expected = fs::read_to_string(case).expect("an expectation is text");
    let source = fs::read_to_string(case.with_extension("rs")).expect("every case has a source");
    let starts = expected
        .match_indices("error")
        .filter(|(at, _)| *at == 0 || expected[..*at].ends_with("\n\n"));
    let starts: Vec<usize> = starts.map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain([expected.len()]);
    let mut mistakes: Vec<Mistake> = Vec::new();
    for (start, end) in iter::zip(&starts, ends) {
        let text = &expected[*start..end];
        // What points into another file is a case there.
        if !text.contains(&format!("fail/{name}.rs:")) {
            continue;
        }
        let mistake = one(&name, text, &source);
        // What the compiler says of one place again, it says of the generated code.
        if !mistakes
            .iter()
            .any(|before| before.code.is_some() && before.message == mistake.message)
        {
            mistakes.push(mistake);
        }
    }
    mistakes
}

/// ```text
/// error: a state has no keys: write the expression alone
///  --> fail/state.rs:9:13
///   |
/// 9 |     #[state(make = 0.0)] nothing: &f64,
///   |             ^^^^
/// ```
fn one(case: &str, text: &str, source: &str) -> Mistake {
    let mut lines = text.lines();
    let head = lines.next().unwrap_or_default();
    let (kind, message) = head.split_once(": ").expect("an error has a message");
    let code = kind.strip_prefix("error").unwrap_or_default();
    let place = lines.next().unwrap_or_default();
    let numbers: Vec<usize> = place
        .rsplitn(3, ':')
        .take(2)
        .map(|number| number.parse().expect("a place is a line and a column"))
        .collect();
    let [column, line] = numbers[..] else {
        panic!("{case}: no place in {place}");
    };
    let width = text
        .lines()
        .find(|line| line.contains('^'))
        .map_or(0, |line| line.matches('^').count());
    let line = source.lines().nth(line - 1).unwrap_or_default();
    let rest = || line.chars().skip(column - 1);
    // A word that only begins here is shown whole.
    let word = rest().take_while(|letter| letter.is_alphanumeric() || *letter == '_');
    Mistake {
        case: case.to_owned(),
        code: (!code.is_empty()).then(|| code.to_owned()),
        message: message.to_owned(),
        token: rest().take(width.max(word.count())).collect(),
        line: line.trim().trim_end_matches(',').to_owned(),
    }
}

fn table(mistakes: &[&Mistake]) -> String {
    let mut table = "\n| at | in | message | case |\n|---|---|---|---|\n".to_owned();
    for mistake in mistakes {
        let code = mistake.code.iter().map(|code| format!(" {code}"));
        let message = format!("{}{}", mistake.message, code.collect::<String>());
        let cells = [
            &format!("`{}`", mistake.token),
            &format!("`{}`", mistake.line),
            &message,
            &mistake.case,
        ];
        let cells = cells.map(|cell| cell.replace('|', "\\|")).join(" | ");
        writeln!(table, "| {cells} |").expect("text can be written");
    }
    table
}
