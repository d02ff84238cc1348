//! One answer: every kernel and every form gives the same bits, and no input is written.

use crate::forms::Call;
use crate::support::cases::{array, calls, entries, for_every_entry};
use crate::support::sample::bars;
use crate::support::series::random;
use indicator_runtime::Kernel;

#[test]
fn every_kernel_and_form_gives_the_same_bits() {
    for_every_entry(24, calls, |entry, (values, recipe)| {
        let series = recipe.make(entry);
        let expected = array(entry, &values, &series, Kernel::Scalar)?;
        let call = Call {
            entry,
            values: &values,
            series: &series,
            expected: &expected,
        };
        call.check_all(&mut random(recipe.seed))?;
        if series == recipe.make(entry) {
            Ok(())
        } else {
            Err("an input was written".into())
        }
    });
}

#[test]
fn every_kernel_and_form_gives_the_same_bits_on_the_sample_data() {
    for (index, bars) in bars().iter().enumerate() {
        for entry in entries() {
            let (values, series) = (entry.defaults(), bars.inputs(entry));
            let expected = array(entry, &values, &series, Kernel::Scalar).unwrap();
            let call = Call {
                entry,
                values: &values,
                series: &series,
                expected: &expected,
            };
            if let Err(difference) = call.check_all(&mut random(index as u64)) {
                panic!("{} on {}: {difference}", entry.name, bars.symbol);
            }
        }
    }
}
