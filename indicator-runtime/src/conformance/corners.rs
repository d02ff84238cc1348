//! Parameter sets that a careless kernel forgets: the ends of the ranges, small and large counts, equal values,
//! neighbours, and each choice.

use super::choices::{Pins, sets_of_choices};
use super::params::any;
use super::refused::is_refused;
use super::telling::telling;
use crate::catalogue::entry::Entry;
use crate::catalogue::param::Domain;
use crate::value::Value;
use fastrand::Rng;

/// Sets that are drawn around a value before it is given up: what is required may leave few.
const TRIES: usize = 300;
/// Sets that a state may refuse before a value is given up.
const REFUSALS: usize = 20;

/// Sets that the parameters' ranges and what is required allow, so that each of the following is in one at least:
///
/// - every telling value of every parameter, as [`telling`] lists them,
/// - equal values of parameters of one type, and whole numbers that are neighbours, either being the larger one,
/// - each choice and switch, with the smallest counts.
pub fn corners(entry: &'static Entry, rng: &mut Rng) -> Vec<Vec<Value>> {
    let mut corners = Corners {
        entry,
        rng,
        found: Vec::new(),
    };
    if !entry.params.is_empty() {
        corners.each_value();
        corners.side_by_side();
        corners.choices();
    }
    corners.found
}

struct Corners<'a> {
    entry: &'static Entry,
    rng: &'a mut Rng,
    found: Vec<Vec<Value>>,
}

impl Corners<'_> {
    /// Every telling value, those of all parameters at once where that is allowed.
    fn each_value(&mut self) {
        let params = self.entry.params.iter();
        let mut lists: Vec<Vec<Value>> = params.map(|param| telling(param, self.rng)).collect();
        lists.iter_mut().for_each(|list| self.rng.shuffle(list));
        let rows = lists.iter().map(Vec::len).max().unwrap_or_default();
        for row in 0..rows {
            let pins: Pins = lists
                .iter()
                .map(|list| list.get(row % list.len().max(1)).copied())
                .collect();
            self.add_or_else(&pins, |corners| {
                for place in (0..pins.len()).filter(|place| row < lists[*place].len()) {
                    corners.add(&only(&pins, &[place]));
                }
            });
        }
    }

    /// Equal values and neighbours, of all parameters of one type at once where that is allowed.
    fn side_by_side(&mut self) {
        for places in self.of_one_type() {
            self.beside(&places, None);
            let domain = self.entry.params[places[0]].domain;
            if !matches!(domain, Domain::F64 { .. }) {
                places
                    .iter()
                    .for_each(|lower| self.beside(&places, Some(*lower)));
            }
        }
    }

    /// One value for all of some parameters, or the next one for all but `lower`.
    fn beside(&mut self, places: &[usize], lower: Option<usize>) {
        let Some((base, next)) = self.pair(places) else {
            return;
        };
        let mut pins = vec![None; self.entry.params.len()];
        for place in places {
            let is_lower = lower.is_none_or(|lower| lower == *place);
            pins[*place] = Some(if is_lower { base } else { next });
        }
        self.add_or_else(&pins, |corners| {
            for (at, first) in places.iter().enumerate() {
                for second in &places[at + 1..] {
                    let both = [*first, *second];
                    if lower.is_none_or(|lower| both.contains(&lower)) {
                        corners.add(&only(&pins, &both));
                    }
                }
            }
        });
    }

    /// The places of the parameters of each type of number that several have.
    fn of_one_type(&self) -> Vec<Vec<usize>> {
        let places = |is_one: fn(&Domain) -> bool| {
            let params = self.entry.params.iter().enumerate();
            let of_it = params.filter(|(_, param)| is_one(&param.domain));
            of_it.map(|(place, _)| place).collect::<Vec<_>>()
        };
        let types = [
            places(|domain| matches!(domain, Domain::Usize { .. })),
            places(|domain| matches!(domain, Domain::I64 { .. })),
            places(|domain| matches!(domain, Domain::F64 { .. })),
        ];
        types
            .into_iter()
            .filter(|places| places.len() > 1)
            .collect()
    }

    /// A value that all of some parameters of one type allow, and the next one.
    fn pair(&mut self, places: &[usize]) -> Option<(Value, Value)> {
        let allowed = |value: Value| {
            let mut params = places.iter().map(|place| &self.entry.params[*place]);
            params.all(|param| param.check(value).is_ok())
        };
        let drawn = (0..TRIES).map(|_| any(&self.entry.params[places[0]], self.rng));
        let mut pairs = drawn.map(|value| match value {
            Value::Usize(count) => (value, Value::Usize(count + 1)),
            Value::I64(number) => (value, Value::I64(number + 1)),
            value => (value, value),
        });
        pairs.find(|(value, next)| allowed(*value) && allowed(*next))
    }

    /// Every choice and switch with the smallest counts, of all parameters at once where that is allowed.
    fn choices(&mut self) {
        let params = self.entry.params;
        for choices in sets_of_choices(params) {
            for above in 0..3 {
                let mut pins = choices.clone();
                for (pin, param) in pins.iter_mut().zip(params) {
                    if let Domain::Usize { min, max, .. } = param.domain {
                        *pin = Some(Value::Usize(min.saturating_add(above).min(max)));
                    }
                }
                self.add_or_else(&pins, |corners| {
                    for place in (0..params.len()).filter(|place| choices[*place] != pins[*place]) {
                        let mut alone = choices.clone();
                        alone[place] = pins[place];
                        corners.add(&alone);
                    }
                });
            }
        }
    }

    /// Adds a set with these values, or does something else where none is allowed.
    fn add_or_else(&mut self, pins: &Pins, otherwise: impl FnOnce(&mut Self)) {
        if !self.add(pins) {
            otherwise(self);
        }
    }

    /// Adds a set with these values, if any is allowed.
    fn add(&mut self, pins: &Pins) -> bool {
        let Some(set) = self.filled(pins) else {
            return false;
        };
        if !self.found.contains(&set) {
            self.found.push(set);
        }
        true
    }

    /// The values, with others drawn until all are allowed together.
    fn filled(&mut self, pins: &Pins) -> Option<Vec<Value>> {
        let tries = if pins.contains(&None) { TRIES } else { 1 };
        let mut refusals = 0;
        for _ in 0..tries {
            let params = self.entry.params.iter().zip(pins);
            let set = params.map(|(param, pin)| pin.unwrap_or_else(|| any(param, self.rng)));
            let set: Vec<Value> = set.collect();
            if self.entry.check(&set).is_err() {
                continue;
            }
            if !is_refused(self.entry, &set) {
                return Some(set);
            }
            refusals += 1;
            if refusals == REFUSALS {
                break;
            }
        }
        None
    }
}

/// The values of some places alone.
fn only(pins: &Pins, places: &[usize]) -> Pins {
    let pins = pins.iter().enumerate();
    pins.map(|(place, pin)| pin.filter(|_| places.contains(&place)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::corners;
    use crate::catalogue::param::ParamType;
    use crate::value::Value;
    use crate::{Entry, Output, indicator};
    use fastrand::Rng;

    /// Any parameters.
    #[indicator(warmup = 0)]
    fn free(
        data: &[f64],
        #[param(default = 200)] first: usize,
        #[param(default = 9, max = 500)] second: usize,
        #[param(default = 20.0, min = 0.0, max = 1000.0)] share: f64,
        #[param(default = true)] on: bool,
        values: &mut Output,
    ) {
        let factor = if on { share } else { 1.0 };
        values.extend(data.iter().map(|x| x * factor + (first + second) as f64));
    }

    /// One parameter below the other.
    #[indicator(warmup = 0, require = fast < slow)]
    fn ordered(
        data: &[f64],
        #[param(default = 3)] fast: usize,
        #[param(default = 9)] slow: usize,
        values: &mut Output,
    ) {
        values.extend(data.iter().copied());
    }

    /// Whether a set with certain values of two parameters is among those of every seed.
    fn holds<T: ParamType, U: ParamType>(
        entry: &'static Entry,
        places: [usize; 2],
        is_one: impl Fn(T, U) -> bool,
    ) -> bool {
        let typed = |values: &Vec<Value>| {
            let one = T::from_value(values[places[0]]).expect("of its type");
            let other = U::from_value(values[places[1]]).expect("of its type");
            is_one(one, other)
        };
        (0..100).all(|seed| corners(entry, &mut Rng::with_seed(seed)).iter().any(typed))
    }

    #[test]
    fn every_seed_has_what_is_telling() {
        for count in [0, 1, 2, 199, 200, 201] {
            assert!(
                holds(&FREE, [0, 1], |first: usize, _: usize| first == count),
                "{count}"
            );
        }
        for count in [0, 1, 2, 8, 9, 10, 499, 500] {
            assert!(
                holds(&FREE, [0, 1], |_: usize, second: usize| second == count),
                "{count}"
            );
        }
        for order in [2..5, 5..16, 16..70, 70..250, 250..1000, 1000..3072] {
            let is_one = |first: usize, _: usize| order.contains(&first);
            assert!(holds(&FREE, [0, 1], is_one), "{order:?}");
        }
        for (low, high) in [(0.0, 0.0), (1000.0, 1000.0), (250.0, 500.0), (500.0, 750.0)] {
            let is_one = |share: f64, _: bool| (low..=high).contains(&share);
            assert!(holds(&FREE, [2, 3], is_one), "{low} to {high}");
        }
        for switch in [false, true] {
            for count in 0..3 {
                let is_one = |on: bool, first: usize| on == switch && first == count;
                assert!(holds(&FREE, [3, 0], is_one), "{switch}, {count}");
            }
        }
        let is_one: [fn(usize, usize) -> bool; 3] =
            [|a, b| a == b, |a, b| a + 1 == b, |a, b| a == b + 1];
        assert!(
            is_one
                .into_iter()
                .all(|is_one| holds(&FREE, [0, 1], is_one))
        );
    }

    #[test]
    fn what_is_required_is_met_and_all_else_is_tried() {
        assert!(holds(&ORDERED, [0, 1], |fast: usize, slow: usize| fast + 1
            == slow));
        for count in [0, 1, 2, 3, 4] {
            assert!(
                holds(&ORDERED, [0, 1], |fast: usize, _: usize| fast == count),
                "{count}"
            );
        }
        for seed in 0..100 {
            let corners = corners(&ORDERED, &mut Rng::with_seed(seed));
            assert!(corners.iter().all(|values| ORDERED.check(values).is_ok()));
        }
    }
}
