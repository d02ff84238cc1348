//! Several inputs, several outputs, and state that is carried along.

#![deny(warnings, missing_docs)]

use indicator_runtime::{ErrorKind, Kernel, Output, indicator};

fn start(level: f64) -> Result<f64, ErrorKind> {
    if level == 13.0 {
        Err(ErrorKind::State("13".into()))
    } else {
        Ok(level)
    }
}

/// Running sums: y = Σx.
///
/// From nowhere in particular.
#[indicator(warmup = 0)]
pub fn sums(
    high: &[f64],
    low: &[f64],
    #[param(default = 0.0)] level: f64,
    #[state(start(level))] upper_sum: &mut f64,
    #[state(level)] lower_sum: &mut f64,
    upper: &mut Output,
    lower: &mut Output,
) {
    for (high, low) in high.iter().zip(low) {
        *upper_sum += high;
        *lower_sum += low;
        upper.push(*upper_sum);
        lower.push(*lower_sum);
    }
}

fn main() {
    assert!(SUMS.resumable);
    assert_eq!(
        SUMS.documentation,
        "Running sums: y = Σx.\n\nFrom nowhere in particular."
    );
    let (high, low) = ([3.0, 4.0, 5.0], [1.0, 1.0, 1.0]);

    let input = SumsInput::from_slices(&high, &low, SumsParams::default());
    let output = sums_with_kernel(&input, Kernel::Auto).unwrap();
    assert_eq!(
        output,
        SumsOutput {
            upper: vec![3.0, 7.0, 12.0],
            lower: vec![1.0, 2.0, 3.0]
        }
    );
    let (mut upper, mut lower) = ([0.0; 3], [0.0; 3]);
    sums_with_kernel_into(&input, Kernel::Scalar, &mut upper, &mut lower).unwrap();
    assert_eq!((upper, lower), ([3.0, 7.0, 12.0], [1.0, 2.0, 3.0]));

    let mut stream = SumsStream::try_new(SumsParams { level: Some(1.0) }).unwrap();
    assert_eq!(
        stream.peek(3.0, 1.0),
        Some(SumsPoint {
            upper: 4.0,
            lower: 2.0
        })
    );
    assert_eq!(
        stream.update(3.0, 1.0),
        Some(SumsPoint {
            upper: 4.0,
            lower: 2.0
        })
    );
    assert_eq!(
        stream.extend(&high[1..], &low[1..]).unwrap().upper,
        [8.0, 13.0]
    );
    stream.reset();
    assert_eq!(
        stream.update(3.0, 1.0),
        Some(SumsPoint {
            upper: 4.0,
            lower: 2.0
        })
    );
    assert!(SumsStream::try_new(SumsParams { level: Some(13.0) }).is_err());

    let range = SumsBatchRange {
        level: (0.0, 1.0, 1.0).into(),
    };
    let batch = sums_batch_with_kernel(&high, &low, &range, Kernel::Auto).unwrap();
    assert_eq!(batch.upper, [3.0, 7.0, 12.0, 4.0, 8.0, 13.0]);
    assert_eq!(batch.lower, [1.0, 2.0, 3.0, 2.0, 3.0, 4.0]);
    let (mut upper, mut lower) = ([0.0; 6], [0.0; 6]);
    let sets = sums_batch_inner_into(
        &high,
        &low,
        &range,
        Kernel::Auto,
        false,
        &mut upper,
        &mut lower,
    );
    assert_eq!(sets.unwrap(), batch.combos);
    assert_eq!(upper[..], batch.upper);
}
