//! Axes of any numbers: refused, or counted, listed and computed with the same parameter sets.

use crate::settings::Number;
use arbitrary::Arbitrary;
use indicator_runtime::conformance::{same_bits, within};
use indicator_runtime::{Axis, Entry, Error, ErrorKind, Kernel, Param, Value};

/// Grids of more rows are counted only.
const MOST_ROWS: usize = 1 << 12;
/// Results of more values are not computed.
const MOST_CELLS: usize = 1 << 14;

/// A sweep's axes, and how long the series is.
#[derive(Arbitrary, Debug)]
pub struct Grids {
    axes: [Option<Span>; 3],
    columns: Columns,
}

#[derive(Arbitrary, Debug)]
enum Span {
    Range(Number, Number, Number),
    List(Vec<Number>),
}

#[derive(Arbitrary, Clone, Copy, Debug)]
enum Columns {
    Few(u8),
    Any(u64),
}

impl Span {
    fn axis(&self, param: &Param) -> Axis<Value> {
        match self {
            Self::Range(start, end, step) => Axis::Range {
                start: start.value(param),
                end: end.value(param),
                step: step.value(param),
            },
            Self::List(numbers) => {
                Axis::List(numbers.iter().map(|number| number.value(param)).collect())
            }
        }
    }
}

impl Grids {
    pub fn check(&self, entry: &'static Entry) -> Result<(), String> {
        let axes: Vec<Axis<Value>> = (entry.params.iter().zip(self.axes.iter().cycle()))
            .map(|(param, span)| match span {
                Some(span) => span.axis(param),
                None => Axis::List(vec![param.default()]),
            })
            .collect();
        let columns = match self.columns {
            Columns::Few(count) => usize::from(count),
            Columns::Any(count) => count as usize,
        };
        let size = match entry.estimate(&axes, columns) {
            Ok(size) => size,
            Err(error) => {
                // What does not depend on the series is refused in every form.
                if entry.estimate(&axes, 0).is_err() && entry.expand_grid(&axes).is_ok() {
                    return Err("refused by the estimate alone".into());
                }
                return refused(&error);
            }
        };
        let bytes = (size.rows as u128) * (columns as u128) * (8 * entry.outputs.len()) as u128;
        if size.cols != columns || size.bytes as u128 != bytes {
            return Err(format!("estimated {size:?} for {columns} columns"));
        }
        if size.rows > MOST_ROWS {
            return Ok(());
        }
        let sets = entry
            .expand_grid(&axes)
            .map_err(|error| error.to_string())?;
        if sets.len() != size.rows {
            return Err(format!("{} sets, estimated {}", sets.len(), size.rows));
        }
        for set in &sets {
            // What they must meet together is asked of each row as it is computed.
            for (param, value) in entry.params.iter().zip(set) {
                param
                    .check(*value)
                    .map_err(|error| format!("{set:?}: {error}"))?;
            }
        }
        let lists = (0..axes.len())
            .map(|place| column(entry, &axes, place))
            .collect::<Result<Vec<_>, _>>()?;
        if sets != product(&lists) {
            return Err("the sets are not all combinations in order".into());
        }
        if size.cells() <= MOST_CELLS {
            computed(entry, &axes, &sets, columns)?;
        }
        Ok(())
    }
}

fn refused(error: &Error) -> Result<(), String> {
    match error.kind {
        ErrorKind::InvalidParam { .. }
        | ErrorKind::InvalidRange { .. }
        | ErrorKind::GridTooLarge { .. } => Ok(()),
        _ => Err(error.to_string()),
    }
}

/// The values of an axis, computed without the library: those of a list, or a range from its start in its
/// steps to its end.
fn column(entry: &'static Entry, axes: &[Axis<Value>], place: usize) -> Result<Vec<Value>, String> {
    let alone: Vec<Axis<Value>> = (entry.params.iter().zip(axes).enumerate())
        .map(|(index, (param, axis))| {
            if index == place {
                axis.clone()
            } else {
                Axis::List(vec![param.default()])
            }
        })
        .collect();
    let sets = entry
        .expand_grid(&alone)
        .map_err(|error| error.to_string())?;
    let values: Vec<Value> = sets.iter().map(|set| set[place]).collect();
    let fine = match &axes[place] {
        Axis::List(list) => values == *list,
        Axis::Range { start, end, step } => {
            let [start, end, step] = [start, end, step].map(|value| number(*value));
            let step = if start > end { -step } else { step };
            let steps = values.iter().enumerate().all(|(index, value)| {
                let due = start + step * index as f64;
                (number(*value) - due).abs() <= 1e-8 * step.abs() + f64::EPSILON * due.abs()
            });
            let last = number(values[values.len() - 1]);
            let within = last >= start.min(end) && last <= start.max(end);
            // One more step would not have gone beyond the end. A real number that comes close to its
            // end reaches it, within the rounding of both.
            let (close, noise) = match axes[place] {
                Axis::Range {
                    start: Value::F64(start),
                    end: Value::F64(end),
                    ..
                } => (1.0 - 1e-10, 4.0 * f64::EPSILON * start.abs().max(end.abs())),
                _ => (1.0 + 1e-8, 0.0),
            };
            let more = step != 0.0 && (end - last).abs() >= step.abs() * close + noise;
            steps && within && !more
        }
    };
    if fine {
        Ok(values)
    } else {
        Err(format!("{:?} gives {values:?}", axes[place]))
    }
}

/// Every combination of what the axes give, the last one fastest.
fn product(columns: &[Vec<Value>]) -> Vec<Vec<Value>> {
    columns.iter().fold(vec![Vec::new()], |sets, column| {
        (sets.iter())
            .flat_map(|set| {
                column
                    .iter()
                    .map(move |value| [set.as_slice(), &[*value]].concat())
            })
            .collect()
    })
}

fn number(value: Value) -> f64 {
    match value {
        Value::Usize(value) => value as f64,
        Value::I64(value) => value as f64,
        Value::F64(value) => value,
        Value::Bool(value) => f64::from(u8::from(value)),
        Value::Choice(_) => 0.0,
    }
}

/// Every row is the array of its parameters, or NaN where there is none.
fn computed(
    entry: &'static Entry,
    axes: &[Axis<Value>],
    sets: &[Vec<Value>],
    columns: usize,
) -> Result<(), String> {
    let price = |at| 100.0 + (at as f64).sin();
    let series = |input| (0..columns).map(|at| within(price(at), input)).collect();
    let series: Vec<Vec<f64>> = entry.inputs.iter().map(series).collect();
    let inputs: Vec<&[f64]> = series.iter().map(Vec::as_slice).collect();
    let batch = match entry.batch(&inputs, axes, Kernel::Auto) {
        Err(error) if columns == 0 && error.kind == ErrorKind::EmptyInput => return Ok(()),
        batch => batch.map_err(|error| error.to_string())?,
    };
    if batch.combos != sets {
        return Err("the sweep has other parameter sets".into());
    }
    for (row, set) in sets.iter().enumerate() {
        let cells = row * columns..(row + 1) * columns;
        let got: Vec<&[f64]> = (batch.outputs.iter())
            .map(|matrix| &matrix[cells.clone()])
            .collect();
        let nothing = || vec![vec![f64::NAN; columns]; entry.outputs.len()];
        let expected = entry.compute(&inputs, set, Kernel::Scalar);
        same_bits(
            entry,
            &format!("row {row}"),
            &got,
            &expected.unwrap_or_else(|_| nothing()),
        )?;
    }
    Ok(())
}
