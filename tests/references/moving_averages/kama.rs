use crate::averages::kaufman;
use crate::scales::remembered;
use crate::{Arguments, Expected, Number};

/// y += s²·(x − y), from the value before the first: s is 2/31 to 2/3 as the efficiency is 0 to 1.
pub fn kama<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let least = 2.0 / 31.0;
    Expected {
        outputs: vec![kaufman(data, arguments.param("period"))],
        scale: remembered(data, 1.0 - least * least),
    }
}
