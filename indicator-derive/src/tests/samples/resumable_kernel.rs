/// Sum of all values so far.
#[indicator(warmup = 0)]
pub fn total(data: &[f64], #[state(0.0)] sum: &mut f64, #[output(pane)] values: &mut Output) {
    values.extend(data.iter().map(|value| {
        *sum += value;
        *sum
    }));
}
