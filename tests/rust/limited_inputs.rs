//! Inputs that allow some numbers alone: any other value is missing, in every form.

use indicator_runtime::signature::Form;
use indicator_runtime::{Axis, Error, Kernel};
use indicator_tests::fixtures::{
    ANGLE, AngleInput, AngleParams, AngleStream, angle_batch_with_kernel, angle_with_kernel,
};

const COSINE: [f64; 8] = [0.5, 2.0, -1.0, 1.0, 1.0f64.next_up(), f64::NAN, 0.25, -2.0];
const SCALE: [f64; 8] = [1.0, 1.0, 2.0, 0.0, 1.0, 1.0, 3.0, 1.0];

/// What each row gives, by itself.
fn expected() -> Vec<f64> {
    let allowed = |row: &usize| COSINE[*row].abs() <= 1.0 && SCALE[*row] > 0.0;
    let value = |row: usize| COSINE[row].acos() * SCALE[row];
    let values: Vec<f64> = (0..COSINE.len())
        .map(|row| if allowed(&row) { value(row) } else { f64::NAN })
        .collect();
    assert_eq!(values.iter().filter(|value| !value.is_nan()).count(), 3);
    values
}

fn same(got: &[f64], expected: &[f64]) {
    let bits = |values: &[f64]| values.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
    assert_eq!(bits(got), bits(expected), "{got:?} instead of {expected:?}");
}

#[test]
fn what_is_not_allowed_is_missing() -> Result<(), Error> {
    let input = AngleInput::from_slices(&COSINE, &SCALE, AngleParams::new());
    for kernel in [Kernel::Scalar, Kernel::Auto] {
        same(&angle_with_kernel(&input, kernel)?.values, &expected());
    }
    let mut stream = AngleStream::try_new(AngleParams::new())?;
    let answers = (COSINE.iter().zip(&SCALE)).map(|(cosine, scale)| {
        assert_eq!(
            stream.peek(*cosine, *scale),
            stream.clone().update(*cosine, *scale)
        );
        stream.update(*cosine, *scale).unwrap_or(f64::NAN)
    });
    same(&answers.collect::<Vec<_>>(), &expected());
    same(&stream.extend(&COSINE, &SCALE)?.values, &expected());
    let range = indicator_tests::fixtures::AngleBatchRange::new().turns([0, 0]);
    let sweep = angle_batch_with_kernel(&COSINE, &SCALE, &range, Kernel::Auto)?;
    for row in sweep.values.chunks(sweep.cols) {
        same(row, &expected());
    }
    Ok(())
}

#[test]
fn a_series_of_nothing_that_is_allowed_is_missing_throughout() {
    const SAID: &str = "All values are NaN or infinite, or outside the range of their input \
                        (allowed: cosine -1 to 1, scale above 0)";
    let error = AngleParams::new()
        .apply(&[2.0, 3.0], &[1.0, 1.0])
        .unwrap_err();
    assert!(error.to_string().contains(SAID), "{error}");
    let axes = [Axis::List(ANGLE.defaults())];
    let error = ANGLE
        .batch(&[&[2.0, 3.0], &[1.0, 1.0]], &axes, Kernel::Auto)
        .unwrap_err();
    assert!(error.to_string().contains(SAID), "{error}");
}

#[test]
fn users_are_told() {
    let signature = ANGLE.signature(Form::Array);
    let rules: Vec<&str> = signature
        .arguments
        .iter()
        .map(|argument| &*argument.rule)
        .collect();
    assert!(rules[0].starts_with("Allowed: -1 to 1; any other value is missing. "));
    assert!(rules[1].starts_with("Allowed: above 0; any other value is missing. "));
}
