//! The arguments of an indicator: series and parameters, by name.

use crate::number::Number;

/// The value of a parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Param {
    /// A whole number, such as a period.
    Whole(i64),
    /// A real number.
    Real(f64),
    /// A switch.
    Switch(bool),
    /// One of several names.
    Choice(String),
}

/// A Rust type that a formula can read a parameter as.
pub trait ParamType: Sized {
    /// The value in this type, if it has one.
    fn from_param(param: &Param) -> Option<Self>;
}

macro_rules! param_type {
    ($($type:ty: $pattern:pat => $value:expr),* $(,)?) => {$(
        impl ParamType for $type {
            fn from_param(param: &Param) -> Option<Self> {
                match param {
                    $pattern => $value,
                    _ => None,
                }
            }
        }
    )*};
}
param_type! {
    usize: Param::Whole(value) => usize::try_from(*value).ok(),
    i64: Param::Whole(value) => Some(*value),
    f64: Param::Real(value) => Some(*value),
    bool: Param::Switch(value) => Some(*value),
    String: Param::Choice(value) => Some(value.clone()),
}

/// The series and parameters of one call.
#[derive(Clone, Debug)]
pub struct Arguments<N> {
    series: Vec<(String, Vec<N>)>,
    params: Vec<(String, Param)>,
}

impl<N: Number> Arguments<N> {
    /// A series without NaN for each input, all of one length, and a value for each parameter.
    pub fn new<'a>(
        series: impl IntoIterator<Item = (&'a str, &'a [f64])>,
        params: impl IntoIterator<Item = (&'a str, Param)>,
    ) -> Self {
        let numbers = |values: &[f64]| values.iter().copied().map(N::from).collect();
        Self {
            series: series
                .into_iter()
                .map(|(name, values)| (name.to_owned(), numbers(values)))
                .collect(),
            params: params
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
        }
    }

    /// The series of the input called `name`.
    ///
    /// # Panics
    /// If there is none.
    #[must_use]
    pub fn input(&self, name: &str) -> &[N] {
        find::<Vec<N>>(&self.series, name, "input")
    }

    /// The value of the parameter called `name`.
    ///
    /// # Panics
    /// If there is none, or one of another type.
    #[must_use]
    pub fn param<T: ParamType>(&self, name: &str) -> T {
        let value = find(&self.params, name, "parameter");
        T::from_param(value).unwrap_or_else(|| {
            let wanted = std::any::type_name::<T>();
            panic!("the parameter `{name}` is {value:?}, which the formula reads as a {wanted}")
        })
    }
}

fn find<'a, T>(all: &'a [(String, T)], name: &str, what: &str) -> &'a T {
    let found = all.iter().find(|(known, _)| known == name);
    let Some((_, value)) = found else {
        let known: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
        panic!("the formula reads the {what} `{name}`; there are {known:?}");
    };
    value
}
