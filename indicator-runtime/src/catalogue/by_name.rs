//! Parameters by their names, and what values are written as.

use crate::catalogue::entry::Entry;
use crate::catalogue::param::{Domain, Param};
use crate::error::{Error, ErrorKind, shortened};
use crate::value::Value;
use std::iter::zip;

macro_rules! from {
    ($($type:ty => |$value:ident| $made:expr;)*) => {$(
        impl From<$type> for Value {
            fn from($value: $type) -> Self {
                $made
            }
        }
    )*};
}
from! {
    usize => |count| Self::Usize(count);
    i64 => |number| Self::I64(number);
    i32 => |number| Self::I64(number.into());
    f64 => |number| Self::F64(number);
    bool => |switch| Self::Bool(switch);
    &'static str => |name| Self::Choice(name);
}

impl Value {
    /// The same number in the type of a parameter, where that type has it; otherwise the value as it is.
    pub(crate) fn in_type_of(self, param: &Param) -> Self {
        let whole = match self {
            Self::Usize(count) => count as i128,
            Self::I64(number) => number.into(),
            _ => return self,
        };
        let typed = match param.domain {
            Domain::Usize { .. } => usize::try_from(whole).ok().map(Self::Usize),
            Domain::I64 { .. } => i64::try_from(whole).ok().map(Self::I64),
            Domain::F64 { .. } => Some(whole as f64)
                .filter(|number| *number as i128 == whole)
                .map(Self::F64),
            Domain::Bool { .. } | Domain::Choice { .. } => None,
        };
        typed.unwrap_or(self)
    }
}

impl Entry {
    /// The values of all parameters, in order: those that are given by their names, and the defaults of the others.
    ///
    /// A whole number may be given to a parameter of any type of number. Values of different types are given as
    /// [`Value`]s.
    ///
    /// ```
    /// # use indicator_runtime::{Output, indicator};
    /// # /// Something.
    /// # #[indicator(warmup = period - 1)]
    /// # pub fn alma(
    /// #     data: &[f64],
    /// #     #[param(default = 9, min = 1)] period: usize,
    /// #     #[param(default = 0.85)] offset: f64,
    /// #     values: &mut Output,
    /// # ) {
    /// #     let _ = offset;
    /// #     values.extend(data[period - 1..].iter().copied());
    /// # }
    /// use indicator_runtime::Value;
    ///
    /// let values = ALMA.params([("period", 20)])?;
    /// assert_eq!(values, [Value::Usize(20), Value::F64(0.85)]);
    /// let values = ALMA.params([("period", Value::from(20)), ("offset", Value::from(0.5))])?;
    /// assert_eq!(values, [Value::Usize(20), Value::F64(0.5)]);
    /// # Ok::<(), indicator_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    /// A name that no parameter has, or that is given twice; values that are not allowed.
    pub fn params<'a, V: Into<Value>>(
        &self,
        given: impl IntoIterator<Item = (&'a str, V)>,
    ) -> Result<Vec<Value>, Error> {
        let values = || {
            let given = self.by_place(given)?;
            let value = |(param, given): (&Param, Option<V>)| match given {
                Some(value) => value.into().in_type_of(param),
                None => param.default(),
            };
            let values: Vec<Value> = zip(self.params, given).map(value).collect();
            self.check(&values)?;
            Ok(values)
        };
        values().map_err(|kind| self.error(kind))
    }

    /// What is given to each parameter by its name.
    pub(crate) fn by_place<'a, T>(
        &self,
        given: impl IntoIterator<Item = (&'a str, T)>,
    ) -> Result<Vec<Option<T>>, ErrorKind> {
        let mut places: Vec<Option<T>> = self.params.iter().map(|_| None).collect();
        for (name, value) in given {
            let place = self.params.iter().position(|param| param.name == name);
            let place = place.ok_or_else(|| self.unknown_param(name))?;
            if places[place].replace(value).is_some() {
                let name = self.params[place].name;
                return Err(ErrorKind::RepeatedParam(name));
            }
        }
        Ok(places)
    }

    #[cold]
    fn unknown_param(&self, name: &str) -> ErrorKind {
        let known: Vec<&str> = self.params.iter().map(|param| param.name).collect();
        ErrorKind::UnknownParam {
            name: shortened(name).to_owned(),
            allowed: match &known[..] {
                [] => "none".to_owned(),
                known => known.join(", "),
            },
        }
    }
}
