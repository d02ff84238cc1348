//! What the catalogue says of inputs and outputs: roles by name, ranges, and how outputs are drawn.

// An input may be there for its callers' sake alone.
#![deny(warnings)]

use indicator_runtime::{
    Bound, InputSpec, Output, OutputKind, OutputSpec, Pane, Role, Style, indicator,
};

/// Nothing but a signature.
#[indicator(warmup = 0)]
pub fn bar(
    open: &[f64],
    high: &[f64],
    low: &[f64],
    r#close: &[f64],
    volume: &[f64],
    #[input(min = -1, max = 1.5)] highs: &[f64],
    /// Above zero.
    #[input(above = 0.0)]
    r#ratio: &[f64],
    line: &mut Output,
    #[output(points)] points: &mut Output,
    #[output(pane)] own: &mut Output,
    #[output(pane, histogram, min = -1, max = 1.5)] r#columns: &mut Output,
    #[output(max = 100.0, pane)] below: &mut Output,
) {
    line.extend(open.iter().copied());
    points.extend(open.iter().copied());
    own.extend(open.iter().copied());
    r#columns.extend(open.iter().copied());
    below.extend(open.iter().copied());
}

fn main() {
    let input = |name, role| InputSpec {
        name,
        documentation: "",
        role,
        lower: Bound::Open,
        upper: Bound::Open,
    };
    assert_eq!(
        BAR.inputs,
        [
            input("open", Role::Open),
            input("high", Role::High),
            input("low", Role::Low),
            input("close", Role::Close),
            input("volume", Role::Volume),
            InputSpec {
                lower: Bound::Inclusive(-1.0),
                upper: Bound::Inclusive(1.5),
                ..input("highs", Role::Series)
            },
            InputSpec {
                documentation: "Above zero.",
                lower: Bound::Exclusive(0.0),
                ..input("ratio", Role::Series)
            },
        ]
    );
    let output = |name, pane, style, min, max| OutputSpec {
        kind: OutputKind::Number,
        name,
        documentation: "",
        pane,
        style,
        min,
        max,
    };
    assert_eq!(
        BAR.outputs,
        [
            output("line", Pane::Price, Style::Line, None, None),
            output("points", Pane::Price, Style::Points, None, None),
            output("own", Pane::Own, Style::Line, None, None),
            output(
                "columns",
                Pane::Own,
                Style::Histogram,
                Some(-1.0),
                Some(1.5)
            ),
            output("below", Pane::Own, Style::Line, None, Some(100.0)),
        ]
    );
    assert!(
        BAR.input_names()
            .eq(["open", "high", "low", "close", "volume", "highs", "ratio"])
    );
    assert!(
        BAR.output_names()
            .eq(["line", "points", "own", "columns", "below"])
    );
}
