//! Every parameter of every indicator refuses what its range excludes, and says what it allows.

use crate::refused;
use crate::support::cases::{entries, for_every_entry};
use indicator_runtime::{Bound, Domain, Entry, ErrorKind, Kernel, MAX_COUNT, Param, Stream, Value};
use proptest::prelude::*;

/// Values that a parameter must refuse.
fn wrong(param: &Param) -> Vec<Value> {
    let (nan, infinity) = (Value::F64(f64::NAN), Value::F64(f64::INFINITY));
    let mut wrong = vec![nan, infinity, Value::Choice("no such name")];
    match param.domain {
        Domain::Usize { min, max, .. } => {
            wrong.push(Value::I64(min as i64));
            wrong.extend(min.checked_sub(1).map(Value::Usize));
            wrong.extend(max.checked_add(1).map(Value::Usize));
            wrong.push(Value::Usize(usize::MAX));
        }
        Domain::I64 { min, max, .. } => {
            wrong.push(Value::Bool(true));
            wrong.extend(min.checked_sub(1).map(Value::I64));
            wrong.extend(max.checked_add(1).map(Value::I64));
        }
        Domain::F64 { lower, upper, .. } => {
            wrong.push(Value::Usize(1));
            wrong.extend(match lower {
                Bound::Open => None,
                Bound::Inclusive(bound) => Some(Value::F64(bound.next_down())),
                Bound::Exclusive(bound) => Some(Value::F64(bound)),
            });
            wrong.extend(match upper {
                Bound::Open => None,
                Bound::Inclusive(bound) => Some(Value::F64(bound.next_up())),
                Bound::Exclusive(bound) => Some(Value::F64(bound)),
            });
        }
        Domain::Bool { .. } => wrong.push(Value::Usize(1)),
        Domain::Choice { .. } => wrong.push(Value::Bool(false)),
    }
    wrong
}

#[test]
fn every_parameter_names_itself_its_value_and_its_range() {
    for entry in entries() {
        let series = [1.0; 3];
        let inputs = vec![&series[..]; entry.inputs.len()];
        for (index, param) in entry.params.iter().enumerate() {
            param.check(param.default()).expect("a default is allowed");
            for value in wrong(param) {
                let mut values = entry.defaults();
                values[index] = value;
                let said = format!("Invalid {0}: {0} = {value}", param.name);
                let allowed = match value {
                    Value::Usize(count) if count > MAX_COUNT => format!("to {MAX_COUNT}"),
                    _ => param.allowed(),
                };
                let parts = [entry.name, &said, "allowed: ", &allowed];
                refused(entry.compute(&inputs, &values, Kernel::Auto), &parts);
                let name = entry.stream_name();
                let parts_of_stream = [&[name.as_str()], &parts[1..]].concat();
                refused(Stream::new(entry, &values).map(|_| ()), &parts_of_stream);
                let axes: Vec<_> = values.iter().map(|value| vec![*value].into()).collect();
                refused(entry.batch(&inputs, &axes, Kernel::Auto), &parts);
                refused(entry.estimate(&axes, 3), &parts);
            }
        }
    }
}

/// Any value of a parameter's type, extremes above all.
fn wild(param: &Param) -> BoxedStrategy<Value> {
    match param.domain {
        // Between the two lie streams that would get their memory and take long to fill it.
        Domain::Usize { .. } => prop_oneof![
            3 => 0..40usize,
            1 => prop::sample::select(&[1 << 40, 1 << 47, 1 << 48, usize::MAX][..]),
        ]
        .prop_map(Value::Usize)
        .boxed(),
        Domain::I64 { .. } => any::<i64>().prop_map(Value::I64).boxed(),
        Domain::F64 { .. } => prop_oneof![
            any::<f64>(),
            prop::sample::select(&[0.0, -0.0, 5e-324, f64::MIN_POSITIVE, 1.0, f64::MAX][..]),
        ]
        .prop_map(Value::F64)
        .boxed(),
        Domain::Bool { .. } => any::<bool>().prop_map(Value::Bool).boxed(),
        Domain::Choice { names, .. } => prop::sample::select(names).prop_map(Value::Choice).boxed(),
    }
}

/// Parameters and a few values, none of them tame.
fn wild_calls(entry: &'static Entry) -> impl Strategy<Value = (Vec<Value>, Vec<Vec<f64>>)> {
    let params: Vec<_> = entry.params.iter().map(wild).collect();
    let row = prop::collection::vec(any::<f64>(), entry.inputs.len());
    let rows = prop::collection::vec(row, 0..60usize);
    let turned = |rows: Vec<Vec<f64>>, inputs: usize| {
        (0..inputs)
            .map(|input| rows.iter().map(|row| row[input]).collect())
            .collect()
    };
    (params, rows).prop_map(move |(params, rows)| (params, turned(rows, entry.inputs.len())))
}

#[test]
fn no_parameter_and_no_value_makes_a_kernel_panic() {
    for_every_entry(
        128,
        wild_calls,
        |entry, (values, series): (_, Vec<Vec<f64>>)| {
            let inputs: Vec<&[f64]> = series.iter().map(Vec::as_slice).collect();
            let axes: Vec<_> = values.iter().map(|value| vec![*value].into()).collect();
            let array = entry.compute(&inputs, &values, Kernel::Auto).map(drop);
            let sweep = entry.batch(&inputs, &axes, Kernel::Auto).map(drop);
            let stream = Stream::new(entry, &values).and_then(|mut stream| {
                let mut point = vec![0.0; entry.outputs.len()];
                for row in 0..series[0].len() {
                    let bar: Vec<f64> = series.iter().map(|values| values[row]).collect();
                    stream.update_into(&bar, &mut point);
                }
                stream.extend(&inputs).map(drop)
            });
            for (form, result) in [("array", array), ("sweep", sweep), ("stream", stream)] {
                if let Err(error) = result
                    && matches!(
                        error.kind,
                        ErrorKind::Panicked(_) | ErrorKind::WrongCount { .. }
                    )
                {
                    return Err(format!("{form}: {error}"));
                }
            }
            Ok(())
        },
    );
}
