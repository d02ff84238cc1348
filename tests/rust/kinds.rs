//! Outputs that are signals or positions of bars, in every form.

use indicator_runtime::conformance::Conformance;
use indicator_runtime::math::{Highest, Lag, Windows, ends};
use indicator_runtime::{Column, Error, Kernel, Output, Room, indicator};
use indicator_tests::series::prices;

/// The bar of the highest value of a window.
#[indicator(warmup = period - 1)]
fn highest_bar(
    data: &[f64],
    #[param(default = 5, min = 1)] period: usize,
    #[state(Windows::new(period))] windows: &mut Windows<Highest, 2>,
    #[state(0)] bars: &mut usize,
    #[output(index)] bar: &mut Output,
) {
    *bars += data.len();
    let [_, ages] = windows.feed(data);
    let first = *bars - ages.len();
    bar.extend(
        ages.iter()
            .enumerate()
            .map(|(at, age)| (first + at) as f64 - age),
    );
}

#[test]
fn positions_are_those_of_the_series_whatever_gaps_came_before() {
    let mut data = prices(60);
    data[20] = f64::NAN;
    let output = HighestBarParams::new()
        .apply(&data)
        .expect("there are enough");
    let mut stream = HighestBarParams::new().stream().expect("it is allowed");
    for at in 0..data.len() {
        let streamed = stream.update(data[at]).unwrap_or(f64::NAN);
        assert_eq!(streamed.to_bits(), output.bar[at].to_bits(), "{at}");
        if output.bar[at].is_finite() {
            let window = &data[at - 4..=at];
            let newest = window
                .iter()
                .rposition(|x| window.iter().all(|other| other <= x));
            assert_eq!(
                output.bar[at],
                (at - 4 + newest.expect("one is highest")) as f64
            );
        }
    }
    assert_eq!(
        output.bar.iter().filter(|bar| bar.is_finite()).count(),
        16 + 35
    );
}

/// 100 where a bar closes above its open after one that did not, -100 where it is the other way round; and by how much.
#[indicator(warmup = 1)]
fn turn(
    open: &[f64],
    close: &[f64],
    #[state(Lag::new(1))] opened: &mut Lag,
    #[state(Lag::new(1))] closed: &mut Lag,
    #[output(signal)] turn: &mut Output,
    body: &mut Output,
) {
    let (opened, closed) = (opened.feed(open), closed.feed(close));
    for (open, close, opened, closed) in ends((open, close, opened, closed)) {
        turn.push(match (closed > opened, close > open) {
            (false, true) => 100.0,
            (true, false) => -100.0,
            _ => 0.0,
        });
        body.push(close - open);
    }
}

#[test]
fn kinds_keep_the_laws() {
    Conformance::new().and(&HIGHEST_BAR).and(&TURN).check();
}

const OPEN: [f64; 6] = [5.0, 6.0, 5.0, 7.0, f64::NAN, 4.0];
const CLOSE: [f64; 6] = [4.0, 7.0, 6.0, 6.0, 5.0, 5.0];
const TURNS: [i32; 6] = [0, 100, 0, -100, 0, 0];

#[test]
fn signals_are_whole_numbers_and_0_where_there_is_none() -> Result<(), Error> {
    let output = TurnParams::new().apply(&OPEN, &CLOSE)?;
    assert_eq!(output.turn, TURNS);
    let input = TurnInput::from_slices(&OPEN, &CLOSE, TurnParams::new());
    let (mut turn, mut body) = ([7; 6], [7.0; 6]);
    turn_with_kernel_into(&input, Kernel::Scalar, &mut turn, &mut body)?;
    assert_eq!((turn, body[3]), (TURNS, -1.0));
    let sweep = TurnBatchRange::new().apply(&OPEN, &CLOSE)?;
    assert_eq!(sweep.turn, TURNS);
    let (mut turn, mut body) = ([7; 6], [7.0; 6]);
    let range = TurnBatchRange::new();
    turn_batch_inner_into(
        &OPEN,
        &CLOSE,
        &range,
        Kernel::Auto,
        true,
        &mut turn,
        &mut body,
    )?;
    assert_eq!(turn, TURNS);
    let mut stream = TurnParams::new().stream()?;
    assert_eq!(stream.extend(&OPEN, &CLOSE)?.turn, TURNS);
    stream.reset();
    let answers = OPEN
        .iter()
        .zip(CLOSE)
        .map(|(open, close)| stream.update(*open, close));
    let answers: Vec<Option<i32>> = answers.map(|point| point.map(|point| point.turn)).collect();
    assert_eq!(answers, [None, Some(100), Some(0), Some(-100), None, None]);
    Ok(())
}

#[test]
fn the_catalogue_gives_both() -> Result<(), Error> {
    let numbers = TURN.compute(&[&OPEN, &CLOSE], &[], Kernel::Auto)?;
    assert!(numbers[0][0].is_nan() && numbers[0][1] == 100.0);
    let columns = TURN.compute_columns(&[&OPEN, &CLOSE], &[], Kernel::Auto)?;
    assert_eq!(columns[0], Column::Signals(TURNS.to_vec()));
    assert!(matches!(columns[1], Column::Numbers(_)));
    let sweep = TURN.batch_columns(&[&OPEN, &CLOSE], &[], Kernel::Auto)?;
    assert_eq!(sweep.outputs[0], columns[0]);
    let mut stream = TURN.stream(&[])?;
    assert_eq!(stream.extend_columns(&[&OPEN, &CLOSE])?[0], columns[0]);
    let (mut turn, mut body) = ([7; 6], [7.0; 6]);
    let mut rooms = [Room::from(&mut turn[..]), Room::from(&mut body[..])];
    stream.reset();
    stream.extend_uninit(&[&OPEN, &CLOSE], &mut rooms)?;
    assert_eq!((turn, body[3]), (TURNS, -1.0));
    let (mut turn, mut body) = ([0; 6], [0; 6]);
    let mut rooms = [Room::from(&mut turn[..]), Room::from(&mut body[..])];
    let refused = TURN.compute_uninit(&[&OPEN, &CLOSE], &[], Kernel::Auto, &mut rooms);
    let error = refused.expect_err("the body is a number").to_string();
    assert_eq!(
        error,
        "turn: Invalid output buffer: body is of i32 (allowed: f64)"
    );
    Ok(())
}
