//! Indicators by their names, with parameters by their names.

use crate::series::{bits, prices};
use indicators::{
    ALMA, AlmaBatchRange, Axis, BOLLINGER_BANDS, CATALOGUE, Error, Kernel, RsiParams, Value,
};

#[test]
fn one_indicator_in_its_three_forms() -> Result<(), Error> {
    let close = prices(60);
    let entry = CATALOGUE.get("rsi").expect("it is in the catalogue");
    let params = entry.params([("period", 20)])?;
    assert_eq!(params, [Value::Usize(20)]);

    let outputs = entry.compute(&[&close], &params, Kernel::Auto)?;
    let expected = RsiParams::new().period(20).apply(&close)?.values;
    assert_eq!(bits(&outputs[0]), bits(&expected));

    let mut stream = entry.stream(&params)?;
    let answers = close.iter().map(|price| stream.update::<1, 1>([*price]));
    let answers: Vec<f64> = answers
        .map(|answer| answer.map_or(f64::NAN, |[value]| value))
        .collect();
    assert_eq!(bits(&answers), bits(&expected));

    let axes = entry.axes([("period", (10, 30, 10))])?;
    let sweep = entry.batch(&[&close], &axes, Kernel::Auto)?;
    let rows: Vec<_> = sweep.iter().collect();
    assert_eq!(rows.len(), 3);
    for ((params, outputs), period) in rows.into_iter().zip([10, 20, 30]) {
        assert_eq!(params, [Value::Usize(period)]);
        let expected = RsiParams::new().period(period).apply(&close)?.values;
        assert_eq!(bits(outputs[0]), bits(&expected));
    }
    Ok(())
}

#[test]
fn rows_of_a_sweep_of_several_parameters_and_outputs() -> Result<(), Error> {
    let close = prices(40);
    let axes = BOLLINGER_BANDS.axes([
        ("devup", Axis::from([Value::from(2), Value::from(2.5)])),
        ("period", [Value::from(5), Value::from(7)].into()),
    ])?;
    let sweep = BOLLINGER_BANDS.batch(&[&close], &axes, Kernel::Auto)?;
    assert_eq!(sweep.iter().len(), 4);
    for (params, outputs) in sweep.iter() {
        let expected = BOLLINGER_BANDS.compute(&[&close], params, Kernel::Auto)?;
        assert_eq!(outputs.len(), 3);
        for (row, alone) in outputs.into_iter().zip(&expected) {
            assert_eq!(bits(row), bits(alone));
        }
    }
    let periods = sweep
        .iter()
        .map(|(params, _)| params[0])
        .collect::<Vec<_>>();
    assert_eq!(periods, [5, 5, 7, 7].map(Value::Usize));

    // As it is done with types.
    let sweep = AlmaBatchRange::new().period((5, 9, 2)).apply(&close)?;
    for (params, row) in sweep.combos.iter().zip(sweep.values.chunks(sweep.cols)) {
        assert_eq!(bits(row), bits(&params.apply(&close)?.values));
    }
    Ok(())
}

#[test]
fn values_are_given_in_any_type_that_holds_them() -> Result<(), Error> {
    let all = [Value::Usize(5), Value::F64(1.0), Value::F64(4.0)];
    let mixed = [
        ("sigma", Value::from(4)),
        ("period", Value::from(5_i64)),
        ("offset", Value::from(1.0)),
    ];
    assert_eq!(ALMA.params(mixed)?, all);
    assert_eq!(
        ALMA.params([("sigma", 4_usize), ("period", 5), ("offset", 1)])?,
        all
    );
    let none: [(&str, f64); 0] = [];
    assert_eq!(ALMA.params(none)?, ALMA.defaults());
    assert_eq!(
        ALMA.axes([("offset", 1_i64)])?[1],
        Axis::List(vec![Value::F64(1.0)])
    );
    assert_eq!(
        ALMA.axes([("period", vec![3, 4])])?[0],
        Axis::List(vec![Value::Usize(3), Value::Usize(4)])
    );
    Ok(())
}

#[test]
fn mistakes() {
    let refused = |given: &[(&str, Value)]| {
        let given = given.iter().copied();
        ALMA.params(given).expect_err("it is a mistake").to_string()
    };
    let unknown = refused(&[("perod", 5.into())]);
    assert_eq!(
        unknown,
        "alma: Unknown parameter: \"perod\" (allowed: period, offset, sigma)"
    );
    let long = refused(&[(&"x".repeat(10_000), 5.into())]);
    assert!(long.len() < 200, "{long}");
    let twice = refused(&[("period", 5.into()), ("period", 6.into())]);
    assert_eq!(twice, "alma: Repeated parameter: period (allowed: once)");
    let negative = refused(&[("period", (-5).into())]);
    assert_eq!(
        negative,
        "alma: Invalid period: period = -5 (allowed: 1 or more)"
    );
    for wrong in [Value::from(2.5), Value::from(true), Value::from("five")] {
        let message = refused(&[("period", wrong)]);
        assert!(
            message.starts_with("alma: Invalid period: period = "),
            "{message}"
        );
    }
    let inexact = refused(&[("sigma", i64::MAX.into())]);
    assert!(
        inexact.starts_with("alma: Invalid sigma: sigma = 9223372036854775807"),
        "{inexact}"
    );
    let axis = ALMA
        .axes([("periods", (5, 9, 1))])
        .expect_err("it is a mistake")
        .to_string();
    assert_eq!(
        axis,
        "alma_batch: Unknown parameter: \"periods\" (allowed: period, offset, sigma)"
    );
}
