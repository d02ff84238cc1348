//! From a case that breaks a law to the smallest one that still does: fewer rows, plainer parameters,
//! plainer values.

use super::case::Case;
use super::series::Series;
use crate::catalogue::param::Domain;
use crate::value::Value;

/// Rows that may be computed on the way; a long case is given up earlier than a short one.
const BUDGET: usize = 400_000;

/// Makes `case` smaller as long as `breaks` says that it still breaks the law.
///
/// A case that has the law's premise keeps it: what a law says of ordinary prices is not shown on others. Neither is
/// what an indicator does with bars shown on what is no bar.
pub fn smallest(case: Case, premise: fn(&Case) -> bool, breaks: &dyn Fn(&Case) -> bool) -> Case {
    let (kept, natural) = (premise(&case), case.is_natural());
    let keeps = |case: &Case| premise(case) >= kept && case.is_natural() >= natural;
    let breaks = &|case: &Case| keeps(case) && !case.is_refused() && breaks(case);
    let mut search = Search {
        case,
        breaks,
        budget: BUDGET,
    };
    loop {
        let before = size(&search.case);
        // A shorter warm-up first: a long one keeps its rows.
        search.plainer_params();
        search.fewer_rows();
        search.plainer_values();
        if search.budget == 0 || size(&search.case) >= before {
            return search.case;
        }
    }
}

struct Search<'a> {
    case: Case,
    breaks: &'a dyn Fn(&Case) -> bool,
    budget: usize,
}

/// What becomes less with every step.
fn size(case: &Case) -> (usize, usize, usize) {
    let numbers = case.series.iter().flatten();
    let params = case.entry.params.iter().zip(&case.values);
    let other = |(param, value): (&crate::catalogue::param::Param, &Value)| match value {
        Value::Usize(count) => *count,
        value => usize::from(*value != param.default()),
    };
    (
        case.length(),
        params.map(other).sum(),
        numbers.map(|x| digits(*x)).sum(),
    )
}

/// How much there is to read of a number.
fn digits(x: f64) -> usize {
    match x {
        0.0 if x.is_sign_positive() => 1,
        1.0 => 2,
        _ if x.is_nan() => 100,
        _ if x.is_infinite() => 99,
        _ => 2 + format!("{x:?}").trim_end_matches(".0").len(),
    }
}

/// How many of the smallest counts are tried.
const SMALL: usize = 6;

/// What a number is cut off at.
const UNITS: [f64; 4] = [1.0, 10.0, 100.0, 1000.0];

/// `x` without what is smaller than 1 / `unit`.
fn cut(x: f64, unit: f64) -> f64 {
    (x * unit).trunc() / unit
}

impl Search<'_> {
    /// Keeps `case` if it still breaks the law.
    fn keep(&mut self, case: Case) -> bool {
        let cost = 20 + case.length();
        if self.budget < cost {
            self.budget = 0;
            return false;
        }
        self.budget -= cost;
        let breaks = (self.breaks)(&case);
        if breaks {
            self.case = case;
        }
        breaks
    }

    /// Leaves out consecutive rows, many at a time first.
    fn fewer_rows(&mut self) {
        let mut count = self.case.length();
        while count > 0 {
            let mut start = 0;
            while start < self.case.length() && self.case.length() > 1 {
                let end = self.case.length().min(start + count);
                let without = |values: &Vec<f64>| [&values[..start], &values[end..]].concat();
                let series: Series = self.case.series.iter().map(without).collect();
                if series[0].is_empty() || !self.keep(self.case.on(series)) {
                    start = end;
                }
            }
            count /= 2;
        }
    }

    /// Tries each parameter's default, and smaller counts: the smallest first.
    fn plainer_params(&mut self) {
        for (index, param) in self.case.entry.params.iter().enumerate() {
            let mut candidates = Vec::new();
            match (param.domain, self.case.values[index]) {
                (Domain::Usize { default, min, .. }, Value::Usize(count)) => {
                    let least = min.min(count);
                    let halves = (0..usize::BITS).map(|half| count - ((count - least) >> half));
                    let counts = (least..least.saturating_add(SMALL))
                        .chain([default])
                        .chain(halves);
                    candidates.extend(counts.filter(|n| *n < count).map(Value::Usize));
                }
                (_, value) if value != param.default() => candidates.push(param.default()),
                _ => {}
            }
            for candidate in candidates {
                let mut case = self.case.clone();
                case.values[index] = candidate;
                if self.keep(case) {
                    break;
                }
            }
        }
    }

    /// Tries whole plain series, then plainer numbers one by one.
    fn plainer_values(&mut self) {
        let length = self.case.length();
        let plain: [fn(usize) -> f64; 3] = [|_| 0.0, |_| 1.0, |row| 1.0 + row as f64];
        for values in plain {
            let values: Vec<f64> = (0..length).map(values).collect();
            let series = vec![values; self.case.series.len()];
            let case = self.case.on(series);
            if size(&case) < size(&self.case) && self.keep(case) {
                break;
            }
        }
        for unit in UNITS {
            let round = |values: &Vec<f64>| values.iter().map(|x| cut(*x, unit)).collect();
            let case = self.case.on(self.case.series.iter().map(round).collect());
            if size(&case) < size(&self.case) && self.keep(case) {
                break;
            }
        }
        for input in 0..self.case.series.len() {
            for row in 0..length {
                let x = self.case.series[input][row];
                let shorter = UNITS.map(|unit| cut(x, unit));
                for candidate in [0.0, 1.0, 2.0].into_iter().chain(shorter) {
                    let mut case = self.case.clone();
                    case.series[input][row] = candidate;
                    if digits(candidate) < digits(x) && self.keep(case) {
                        break;
                    }
                }
            }
        }
    }
}
