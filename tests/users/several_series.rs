//! `bollinger_bands` has several outputs, `atr` several inputs.

use crate::series::{bits, prices};
use indicators::{
    ATR, AtrBatchRange, AtrInput, AtrParams, AtrStream, BOLLINGER_BANDS, BollingerBandsBatchRange,
    BollingerBandsInput, BollingerBandsParams, BollingerBandsPoint, BollingerBandsStream, Error,
    Kernel, Value, atr_batch_inner_into, atr_batch_with_kernel, atr_with_kernel,
    atr_with_kernel_into, bollinger_bands_batch_inner_into, bollinger_bands_batch_with_kernel,
    bollinger_bands_with_kernel, bollinger_bands_with_kernel_into,
};

#[test]
fn bollinger_bands() -> Result<(), Error> {
    let close = prices(60);
    let params = BollingerBandsParams {
        period: Some(10),
        devdn: Some(1.5),
        ..Default::default()
    };
    let input = BollingerBandsInput::from_slice(&close, params);
    let output = bollinger_bands_with_kernel(&input, Kernel::Auto)?;
    let by_name = [
        Value::Usize(10),
        Value::F64(2.0),
        Value::F64(1.5),
        Value::Choice("sma"),
    ];
    let columns = BOLLINGER_BANDS.compute(&[&close], &by_name, Kernel::Auto)?;
    let typed = [&output.upper, &output.middle, &output.lower];
    for (typed, column) in typed.into_iter().zip(&columns) {
        assert_eq!(bits(typed), bits(column));
    }
    let (mut upper, mut middle, mut lower) = (vec![0.0; 60], vec![0.0; 60], vec![0.0; 60]);
    bollinger_bands_with_kernel_into(&input, Kernel::Auto, &mut upper, &mut middle, &mut lower)?;
    assert_eq!(
        [bits(&upper), bits(&middle), bits(&lower)],
        typed.map(|column| bits(column))
    );

    let range = BollingerBandsBatchRange {
        period: [10, 20].into(),
        devdn: 1.5.into(),
        ..Default::default()
    };
    let batch = bollinger_bands_batch_with_kernel(&close, &range, Kernel::Auto)?;
    assert_eq!((batch.rows, batch.combos[0].devup), (2, Some(2.0)));
    assert_eq!(bits(&batch.upper[..60]), bits(&upper));
    assert_eq!(bits(&batch.middle[..60]), bits(&middle));
    assert_eq!(bits(&batch.lower[..60]), bits(&lower));
    let (mut u, mut m, mut l) = (vec![0.0; 120], vec![0.0; 120], vec![0.0; 120]);
    let sets = bollinger_bands_batch_inner_into(
        &close,
        &range,
        Kernel::Auto,
        true,
        &mut u,
        &mut m,
        &mut l,
    )?;
    assert_eq!(sets, batch.combos);
    assert_eq!(
        [bits(&u), bits(&m), bits(&l)],
        [bits(&batch.upper), bits(&batch.middle), bits(&batch.lower)]
    );

    let mut stream = BollingerBandsStream::try_new(params)?;
    for (i, price) in close.iter().enumerate() {
        let expected = (i >= 9).then(|| BollingerBandsPoint {
            upper: upper[i],
            middle: middle[i],
            lower: lower[i],
        });
        assert_eq!(stream.peek(*price), expected);
        assert_eq!(stream.update(*price), expected);
    }
    stream.reset();
    assert_eq!(bits(&stream.extend(&close)?.lower), bits(&lower));
    Ok(())
}

#[test]
fn atr() -> Result<(), Error> {
    let close = prices(60);
    let high: Vec<f64> = close.iter().map(|price| price + 2.0).collect();
    let low: Vec<f64> = close.iter().map(|price| price - 3.0).collect();
    let input = AtrInput::from_slices(&high, &low, &close, AtrParams { period: Some(7) });
    let values = atr_with_kernel(&input, Kernel::Auto)?.values;
    let inputs: [&[f64]; 3] = [&high, &low, &close];
    let by_name = ATR.compute(&inputs, &[Value::Usize(7)], Kernel::Auto)?;
    assert_eq!(bits(&values), bits(&by_name[0]));
    let mut buffer = vec![0.0; 60];
    atr_with_kernel_into(&input, Kernel::Auto, &mut buffer)?;
    assert_eq!(bits(&buffer), bits(&values));

    let range = AtrBatchRange {
        period: (14, 7, 7).into(),
    };
    let batch = atr_batch_with_kernel(&high, &low, &close, &range, Kernel::Auto)?;
    assert_eq!(
        batch.combos,
        [
            AtrParams { period: Some(14) },
            AtrParams { period: Some(7) }
        ]
    );
    assert_eq!(bits(&batch.values[60..]), bits(&values));
    let mut matrix = vec![0.0; 120];
    atr_batch_inner_into(
        &high,
        &low,
        &close,
        &range,
        Kernel::Auto,
        false,
        &mut matrix,
    )?;
    assert_eq!(bits(&matrix), bits(&batch.values));

    let mut stream = AtrStream::try_new(AtrParams { period: Some(7) })?;
    let mut dynamic = ATR.stream(&[Value::Usize(7)])?;
    for i in 0..60 {
        let expected = (i >= 6).then_some(values[i]);
        assert_eq!(stream.peek(high[i], low[i], close[i]), expected);
        assert_eq!(stream.update(high[i], low[i], close[i]), expected);
        let by_name = dynamic.update::<3, 1>([high[i], low[i], close[i]]);
        assert_eq!(by_name.map(|[value]| value), expected);
    }
    stream.reset();
    assert_eq!(
        bits(&stream.extend(&high, &low, &close)?.values),
        bits(&values)
    );
    Ok(())
}
