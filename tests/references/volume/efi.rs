use crate::averages::exponential;
use crate::scales::remembered;
use crate::windows::later;
use crate::{Arguments, Expected, Number};

/// The exponential average of changes times volumes, from the second bar on.
pub fn efi<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let (close, volume) = (arguments.input("close"), arguments.input("volume"));
    let period: usize = arguments.param("period");
    let force = |at: usize| (close[at] - close[at - 1]) * volume[at];
    let forces: Vec<N> = (1..close.len()).map(force).collect();
    let first = close.len().min(1);
    let sizes = remembered(&forces, 1.0 - 2.0 / (period as f64 + 1.0));
    Expected {
        outputs: vec![later(first, exponential(&forces, period))],
        scale: [vec![f64::NAN; first], sizes].concat(),
    }
}
