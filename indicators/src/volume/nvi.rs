use crate::shared::volume_index::VolumeIndex;
use indicator_runtime::{Output, indicator};

/// Negative volume index: what a price does on bars with less volume than the one before, when the crowd is away.
///
/// It begins with 1000, and is multiplied by close / previous close on each such bar.
///
/// Source: Paul Dysart, 1930s, and Norman Fosback, Stock Market Logic, 1976; as TA-Lib's NVI.
#[indicator(warmup = 0)]
pub fn nvi(
    #[input(above = 0.0)] close: &[f64],
    volume: &[f64],
    #[state(VolumeIndex::new())] index: &mut VolumeIndex,
    #[output(pane)] values: &mut Output,
) {
    index.feed_into(close, volume, |volume, before| volume < before, values);
}
