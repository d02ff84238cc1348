//! Every type of parameter, with every kind of limit.

#![deny(warnings, missing_docs)]

use indicator_runtime::{Bound, Choice, Domain, Kernel, Output, indicator};

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Choice)]
pub enum Kind {
    /// Keep the value.
    Keep,
    /// Turn its sign.
    TurnSign,
}

/// Scales and shifts: y = x · scale + shift.
#[indicator(warmup = period - 1)]
pub fn scaled(
    data: &[f64],
    #[param(default = 2, above = 0, below = 11)] period: usize,
    #[param(default = 7, max = 7)] unused: usize,
    #[param(default = -5, min = -9, below = 7)] shift: i64,
    #[param(default = 2, above = 0.0, max = 1e3)] scale: f64,
    #[param(default = -0.5f64)] free: f64,
    #[param(default = false)] negative: bool,
    #[param(default = Kind::TurnSign)] kind: Kind,
    #[state(if negative { -scale } else { scale })] factor: &f64,
    values: &mut Output,
) {
    let _ = (unused, free);
    let sign = if kind == Kind::Keep { 1.0 } else { -1.0 };
    values.extend(
        data[period - 1..]
            .iter()
            .map(|x| sign * x * factor + shift as f64),
    );
}

fn main() {
    let domains: Vec<Domain> = SCALED.params.iter().map(|param| param.domain).collect();
    assert_eq!(
        domains,
        [
            Domain::Usize {
                default: 2,
                min: 1,
                max: 10
            },
            Domain::Usize {
                default: 7,
                min: 0,
                max: 7
            },
            Domain::I64 {
                default: -5,
                min: -9,
                max: 6
            },
            Domain::F64 {
                default: 2.0,
                lower: Bound::Exclusive(0.0),
                upper: Bound::Inclusive(1000.0),
            },
            Domain::F64 {
                default: -0.5,
                lower: Bound::Open,
                upper: Bound::Open
            },
            Domain::Bool { default: false },
            Domain::Choice {
                default: "turn_sign",
                names: &["keep", "turn_sign"],
                documentation: &["Keep the value.", "Turn its sign."],
            },
        ]
    );
    let data = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0];
    let input = ScaledInput::from_slice(&data, ScaledParams::default());
    let output = scaled_with_kernel(&input, Kernel::Auto).unwrap();
    assert_eq!(output.values[1..3], [-9.0, -11.0]);

    let range = ScaledBatchRange {
        kind: [Kind::Keep, Kind::TurnSign].into(),
        negative: true.into(),
        ..Default::default()
    };
    let sets = range.expand_grid().unwrap();
    assert_eq!(sets[1].kind, Some(Kind::TurnSign));
    assert_eq!(sets[1].shift, Some(-5));
    let params = ScaledParams {
        shift: Some(7),
        ..Default::default()
    };
    assert!(ScaledStream::try_new(params).is_err());
}
