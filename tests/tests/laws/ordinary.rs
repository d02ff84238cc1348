//! On ordinary data there are as many NaN as the warm-up has values, at the beginning, and no more.

use crate::support::cases::{array, calls, entries, for_every_entry};
use crate::support::sample::bars;
use indicator_runtime::{Kernel, Stream};

fn check(output: &[f64], warmup: usize) -> Result<(), String> {
    let prefix = output.iter().take_while(|value| value.is_nan()).count();
    if prefix != warmup.min(output.len()) {
        return Err(format!(
            "{prefix} leading NaN, where the warm-up is {warmup}"
        ));
    }
    match output[prefix..].iter().position(|value| !value.is_finite()) {
        None => Ok(()),
        Some(at) => Err(format!("{} at index {}", output[prefix + at], prefix + at)),
    }
}

#[test]
fn the_nan_prefix_is_the_warmup_and_the_rest_is_finite() {
    for_every_entry(96, calls, |entry, (values, recipe)| {
        let warmup = (entry.warmup)(&values);
        let stream = Stream::new(entry, &values).map_err(|error| error.to_string())?;
        if stream.warmup() != warmup {
            return Err(format!("the stream's warm-up is {}", stream.warmup()));
        }
        let outputs = array(entry, &values, &recipe.make(entry), Kernel::Auto)?;
        outputs.iter().try_for_each(|output| check(output, warmup))
    });
}

#[test]
fn the_nan_prefix_is_the_warmup_on_the_sample_data() {
    for bars in bars() {
        for entry in entries() {
            let values = entry.defaults();
            let outputs = array(entry, &values, &bars.inputs(entry), Kernel::Auto).unwrap();
            for output in &outputs {
                check(output, (entry.warmup)(&values))
                    .unwrap_or_else(|error| panic!("{} on {}: {error}", entry.name, bars.symbol));
            }
        }
    }
}
