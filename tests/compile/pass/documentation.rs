//! Documentation from wherever it comes.

use indicator_runtime::{Output, indicator};

/// First line.
///   Indented.
#[doc = concat!("made", " elsewhere")]
/** In a block,
of two lines. */
#[indicator(warmup = 0)]
pub fn documented(data: &[f64], values: &mut Output) {
    values.extend(data.iter().copied());
}

fn main() {
    assert_eq!(
        DOCUMENTED.documentation,
        "First line.\n  Indented.\nmade elsewhere\nIn a block,\nof two lines."
    );
}
