//! `alma` and `jsa`: one input, one output.

use crate::series::{bits, prices};
use indicators::{
    ALMA, AlmaBatchRange, AlmaInput, AlmaOutput, AlmaParams, AlmaStream, AtrBatchRange, AtrParams,
    Axis, Error, JSA, JsaBatchRange, JsaInput, JsaParams, JsaStream, Kernel, Value,
    alma_batch_inner_into, alma_batch_with_kernel, alma_with_kernel, alma_with_kernel_into,
    jsa_batch_with_kernel, jsa_with_kernel,
};

#[test]
fn alma_series() -> Result<(), Error> {
    let close = prices(60);
    let params = AlmaParams {
        period: Some(5),
        ..Default::default()
    };
    assert_eq!(
        params,
        AlmaParams {
            period: Some(5),
            offset: None,
            sigma: None
        }
    );
    let input = AlmaInput::from_slice(&close, params);
    assert_eq!((input.data, input.params), (&close[..], params));

    let AlmaOutput { values } = alma_with_kernel(&input, Kernel::Auto)?;
    let by_name = [Value::Usize(5), Value::F64(0.85), Value::F64(6.0)];
    assert_eq!(
        bits(&values),
        bits(&ALMA.compute(&[&close], &by_name, Kernel::Auto)?[0])
    );
    assert!(values[3].is_nan() && !values[4].is_nan());

    let mut buffer = vec![0.0; 60];
    alma_with_kernel_into(&input, Kernel::Scalar, &mut buffer)?;
    assert_eq!(bits(&buffer), bits(&values));
    let short = alma_with_kernel_into(&input, Kernel::Auto, &mut buffer[1..]).unwrap_err();
    assert_eq!(short.function, "alma");
    Ok(())
}

#[test]
fn alma_sweep() -> Result<(), Error> {
    let close = prices(60);
    let defaults = AlmaBatchRange::default().expand_grid()?;
    let all = AlmaParams {
        period: Some(9),
        offset: Some(0.85),
        sigma: Some(6.0),
    };
    assert_eq!(
        defaults,
        [all],
        "without a range a parameter stays at its default"
    );

    let range = AlmaBatchRange {
        period: (5, 15, 5).into(),
        offset: [0.5, 0.85].into(),
        sigma: 4.0.into(),
    };
    let sets = range.expand_grid()?;
    assert_eq!(sets.len(), 6);
    let set = |period, offset| AlmaParams {
        period: Some(period),
        offset: Some(offset),
        sigma: Some(4.0),
    };
    assert_eq!(sets[..3], [set(5, 0.5), set(5, 0.85), set(10, 0.5)]);
    let size = range.estimate(60)?;
    assert_eq!(
        (size.rows, size.cols, size.bytes, size.cells()),
        (6, 60, 6 * 60 * 8, 360)
    );

    let batch = alma_batch_with_kernel(&close, &range, Kernel::Auto)?;
    assert_eq!((batch.rows, batch.cols, &batch.combos), (6, 60, &sets));
    for (params, row) in sets.iter().zip(batch.values.chunks(60)) {
        let alone = alma_with_kernel(&AlmaInput::from_slice(&close, *params), Kernel::Auto)?;
        assert_eq!(bits(row), bits(&alone.values), "{params:?}");
    }
    let mut matrix = vec![0.0; 360];
    for parallel in [false, true] {
        matrix.fill(0.0);
        let sets =
            alma_batch_inner_into(&close, &range, Kernel::ScalarBatch, parallel, &mut matrix)?;
        assert_eq!(sets, batch.combos);
        assert_eq!(bits(&matrix), bits(&batch.values));
    }
    Ok(())
}

#[test]
fn alma_stream() -> Result<(), Error> {
    let close = prices(60);
    let params = AlmaParams {
        period: Some(5),
        ..Default::default()
    };
    let array = alma_with_kernel(&AlmaInput::from_slice(&close, params), Kernel::Auto)?.values;
    let mut stream = AlmaStream::try_new(params)?;
    assert_eq!(stream.warmup(), 4);
    for (price, expected) in close[..30].iter().zip(&array) {
        let peeked = stream.peek(*price);
        let answer = stream.update(*price);
        assert_eq!(peeked, answer);
        assert_eq!(answer.unwrap_or(f64::NAN).to_bits(), expected.to_bits());
    }
    let mut copy = stream.clone();
    assert_eq!(
        bits(&stream.extend(&close[30..])?.values),
        bits(&array[30..])
    );
    // A stream may move to another thread.
    let rest = close[30..].to_vec();
    let moved = std::thread::spawn(move || copy.extend(&rest))
        .join()
        .expect("no panic")?;
    assert_eq!(bits(&moved.values), bits(&array[30..]));
    assert_eq!(stream.update(f64::NAN), None);
    assert_eq!(
        stream.update(1.0),
        None,
        "a missing value begins the warm-up again"
    );
    stream.reset();
    assert_eq!(bits(&stream.extend(&close)?.values), bits(&array));

    let wrong = AlmaParams {
        sigma: Some(0.0),
        ..Default::default()
    };
    let error = AlmaStream::try_new(wrong).expect_err("sigma 0 is refused");
    assert!(
        error.to_string().contains("Invalid sigma: sigma = 0"),
        "{error}"
    );
    Ok(())
}

#[test]
fn jsa() -> Result<(), Error> {
    let close = prices(60);
    let input = JsaInput::from_slice(&close, JsaParams::default());
    let values = jsa_with_kernel(&input, Kernel::Auto)?.values;
    assert_eq!(
        bits(&values),
        bits(&JSA.compute(&[&close], &JSA.defaults(), Kernel::Auto)?[0])
    );
    assert_eq!(values[30], (close[30] + close[0]) / 2.0);

    // Its flat form is one of Python alone: in Rust its sweep is like every other.
    let range = JsaBatchRange {
        period: Axis::Range {
            start: 10,
            end: 30,
            step: 10,
        },
    };
    let batch = jsa_batch_with_kernel(&close, &range, Kernel::Auto)?;
    assert_eq!((batch.rows, batch.cols), (3, 60));
    assert_eq!(bits(&batch.values[120..]), bits(&values));

    let mut stream = JsaStream::try_new(JsaParams::default())?;
    let answers: Vec<_> = close.iter().map(|price| stream.update(*price)).collect();
    let expected: Vec<_> = values.iter().map(|v| (!v.is_nan()).then_some(*v)).collect();
    assert_eq!(answers, expected);
    Ok(())
}

#[test]
fn parameters_by_name() -> Result<(), Error> {
    let close = prices(60);
    let params = AlmaParams::new().period(5).sigma(4.0);
    assert_eq!(
        params,
        AlmaParams {
            period: Some(5),
            offset: None,
            sigma: Some(4.0)
        }
    );
    let input = AlmaInput::from_slice(&close, params);
    let values = alma_with_kernel(&input, Kernel::Auto)?.values;
    assert_eq!(bits(&params.apply(&close)?.values), bits(&values));
    let mut stream = params.stream()?;
    assert_eq!(bits(&stream.extend(&close)?.values), bits(&values));
    let refused = AlmaParams::new().period(0).apply(&close).unwrap_err();
    assert_eq!(refused.function, "alma");

    let range = AlmaBatchRange::new()
        .period((5, 9, 2))
        .sigma([4.0, 6.0])
        .offset(0.5);
    assert_eq!(range.offset, Axis::List(vec![0.5]));
    let sweep = range.apply(&close)?;
    assert_eq!((sweep.rows, sweep.cols), (6, 60));
    let first = AlmaParams::new().period(5).offset(0.5).sigma(4.0);
    assert_eq!(sweep.combos[0], first);
    assert_eq!(
        bits(&sweep.values[..60]),
        bits(&first.apply(&close)?.values)
    );

    let average = AtrParams::new().period(7).apply(&close, &close, &close)?;
    let ranges = AtrBatchRange::new()
        .period(7)
        .apply(&close, &close, &close)?;
    assert_eq!(bits(&average.values), bits(&ranges.values));
    Ok(())
}
