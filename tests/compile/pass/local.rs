//! Indicators that are nobody else's: in a function, private, and made by a macro of the author's.

#![deny(warnings, missing_docs)]

use indicator_runtime::{Choice, Kernel, Output, indicator};

/// Direction.
#[derive(Clone, Copy, Debug, PartialEq, Choice)]
enum Direction {
    /// Forwards.
    Forwards,
    /// Backwards.
    Backwards,
}

/// What a macro is given and what it has of its own.
macro_rules! scaled {
    ($name:ident, $period:ident, $input:ty, $number:ty, $factor:literal, $limit:expr, $way:expr) => {
        /// Scales.
        #[indicator(warmup = $period - lag)]
        fn $name(
            data: $input,
            #[param(default = 2, min = 1)] $period: usize,
            #[param(default = 1)] lag: usize,
            #[param(default = $factor, min = -$limit, max = $limit)] factor: $number,
            #[param(default = $way)] direction: Direction,
            #[state($period - lag + if direction == Direction::Forwards { 0 } else { 1 })]
            skip: &usize,
            values: &mut Output,
        ) {
            values.extend(data[*skip..].iter().map(|x| x * factor));
        }
    };
}

scaled!(halves, period, &[f64], f64, 0.5, 1.0, Direction::Forwards);

fn main() {
    /// Level.
    #[derive(Clone, Copy, Debug, PartialEq, Choice)]
    enum Level {
        High,
        Low,
    }

    /// Shifts by one.
    #[indicator(warmup = 0)]
    fn shifted(data: &[f64], #[param(default = Level::High)] level: Level, values: &mut Output) {
        let shift = if level == Level::High { 1.0 } else { -1.0 };
        values.extend(data.iter().map(|x| x + shift));
    }

    let params = ShiftedParams {
        level: Some(Level::Low),
    };
    let input = ShiftedInput::from_slice(&[1.0], params);
    assert_eq!(
        shifted_with_kernel(&input, Kernel::Auto).unwrap().values,
        [0.0]
    );
    let input = HalvesInput::from_slice(&[1.0, 2.0], HalvesParams::default());
    assert_eq!(
        halves_with_kernel(&input, Kernel::Auto).unwrap().values[1],
        1.0
    );
    let params = HalvesParams {
        direction: Some(Direction::Backwards),
        ..Default::default()
    };
    let input = HalvesInput::from_slice(&[1.0, 2.0], params);
    assert!(halves_with_kernel(&input, Kernel::Auto).is_err());
}
