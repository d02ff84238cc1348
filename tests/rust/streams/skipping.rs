//! Streams that leave bars out: whole series at once give what they give bar by bar.

use indicator_runtime::conformance::same_bits;
use indicator_runtime::{Entry, Missing, OutputKind, Stream};
use indicator_tests::series;
use indicators::CATALOGUE;

const BARS: usize = 200;

/// Walks for the inputs, each of which lacks some values.
fn with_gaps(entry: &Entry) -> Vec<Vec<f64>> {
    let walk = series::prices(BARS);
    let inputs = (0..entry.inputs.len()).map(|place| {
        let gap = |bar: usize| bar % 17 == 3 + place || bar < 2;
        let of_bar = |(bar, price): (usize, &f64)| if gap(bar) { f64::NAN } else { *price };
        walk.iter().enumerate().map(of_bar).collect()
    });
    inputs.collect()
}

fn skipping(entry: &'static Entry) -> Option<Stream> {
    let values: Vec<_> = entry.params.iter().map(|param| param.default()).collect();
    let stream = entry.stream(&values).expect("defaults are allowed");
    stream.treating(Missing::Skip).ok()
}

#[test]
fn whole_series_are_what_bars_are() {
    for entry in CATALOGUE.entries() {
        let Some(mut stream) = skipping(entry) else {
            let mut kinds = entry.outputs.iter().map(|output| output.kind);
            assert!(
                kinds.any(|kind| kind == OutputKind::Index),
                "{}",
                entry.name
            );
            continue;
        };
        let series = with_gaps(entry);
        let inputs: Vec<&[f64]> = series.iter().map(Vec::as_slice).collect();
        let whole = stream.extend(&inputs).expect("it is fed");
        stream.reset();
        let mut bars = vec![vec![f64::NAN; BARS]; entry.outputs.len()];
        for bar in 0..BARS {
            let values: Vec<f64> = inputs.iter().map(|input| input[bar]).collect();
            let mut answers = vec![f64::NAN; entry.outputs.len()];
            if stream.update_into(&values, &mut answers) {
                for (output, answer) in bars.iter_mut().zip(answers) {
                    output[bar] = answer;
                }
            }
        }
        same_bits(entry, "bar by bar", &bars, &whole).unwrap_or_else(|error| panic!("{error}"));
    }
}
