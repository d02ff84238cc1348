use crate::ranges::average_true_range;
use crate::{Arguments, Expected, Number};

/// Two bands, each of which goes towards the price alone until a bar closes beyond it.
pub fn supertrend<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let bars = ["high", "low", "close"].map(|name| arguments.input(name));
    let [high, low, close] = bars;
    let reaches = average_true_range(bars, 0, arguments.param("period"));
    let multiplier = N::from(arguments.param::<f64>("multiplier"));
    let [mut lines, mut trends] = [(); 2].map(|()| vec![None; high.len()]);
    let mut scale = vec![f64::NAN; high.len()];
    let mut bands: Option<(N, N, bool)> = None;
    let mut size = 0.0_f64;
    for i in 0..high.len() {
        let Some(reach) = reaches[i] else { continue };
        let middle = (high[i] + low[i]) / N::whole(2);
        let (mut lower, mut upper) = (middle - multiplier * reach, middle + multiplier * reach);
        let mut rises = true;
        size = size.max(lower.to_f64().abs()).max(upper.to_f64().abs());
        if let Some((lower_before, upper_before, rose)) = bands {
            let before = close[i - 1];
            // Within rounding a band is crossed or not: nothing is known from there on.
            let mut is_beyond = |one: N, other: N| {
                let distance = (one - other).to_f64();
                if distance != 0.0 && distance.abs() < 1e-12 * size {
                    size = f64::INFINITY;
                }
                one > other
            };
            let upper_stays = !is_beyond(before, upper_before);
            let lower_stays = !is_beyond(lower_before, before);
            if upper_stays {
                upper = upper.min(upper_before);
            }
            if lower_stays {
                lower = lower.max(lower_before);
            }
            rises = if rose {
                !is_beyond(lower, close[i])
            } else {
                is_beyond(close[i], upper)
            };
        }
        bands = Some((lower, upper, rises));
        lines[i] = Some(if rises { lower } else { upper });
        trends[i] = Some(N::from(if rises { 1.0 } else { -1.0 }));
        scale[i] = size;
    }
    Expected {
        outputs: vec![lines, trends],
        scale,
    }
}
