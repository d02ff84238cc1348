//! Code that takes any stream, whichever indicator it is of, known by its type or by its name.

use crate::series::prices;
use indicators::{
    ATR, AnyStream, AtrParams, BollingerBandsParams, EmaParams, Error, RSI, SMA, SmaParams,
};

/// Bars at which the fast average crosses the slow one.
fn crossings(fast: &mut impl AnyStream, slow: &mut impl AnyStream, close: &[f64]) -> Vec<usize> {
    let mut above = None;
    let mut bars = Vec::new();
    for (bar, price) in close.iter().enumerate() {
        let answers = (fast.update([*price]), slow.update([*price]));
        let (Some([fast]), Some([slow])) = answers else {
            continue;
        };
        if above
            .replace(fast > slow)
            .is_some_and(|before| before != (fast > slow))
        {
            bars.push(bar);
        }
    }
    bars
}

#[test]
fn streams_by_type_and_by_name_are_any_stream() -> Result<(), Error> {
    let close = prices(200);
    let slow = || SmaParams::new().period(15).stream();
    let mut by_type = EmaParams::new().period(5).stream()?;
    let mut by_name = indicators::EMA.stream(&indicators::EMA.params([("period", 5)])?)?;
    let found = crossings(&mut by_type, &mut slow()?, &close);
    assert!(found.len() > 5);
    assert_eq!(crossings(&mut by_name, &mut slow()?, &close), found);
    Ok(())
}

#[test]
fn the_numbers_of_inputs_and_outputs_are_its_type() -> Result<(), Error> {
    let close = prices(60);
    let mut bands = BollingerBandsParams::new().period(5).stream()?;
    let mut expected = bands.clone();
    let bands: &mut dyn AnyStream<1, 3> = &mut bands;
    assert_eq!((bands.entry().name, bands.warmup()), ("bollinger_bands", 4));
    for price in &close[..30] {
        let peeked = bands.peek([*price]);
        let point = expected
            .update(*price)
            .map(|point| [point.upper, point.middle, point.lower]);
        assert_eq!(peeked, point);
        assert_eq!(bands.update([*price]), point);
    }
    let [upper, middle, lower] = bands.extend([&close[30..]])?;
    let rest = expected.extend(&close[30..])?;
    assert_eq!(
        (upper, middle, lower),
        (rest.upper, rest.middle, rest.lower)
    );
    bands.reset();
    assert_eq!(bands.update([1.0]), None);
    Ok(())
}

#[test]
fn streams_of_several_indicators_in_one_list() -> Result<(), Error> {
    let close = prices(60);
    let mut streams: Vec<Box<dyn AnyStream>> = vec![
        Box::new(SmaParams::new().period(5).stream()?),
        Box::new(RSI.stream(&RSI.defaults())?),
    ];
    for price in &close {
        for stream in &mut streams {
            stream.update([*price]);
        }
    }
    let names: Vec<&str> = streams.iter().map(|stream| stream.entry().name).collect();
    assert_eq!(names, ["sma", "rsi"]);
    assert!(streams.iter().all(|stream| stream.peek([100.0]).is_some()));
    Ok(())
}

#[test]
fn a_stream_by_name_takes_rows_of_its_own_shape_alone() -> Result<(), Error> {
    let close = prices(20);
    let mut average = SMA.stream(&SMA.params([("period", 3)])?)?;
    let pairs = AnyStream::<2, 1>::extend(&mut average, [&close, &close]).unwrap_err();
    assert_eq!(
        pairs.to_string(),
        "SmaStream.extend: Wrong number of inputs: 2 (allowed: 1)"
    );
    let two = AnyStream::<1, 2>::extend(&mut average, [&close]).unwrap_err();
    assert_eq!(
        two.to_string(),
        "SmaStream.extend: Wrong number of output buffers: 2 (allowed: 1)"
    );
    assert_eq!(AnyStream::<2, 1>::update(&mut average, [1.0, 2.0]), None);
    // None of it was fed.
    let [values] = AnyStream::<1, 1>::extend(&mut average, [&close])?;
    assert_eq!(
        values[2..],
        SmaParams::new().period(3).apply(&close)?.values[2..]
    );
    let mut range = AtrParams::new().period(2).stream()?;
    assert_eq!(range.update(3.0, 1.0, 2.0), None);
    assert_eq!(AnyStream::update(&mut range, [3.0, 1.0, 2.0]), Some([2.0]));
    assert_eq!(AnyStream::<3, 1>::entry(&range).name, ATR.name);
    Ok(())
}
