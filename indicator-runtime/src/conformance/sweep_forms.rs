//! Sweeps, row by row and in every way to compute them.

use super::bits::same_bits;
use super::case::Case;
use super::forms::{buffers, kernels};
use super::series::part;
use super::stream_feed::written;
use crate::catalogue::param::Domain;
use crate::forms::sweep::axis::Axis;
use crate::simd::dispatch::Kernel;
use crate::value::Value;

/// A sweep whose first row has these parameters, with others beside it: each row is what the array
/// call with its parameters is.
pub fn sweeps(case: &Case) -> Result<(), String> {
    let (inputs, entry) = (case.inputs(), case.entry);
    let lists = with_neighbours(case);
    // The last parameter runs fastest.
    let combos = lists.iter().fold(vec![Vec::new()], |rows, list| {
        let one_longer =
            |row: Vec<Value>| list.iter().map(move |value| [&row[..], &[*value]].concat());
        rows.into_iter().flat_map(one_longer).collect()
    });
    let axes: Vec<Axis<Value>> = lists.into_iter().map(Axis::List).collect();
    if !case.has_rows() {
        return match entry.batch(&inputs, &axes, Kernel::Auto) {
            Ok(_) => Err("sweep: an answer where every row is missing".into()),
            Err(_) => Ok(()),
        };
    }
    let is_met = |values: &[Value]| entry.unmet(values).is_none();
    if combos
        .iter()
        .any(|values| is_met(values) && (entry.bind)(values).is_err())
    {
        return Ok(()); // The neighbour is a combination that a state refuses.
    }
    let first = entry.batch(&inputs, &axes, Kernel::Auto);
    let first = first.map_err(|error| format!("sweep: {error}"))?;
    if first.combos != combos || first.cols != case.length() {
        return Err(format!(
            "sweep: the rows are {:?}, not {combos:?}",
            first.combos
        ));
    }
    for (row, values) in first.combos.iter().enumerate() {
        let cells = row * first.cols..(row + 1) * first.cols;
        let alone = Case {
            values: values.clone(),
            ..case.clone()
        };
        let shown: Vec<String> = values.iter().map(ToString::to_string).collect();
        let what = format!("sweep, row {row} ({})", shown.join(", "));
        let expected = if is_met(values) {
            alone.array(Kernel::Scalar)?
        } else {
            vec![vec![f64::NAN; case.length()]; entry.outputs.len()]
        };
        same_bits(case.entry, &what, &part(&first.outputs, cells), &expected)?;
    }
    for (kernel, parallel) in kernels().flat_map(|kernel| [(kernel, false), (kernel, true)]) {
        let how = if parallel {
            "in parallel"
        } else {
            "in one thread"
        };
        let what = format!("sweep, Kernel::{kernel:?}, {how}");
        let mut outputs = buffers(case, first.rows * first.cols);
        let mut rooms: Vec<&mut [f64]> = outputs.iter_mut().map(Vec::as_mut_slice).collect();
        let mut sweep = || entry.batch_into(&inputs, &axes, kernel, parallel, &mut rooms);
        // A sweep of so few values wakes no threads; in a larger one, any thread may compute a row.
        let rows = if parallel { elsewhere(sweep)? } else { sweep() }
            .map_err(|error| format!("{what}: {error}"))?;
        if rows != combos {
            return Err(format!("{what}: the parameter sets are others"));
        }
        written(&what, &outputs)?;
        same_bits(case.entry, &what, &outputs, &first.outputs)?;
    }
    Ok(())
}

/// Each parameter's value; beside a few of those that are counts, whichever they are, the count next to it.
fn with_neighbours(case: &Case) -> Vec<Vec<Value>> {
    let mut lists: Vec<Vec<Value>> = case.values.iter().map(|value| vec![*value]).collect();
    let mut places: Vec<usize> = (0..lists.len()).collect();
    case.rng().shuffle(&mut places);
    let neighbours = places.into_iter().filter_map(|place| {
        match (case.entry.params[place].domain, case.values[place]) {
            (Domain::Usize { min, max, .. }, Value::Usize(count)) => {
                let other = if count < max { count + 1 } else { min };
                Some((place, Value::Usize(other)))
            }
            _ => None,
        }
    });
    // More of them would be twice as many rows each.
    for (place, other) in neighbours.take(3) {
        lists[place].push(other);
    }
    lists
}

/// Does `work` on a thread of its own, which has a name as those of sweeps have.
fn elsewhere<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, String> {
    let thread = std::thread::Builder::new().name("indicators".into());
    std::thread::scope(|scope| {
        let done = thread.spawn_scoped(scope, work);
        let done = done.map_err(|error| format!("no thread: {error}"))?.join();
        Ok(done.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })
}
