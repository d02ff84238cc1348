//! The messages of ordinary mistakes.

use crate::{indicator, refused};
use indicator_runtime::{
    Axis, ErrorKind, Grid, Kernel, Room, Value, detect_best_batch_kernel, detect_best_kernel,
    validate_kernel,
};
use std::mem::MaybeUninit;
use std::sync::atomic::AtomicBool;

const NAN: f64 = f64::NAN;

fn alma(period: usize, offset: f64, sigma: f64) -> [Value; 3] {
    [Value::Usize(period), Value::F64(offset), Value::F64(sigma)]
}

#[test]
fn series_without_values() {
    let entry = indicator("alma");
    let values = entry.defaults();
    let axes: Vec<Axis<Value>> = values.iter().map(|value| vec![*value].into()).collect();
    let empty = "Input data slice is empty";
    refused(
        entry.compute(&[&[]], &values, Kernel::Auto),
        &["alma: ", empty],
    );
    refused(
        entry.batch(&[&[]], &axes, Kernel::Auto),
        &["alma_batch: ", empty],
    );
    let missing = "All values are NaN";
    refused(
        entry.compute(&[&[NAN; 20]], &values, Kernel::Auto),
        &["alma: ", missing],
    );
    refused(
        entry.batch(&[&[NAN; 20]], &axes, Kernel::Auto),
        &["alma_batch: ", missing],
    );
}

#[test]
fn values_of_another_type() {
    let sma = |value: Value| indicator("sma").params([("period", value)]);
    let real = "period = 20.0 (allowed: a whole number: 1 or more)";
    refused(sma(Value::F64(20.0)), &["sma: ", real]);
    let switch = "period = true (allowed: a whole number: 1 or more)";
    refused(sma(Value::Bool(true)), &["sma: ", switch]);
    refused(sma(Value::Usize(0)), &["period = 0 (allowed: 1 or more)"]);
    let sigma = indicator("alma").params([("sigma", Value::Choice("wide"))]);
    let name = "sigma = \"wide\" (allowed: a number: above 0)";
    refused(sigma, &["alma: ", name]);
    let average = indicator("stoch").params([("slowk_average", Value::Usize(1))]);
    refused(average, &["slowk_average = 1 (allowed: a name: "]);
}

#[test]
fn series_of_which_no_row_is_complete() {
    let entry = indicator("donchian");
    let inputs: [&[f64]; 2] = [&[1.0, NAN, 1.0, NAN], &[NAN, 1.0, NAN, 1.0]];
    let result = entry.compute(&inputs, &[Value::Usize(1)], Kernel::Auto);
    refused(result, &["donchian: ", "All values are NaN"]);
}

#[test]
fn series_that_are_too_short() {
    let entry = indicator("alma");
    let too_long = entry.compute(&[&[1.0; 3]], &alma(4, 0.85, 6.0), Kernel::Auto);
    refused(
        too_long,
        &[
            "alma: ",
            "Invalid period: period = 4, data length = 3",
            "1 or more, with a warm-up shorter than the data; here it is 3",
        ],
    );
    // Its warm-up is the period itself: one as long as the data is too long already.
    let jsa_of =
        |period| indicator("jsa").compute(&[&[1.0; 3]], &[Value::Usize(period)], Kernel::Auto);
    refused(
        jsa_of(4),
        &[
            "jsa: ",
            "period = 4",
            "with a warm-up shorter than the data; here it is 4",
        ],
    );
    let gaps = [1.0, NAN, 1.0, 2.0, NAN, 3.0];
    let short = entry.compute(&[&gaps], &alma(3, 0.85, 6.0), Kernel::Auto);
    refused(
        short,
        &["alma: ", "Not enough valid data", "needed = 3", "valid = 2"],
    );
    refused(
        jsa_of(3),
        &["jsa: ", "Not enough valid data", "needed = 4", "valid = 3"],
    );
}

#[test]
fn parameters_outside_their_range() {
    let entry = indicator("alma");
    let compute = |values: [Value; 3]| entry.compute(&[&[1.0, 2.0, 3.0]], &values, Kernel::Auto);
    let zero = [
        "alma: ",
        "Invalid period: period = 0, data length = 3",
        "allowed: 1 or more",
    ];
    refused(compute(alma(0, 0.85, 6.0)), &zero);
    for (offset, text) in [
        (NAN, "NaN"),
        (-0.1, "-0.1"),
        (1.5, "1.5"),
        (f64::INFINITY, "inf"),
    ] {
        let said = format!("offset = {text}");
        refused(
            compute(alma(2, offset, 6.0)),
            &["Invalid offset", &said, "allowed: 0 to 1"],
        );
    }
    for (sigma, text) in [
        (NAN, "NaN"),
        (0.0, "0"),
        (-6.0, "-6"),
        (f64::NEG_INFINITY, "-inf"),
    ] {
        let said = format!("sigma = {text}");
        refused(
            compute(alma(2, 0.85, sigma)),
            &["Invalid sigma", &said, "allowed: above 0"],
        );
    }
    let stream = entry
        .stream(&alma(0, 0.85, 6.0))
        .map(|stream| stream.warmup());
    refused(
        stream,
        &["AlmaStream: ", "Invalid period: period = 0", "1 or more"],
    );
}

#[test]
fn inputs_parameters_and_buffers_of_the_wrong_number_or_length() {
    let (atr, bands) = (indicator("atr"), indicator("bollinger_bands"));
    let (three, two): (&[f64], &[f64]) = (&[1.0, 2.0, 3.0], &[1.0, 2.0]);
    let period = [Value::Usize(2)];
    let unequal = atr.compute(&[three, two, three], &period, Kernel::Auto);
    refused(
        unequal,
        &["atr: ", "high = 3, low = 2, close = 3", "equal lengths"],
    );
    let inputs = atr.compute(&[three, three], &period, Kernel::Auto);
    refused(inputs, &["atr: ", "Wrong number of inputs: 2 (allowed: 3)"]);
    let none = atr.compute(&[], &period, Kernel::Auto);
    refused(none, &["atr: ", "Wrong number of inputs: 0 (allowed: 3)"]);
    let parameters = atr.compute(&[three; 3], &[], Kernel::Auto);
    refused(
        parameters,
        &["atr: ", "Wrong number of parameters: 0 (allowed: 1)"],
    );

    let values = bands.params([("period", 2)]).unwrap();
    let (mut a, mut b, mut c) = ([0.0; 3], [0.0; 4], [0.0; 3]);
    let buffers = &mut [&mut a[..], &mut b[..], &mut c[..]];
    let length = bands.compute_into(&[three], &values, Kernel::Auto, buffers);
    refused(
        length,
        &["bollinger_bands: ", "middle has length 4", "allowed: 3"],
    );
    let number = bands.compute_into(&[three], &values, Kernel::Auto, &mut buffers[..1]);
    refused(number, &["Wrong number of output buffers: 1 (allowed: 3)"]);

    let axes: Vec<_> = values
        .into_iter()
        .map(|value| Axis::List(vec![value]))
        .collect();
    let length = bands.batch_into(&[three], &axes, Kernel::Auto, true, buffers);
    refused(
        length,
        &[
            "bollinger_bands_batch: ",
            "middle has length 4",
            "allowed: 3",
        ],
    );
    let number = bands.batch_into(&[three], &axes[..2], Kernel::Auto, true, buffers);
    refused(
        number,
        &[
            "bollinger_bands_batch: ",
            "Wrong number of axes: 2 (allowed: 4)",
        ],
    );

    let mut stream = atr.stream(&period).unwrap();
    refused(
        stream.extend(&[three, two, three]),
        &["AtrStream.extend: ", "low = 2"],
    );
    refused(
        stream.extend(&[three]),
        &[
            "AtrStream.extend: ",
            "Wrong number of inputs: 1 (allowed: 3)",
        ],
    );
    assert!(
        !stream.update_into(&[1.0; 2], &mut [0.0]),
        "two inputs of three feed nothing"
    );
    assert!(
        !stream.update_into(&[1.0; 3], &mut [0.0; 2]),
        "two outputs of one answer nothing"
    );
    assert_eq!(
        stream.extend(&[&[], &[], &[]]).unwrap(),
        [[0.0; 0]],
        "empty series are fine"
    );
}

#[test]
fn kernels_by_name() {
    for (name, kernel) in [(None, Kernel::Auto), (Some("auto"), Kernel::Auto)] {
        assert_eq!(validate_kernel(name, false), Ok(kernel));
        assert_eq!(validate_kernel(name, true), Ok(kernel));
    }
    assert_eq!(validate_kernel(Some("scalar"), false), Ok(Kernel::Scalar));
    assert_eq!(
        validate_kernel(Some("scalar"), true),
        Ok(Kernel::ScalarBatch)
    );
    for name in ["", "AVX2", "neon", "scalar "] {
        let message = validate_kernel(Some(name), false).unwrap_err().to_string();
        assert!(
            message.starts_with(&format!("Unknown kernel: {name} (allowed: ")),
            "{message}"
        );
        assert!(message.contains("\"avx512\""), "{message}");
    }
    let (best, best_batch) = (detect_best_kernel(), detect_best_batch_kernel());
    assert_eq!(Some(best), Kernel::available().last());
    assert_eq!(best.batch(), best_batch);
}

#[test]
fn kernels_that_this_cpu_lacks() {
    let entry = indicator("sma");
    for kernel in [Kernel::Avx2, Kernel::Avx512] {
        let result = entry.compute(&[&[1.0; 3]], &[Value::Usize(2)], kernel);
        if Kernel::available().any(|available| available == kernel) {
            assert!(result.is_ok());
        } else {
            refused(
                result,
                &["sma: ", "Unavailable kernel", &format!("{kernel:?}")],
            );
        }
    }
    let message = ErrorKind::UnavailableKernel("Avx512".into())
        .of("sma")
        .to_string();
    assert!(
        message.starts_with("sma: Unavailable kernel: Avx512"),
        "{message}"
    );
}

#[test]
fn a_cancelled_sweep_says_so() {
    let entry = indicator("sma");
    let axes = [Axis::List(vec![Value::Usize(2), Value::Usize(9)])];
    let grid = Grid::new(entry, &axes).unwrap();
    for parallel in [false, true] {
        let mut room = [MaybeUninit::uninit(); 6];
        let cancelled = AtomicBool::new(true);
        let rooms = &mut [Room::Numbers(&mut room)];
        let result = entry.sweep(
            &[&[1.0; 3]],
            &grid,
            Kernel::Auto,
            parallel,
            rooms,
            &cancelled,
        );
        assert_eq!(result, Err(ErrorKind::Cancelled));
    }
    assert_eq!(
        ErrorKind::Cancelled.of("sma_batch").to_string(),
        "sma_batch: Cancelled"
    );
}

#[test]
fn what_only_other_layers_can_see() {
    let dimensions = ErrorKind::Dimensions {
        name: "high".into(),
        dimensions: 2,
    };
    assert_eq!(
        dimensions.of("atr").to_string(),
        "atr: Invalid high: 2 dimensions (allowed: 1)"
    );
    let memory = ErrorKind::OutOfMemory { bytes: 1 << 50 }
        .of("atr_batch")
        .to_string();
    assert!(
        memory.starts_with("atr_batch: Out of memory: 1125899906842624 bytes"),
        "{memory}"
    );
}

/// What the compiler shows where generated code calls this with another version than its own.
#[test]
fn generated_code_of_another_version() {
    let own = env!("CARGO_PKG_VERSION");
    indicator_runtime::__private::generated_by(own);
    for other in ["", "0.0.1", &own[..own.len() - 1], &format!("{own}0")] {
        let panic = std::panic::catch_unwind(|| indicator_runtime::__private::generated_by(other));
        let message = panic.expect_err("another version");
        let message = message.downcast_ref::<&str>().expect("it has a text");
        assert!(
            message.contains("are of different versions: depend on `indicator-runtime` alone"),
            "{message}"
        );
    }
}
