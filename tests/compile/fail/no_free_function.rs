//! Functions of a type, of a trait, and of another language.

#![allow(unused)]

use indicator_runtime::{Output, indicator};

struct Mine;

impl Mine {
    /// Of a type.
    #[indicator(warmup = 0)]
    pub fn of_type(data: &[f64], values: &mut Output) {
        values.extend(data.iter().copied());
    }
}

trait Ours {
    /// Of a trait.
    #[indicator(warmup = 0)]
    fn of_trait(data: &[f64], values: &mut Output) {
        values.extend(data.iter().copied());
    }
}

unsafe extern "C" {
    /// Somebody else's.
    #[indicator(warmup = 0)]
    fn foreign(data: &[f64], values: &mut Output);
}

fn main() {}
