use crate::{Arguments, Expected, Number};

/// Wilder's rules, bar by bar, for either direction.
pub fn sar<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let (high, low) = (arguments.input("high"), arguments.input("low"));
    let maximum = N::from(arguments.param::<f64>("maximum"));
    let acceleration = N::from(arguments.param::<f64>("acceleration")).min(maximum);
    let mut values = vec![None; high.len().min(1)];
    let mut scale = vec![f64::NAN; values.len()];
    if high.len() < 2 {
        return Expected {
            outputs: vec![values],
            scale,
        };
    }
    let (up, down) = (high[1] - high[0], low[0] - low[1]);
    let mut rises = !(down > N::whole(0) && down > up);
    let (mut stop, mut extreme) = if rises {
        (low[0], high[1])
    } else {
        (high[0], low[1])
    };
    let mut share = acceleration;
    let mut size = 0.0_f64;
    for i in 1..high.len() {
        let before = if i == 1 { 1 } else { i - 1 };
        let (highest, lowest) = (high[i].max(high[before]), low[i].min(low[before]));
        // Within rounding of a bar, a stop is touched or not: nothing is known from there on.
        let distance = (if rises { low[i] - stop } else { stop - high[i] })
            .to_f64()
            .abs();
        size = size.max(high[i].to_f64().abs()).max(low[i].to_f64().abs());
        if distance > 0.0 && distance < 1e-12 * size {
            size = f64::INFINITY;
        }
        if rises && low[i] <= stop {
            (rises, stop, extreme, share) = (false, extreme.max(highest), low[i], acceleration);
        } else if !rises && high[i] >= stop {
            (rises, stop, extreme, share) = (true, extreme.min(lowest), high[i], acceleration);
        } else if rises && high[i] > extreme {
            (extreme, share) = (high[i], maximum.min(share + acceleration));
        } else if !rises && low[i] < extreme {
            (extreme, share) = (low[i], maximum.min(share + acceleration));
        }
        values.push(Some(stop));
        scale.push(size);
        stop = stop + share * (extreme - stop);
        stop = if rises {
            stop.min(lowest)
        } else {
            stop.max(highest)
        };
    }
    Expected {
        outputs: vec![values],
        scale,
    }
}
