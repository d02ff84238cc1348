//! The sample data: daily bars of several symbols.

use indicator_runtime::conformance::Series;
use indicator_runtime::{Entry, Role};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../data/daily_stocks.csv");

/// The bars of one symbol.
pub struct Bars {
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

    /// The inputs of an indicator: columns by name, and `close` for `data`.
    pub fn inputs(&self, entry: &Entry) -> Series {
        let names = entry.inputs.iter().map(|input| match input.role {
            Role::Series => "close",
            _ => input.name,
        });
        names.map(|name| self.column(name)).collect()
    }
}

/// Every symbol of the sample data.
pub fn bars() -> Vec<Bars> {
    let text = std::fs::read_to_string(PATH).unwrap_or_else(|error| panic!("{PATH}: {error}"));
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().expect("a header").split(',').collect();
    let mut all: Vec<Bars> = Vec::new();
    for line in lines {
        let cells: Vec<&str> = line.split(',').collect();
        if all.last().is_none_or(|bars| bars.symbol != cells[0]) {
            // After the symbol and the date come numbers.
            let columns = header[2..]
                .iter()
                .map(|name| ((*name).to_owned(), Vec::new()));
            all.push(Bars {
                symbol: cells[0].to_owned(),
                columns: columns.collect(),
            });
        }
        let bars = all.last_mut().expect("one was pushed");
        for ((_, column), cell) in bars.columns.iter_mut().zip(&cells[2..]) {
            column.push(
                cell.parse()
                    .unwrap_or_else(|_| panic!("{PATH}: `{cell}` in {line}")),
            );
        }
    }
    assert!(all.len() > 1, "{PATH} holds several symbols");
    all
}
