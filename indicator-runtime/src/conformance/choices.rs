//! Choices and switches among parameters.

use crate::catalogue::param::{Domain, Param};
use crate::value::Value;

/// A value for some of the parameters.
pub type Pins = Vec<Option<Value>>;

/// How many sets of choices are all tried; of more, each choice is.
const TOGETHER: usize = 16;

/// All sets of choices and switches if there are few, and else each.
pub fn sets_of_choices(params: &[Param]) -> Vec<Pins> {
    let none: Pins = vec![None; params.len()];
    let (mut together, mut each) = (vec![none.clone()], Vec::new());
    for (place, param) in params.iter().enumerate() {
        let values: Vec<Value> = match param.domain {
            Domain::Choice { names, .. } => names.iter().copied().map(Value::Choice).collect(),
            Domain::Bool { .. } => vec![Value::Bool(false), Value::Bool(true)],
            _ => continue,
        };
        let with_each = |pins: &Pins| {
            let with = |value| {
                let mut pins = pins.clone();
                pins[place] = Some(value);
                pins
            };
            values.iter().copied().map(with).collect::<Vec<Pins>>()
        };
        each.extend(with_each(&none));
        if together.len() <= TOGETHER {
            together = together.iter().flat_map(with_each).collect();
        }
    }
    match together.len() {
        1 => Vec::new(),
        2..=TOGETHER => together,
        _ => each,
    }
}
