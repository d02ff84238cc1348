//! The sample data: daily bars of several symbols.

use indicator_runtime::conformance::{Series, within};
use indicator_runtime::{Entry, Role};
use std::sync::LazyLock;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../data/daily_stocks.csv");

/// The bars of one symbol.
pub struct Bars {
    /// Its name.
    pub symbol: String,
    columns: Vec<(String, Vec<f64>)>,
}

impl Bars {
    fn column(&self, name: &str) -> Vec<f64> {
        let found = self.columns.iter().find(|(column, _)| column == name);
        found
            .unwrap_or_else(|| panic!("{PATH} has no column `{name}`"))
            .1
            .clone()
    }

    /// The inputs of an indicator: columns by name; any other is `close`, and `open` beside it.
    #[must_use]
    pub fn inputs(&self, entry: &Entry) -> Series {
        let mut others = ["close", "open"].into_iter().cycle();
        let mut other = || others.next().expect("it goes round");
        let names = entry.inputs.iter().map(|input| match input.role {
            Role::Series => other(),
            _ => input.name,
        });
        let columns = names.map(|name| self.column(name));
        std::iter::zip(columns, entry.inputs)
            .map(|(column, input)| column.into_iter().map(|x| within(x, input)).collect())
            .collect()
    }
}

/// Every symbol of the sample data.
#[must_use]
pub fn bars() -> &'static [Bars] {
    static BARS: LazyLock<Vec<Bars>> =
        LazyLock::new(|| read().unwrap_or_else(|error| panic!("{PATH}: {error}")));
    &BARS
}

/// Lines of a symbol, a date, and then numbers.
fn read() -> csv::Result<Vec<Bars>> {
    let mut reader = csv::Reader::from_path(PATH)?;
    let names: Vec<String> = reader
        .headers()?
        .iter()
        .skip(2)
        .map(str::to_owned)
        .collect();
    let mut all: Vec<Bars> = Vec::new();
    for line in reader.deserialize() {
        let (symbol, _, numbers): (String, String, Vec<f64>) = line?;
        if all.last().is_none_or(|bars| bars.symbol != symbol) {
            let columns = names.iter().map(|name| (name.clone(), Vec::new()));
            let columns = columns.collect();
            all.push(Bars { symbol, columns });
        }
        let bars = all.last_mut().expect("one was pushed");
        for ((_, column), number) in bars.columns.iter_mut().zip(numbers) {
            column.push(number);
        }
    }
    assert!(all.len() > 1, "{PATH} holds several symbols");
    Ok(all)
}
