use crate::paths::efficiency;
use crate::{Arguments, Expected, Number};

/// How straight the last steps went, whichever way.
pub fn er<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let ratios = efficiency(data, arguments.param("period"), N::whole(1)).into_iter();
    Expected {
        outputs: vec![ratios.map(|ratio| ratio.map(N::abs)).collect()],
        scale: vec![1.0; data.len()],
    }
}
