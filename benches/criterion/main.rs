//! Every indicator of the catalogue in every form, as elements per second.
//!
//! `cargo bench -p indicator-benches` runs everything in about 25 minutes; a word after `--`
//! selects benches whose name contains it, such as `-- array/alma/` or `-- /avx2/`.
//! A new indicator needs no line here.

mod array;
mod panel;
mod stream;
mod sweep;

use criterion::{Criterion, criterion_main};
use std::time::Duration;

fn all() {
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(400))
        .sample_size(20)
        .nresamples(2000)
        .without_plots()
        .configure_from_args();
    array::bench(&mut criterion);
    sweep::bench(&mut criterion);
    panel::bench(&mut criterion);
    stream::bench(&mut criterion);
    criterion.final_summary();
}

criterion_main!(all);
