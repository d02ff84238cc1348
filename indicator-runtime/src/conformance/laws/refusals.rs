use super::expressions;
use super::law::Law;
use crate::catalogue::bound::Bound;
use crate::catalogue::entry::Entry;
use crate::catalogue::param::{Domain, MAX_COUNT, Param};
use crate::conformance::case::Case;
use crate::conformance::params;
use crate::error::{Error, ErrorKind};
use crate::forms::sweep::axis::Axis;
use crate::simd::dispatch::Kernel;
use crate::value::Value;

pub fn law() -> Law {
    Law {
        name: "refusals",
        says: "the defaults work; what cannot work is an error that names the function, the argument, the value and what is allowed",
        causes: |_| {
            &[
                "a state whose constructor refuses the defaults, a default outside its own range, or defaults that do not meet what is required",
                "a `warmup` that overflows for a large parameter, or falls below 0 for some: give the parameter a `max`, or say what is required, such as `require = fast < slow`",
                "a `require` that overflows, falls below 0, divides by 0 or panics for some parameters that are each allowed: give the parameter a `max` or a `min`, or compare what can be computed for all, such as `fast < slow` in place of `slow - fast > 0`",
            ]
        },
        cases: 1,
        corners: 0,
        draw: |draw| Case {
            entry: draw.entry,
            values: draw.entry.defaults(),
            series: vec![vec![1.0, 2.0, 3.0]; draw.entry.inputs.len()],
            seed: draw.seed,
        },
        of: None,
        prepare: |_| {},
        is_shown: false,
        premise: |_| true,
        check: Box::new(check),
    }
}

fn check(case: &Case) -> Result<(), String> {
    defaults(case)?;
    for (index, param) in case.entry.params.iter().enumerate() {
        for value in wrong(param) {
            let mut case = case.clone();
            case.values[index] = value;
            wrong_parameter(&case, param, value)?;
        }
    }
    expressions::are_computed(case)?;
    unmet_requirements(case)?;
    without_values(case)?;
    enormous_counts(case)
}

fn defaults(case: &Case) -> Result<(), String> {
    let entry = case.entry;
    let defaults = entry.defaults();
    entry
        .check(&defaults)
        .and_then(|()| (entry.bind)(&defaults).map(drop))
        .map_err(|error| format!("the defaults are refused: {error}"))
}

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

/// The names of the three forms, as errors begin with them.
fn functions(entry: &Entry) -> [String; 3] {
    [
        entry.name.to_owned(),
        format!("{}_batch", entry.name),
        entry.stream_name(),
    ]
}

fn axes(case: &Case) -> Vec<Axis<Value>> {
    case.values
        .iter()
        .map(|value| vec![*value].into())
        .collect()
}

/// Checks that a call was refused with a message that holds every one of `parts`.
fn refused<T>(what: &str, result: Result<T, Error>, parts: &[&str]) -> Result<(), String> {
    let Err(error) = result else {
        return Err(format!("{what} was accepted"));
    };
    let message = error.to_string();
    match parts.iter().find(|part| !message.contains(**part)) {
        None => Ok(()),
        Some(part) => Err(format!("{what}: `{part}` is not in `{message}`")),
    }
}

fn wrong_parameter(case: &Case, param: &Param, value: Value) -> Result<(), String> {
    let entry = case.entry;
    let said = format!("Invalid {0}: {0} = {value}", param.name);
    let allowed = match (value, param.domain) {
        (Value::Usize(count), Domain::Usize { max, .. }) if count > MAX_COUNT => {
            format!("to {}", max.min(MAX_COUNT))
        }
        _ => param.allowed(),
    };
    let [array, sweep, stream] = functions(entry);
    let what = format!("{} = {value}", param.name);
    let parts = |function| [function, said.as_str(), "allowed: ", allowed.as_str()];
    let (inputs, axes) = (case.inputs(), axes(case));
    let computed = entry.compute(&inputs, &case.values, Kernel::Auto);
    refused(&what, computed, &parts(&array))?;
    refused(
        &what,
        entry.batch(&inputs, &axes, Kernel::Auto),
        &parts(&sweep),
    )?;
    refused(&what, entry.estimate(&axes, 3), &parts(&sweep))?;
    refused(&what, entry.stream(&case.values), &parts(&stream))
}

/// Parameters that do not meet what is required are an error that says so, and a row of NaN in a sweep.
fn unmet_requirements(case: &Case) -> Result<(), String> {
    let entry = case.entry;
    let [array, _, stream] = functions(entry);
    for requirement in entry.requirements {
        let Some(values) = params::unmet(entry, requirement, &mut case.rng()) else {
            continue;
        };
        let case = Case {
            values,
            ..case.clone()
        };
        let (inputs, values) = (case.inputs(), &case.values);
        let shown = |place: &usize| format!("{} = {}", entry.params[*place].name, values[*place]);
        let shown: Vec<String> = requirement.params.iter().map(shown).collect();
        let what = shown.join(", ");
        let parts = |function| [function, what.as_str(), "required: ", requirement.text];
        let computed = entry.compute(&inputs, values, Kernel::Auto);
        refused(&what, computed, &parts(array.as_str()))?;
        refused(&what, entry.stream(values), &parts(stream.as_str()))?;
        let swept = entry.batch(&inputs, &axes(&case), Kernel::Auto);
        let swept =
            swept.map_err(|error| format!("sweep, {what}, which is a row of NaN: {error}"))?;
        if !swept.outputs.iter().flatten().all(|value| value.is_nan()) {
            return Err(format!("sweep, {what}: a value where none is possible"));
        }
    }
    Ok(())
}

/// Series that are empty, missing throughout, too short by one value, or of unequal length.
fn without_values(case: &Case) -> Result<(), String> {
    let (entry, axes) = (case.entry, axes(case));
    let count = entry.inputs.len();
    let [array, sweep, _] = functions(entry);
    let cases: [(&str, &[f64], &str); 3] = [
        ("a series without values", &[], "Input data slice is empty"),
        ("a series of NaN", &[f64::NAN; 9], "All values are NaN"),
        (
            "infinities alone",
            &[f64::INFINITY; 9],
            "All values are NaN or infinite",
        ),
    ];
    for (what, series, said) in cases {
        let inputs = vec![series; count];
        let computed = entry.compute(&inputs, &case.values, Kernel::Auto);
        refused(what, computed, &[&array, said])?;
        let swept = entry.batch(&inputs, &axes, Kernel::Auto);
        refused(what, swept, &[&sweep, said])?;
    }
    // What no memory should be spent on is left to the tests of enormous parameters.
    let warmup = case.warmup();
    if (1..1 << 20).contains(&warmup) {
        let series = vec![1.0; warmup];
        let computed = entry.compute(&vec![&series[..]; count], &case.values, Kernel::Auto);
        refused(
            "a series that is too short by one value",
            computed,
            &[&array],
        )?;
    }
    if count > 1 {
        let mut inputs = vec![&[1.0, 2.0, 3.0][..]; count];
        inputs[count - 1] = &[1.0, 2.0];
        let computed = entry.compute(&inputs, &case.values, Kernel::Auto);
        refused(
            "series of unequal length",
            computed,
            &[&array, "equal lengths"],
        )?;
    }
    Ok(())
}

/// A count that no series is long enough for is refused before any memory is asked for.
fn enormous_counts(case: &Case) -> Result<(), String> {
    let entry = case.entry;
    for (index, param) in entry.params.iter().enumerate() {
        let Domain::Usize { max, .. } = param.domain else {
            continue;
        };
        let mut case = case.clone();
        case.values[index] = Value::Usize(max.min(MAX_COUNT));
        if entry.unmet(&case.values).is_some() {
            continue; // A warm-up may rely on what is required.
        }
        let what = format!("{} = {}", param.name, case.values[index]);
        let warmup = entry
            .warmup(&case.values)
            .map_err(|kind| format!("{what}: {kind}"))?;
        if warmup < case.length() {
            continue; // It is no period.
        }
        let computed = entry.compute(&case.inputs(), &case.values, Kernel::Auto);
        refused(&what, computed, &[entry.name])?;
        let swept = entry.batch(&case.inputs(), &axes(&case), Kernel::Auto);
        let swept = swept.map_err(|error| match error.kind {
            ErrorKind::Panicked(_) => format!("sweep, {what}: {error}"),
            _ => format!("sweep, {what}, which is a row of NaN: {error}"),
        })?;
        if !swept.outputs.iter().flatten().all(|value| value.is_nan()) {
            return Err(format!("sweep, {what}: a value where none is possible"));
        }
    }
    Ok(())
}
