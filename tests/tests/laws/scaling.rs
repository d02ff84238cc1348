//! Scaling the inputs by a power of two scales each output by a power of it, exactly: prices in
//! another unit give the same signals.

use crate::support::bits::difference;
use crate::support::cases::{array, entries, for_every_entry};
use crate::support::params::params;
use crate::support::series::{Shape, recipes_of};
use indicator_runtime::{Entry, Kernel};
use proptest::prelude::*;

/// How each output grows with its inputs: 0 for a share or a ratio, 1 for a price, 2 for a product.
///
/// It is found on one series, and must hold on every other.
fn degrees(entry: &'static Entry) -> Vec<i32> {
    let recipe = crate::support::series::Recipe {
        length: 300,
        shape: Shape::Walk,
        seed: 1,
    };
    let series = recipe.make(entry);
    let values = entry.defaults();
    let doubled = series
        .iter()
        .map(|input| input.iter().map(|x| x * 2.0).collect())
        .collect();
    let once = array(entry, &values, &series, Kernel::Auto).unwrap();
    let twice = array(entry, &values, &doubled, Kernel::Auto).unwrap();
    let degree = |(once, twice): (&Vec<f64>, &Vec<f64>)| {
        let scaled = |degree: &i32| {
            let scaled: Vec<f64> = once.iter().map(|x| x * 2f64.powi(*degree)).collect();
            difference("", twice, &scaled).is_ok()
        };
        (0..=2)
            .find(scaled)
            .unwrap_or_else(|| panic!("{} does not scale", entry.name))
    };
    once.iter().zip(&twice).map(degree).collect()
}

const SHAPES: &[Shape] = &[Shape::Walk, Shape::Level(1e8), Shape::Signed, Shape::Spikes];

#[test]
fn powers_of_two_scale_exactly() {
    let degrees: Vec<_> = entries()
        .map(|entry| (entry.name, degrees(entry)))
        .collect();
    let cases = |entry| {
        // Short enough that nothing decays to where numbers lose digits.
        let recipes = recipes_of(prop::sample::select(SHAPES), 1..300usize);
        (params(entry), recipes, -40..=40i32)
    };
    for_every_entry(48, cases, |entry, (values, recipe, power)| {
        let series = recipe.make(entry);
        let factor = 2f64.powi(power);
        let scaled = series
            .iter()
            .map(|input| input.iter().map(|x| x * factor).collect())
            .collect();
        let once = array(entry, &values, &series, Kernel::Auto)?;
        let more = array(entry, &values, &scaled, Kernel::Auto)?;
        let (_, degrees) = degrees
            .iter()
            .find(|(name, _)| *name == entry.name)
            .ok_or("no degree")?;
        for ((once, more), degree) in once.iter().zip(&more).zip(degrees) {
            let expected: Vec<f64> = once.iter().map(|x| x * factor.powi(*degree)).collect();
            difference(&format!("times 2^{power}"), more, &expected)?;
        }
        Ok(())
    });
}

#[test]
fn shares_and_ratios_do_not_depend_on_the_unit() {
    for (name, degree) in [
        ("rsi", 0),
        ("trendflex", 0),
        ("sma", 1),
        ("stddev", 1),
        ("macd", 1),
    ] {
        let entry = indicators::CATALOGUE
            .get(name)
            .expect("it is in the catalogue");
        assert!(
            degrees(entry).iter().all(|found| *found == degree),
            "{name}"
        );
    }
}
