//! The axes of a sweep, by the names of their parameters.

use super::axis::Axis;
use crate::catalogue::entry::Entry;
use crate::catalogue::param::Param;
use crate::error::{Error, ErrorKind};
use crate::value::Value;
use std::iter::zip;

impl Entry {
    /// The axes of all parameters, in order: those that are given by their names, as `(start, end, step)`, a list of
    /// values or one value, and the defaults of the others.
    ///
    /// A whole number may be given to a parameter of any type of number. Axes of different types are given as
    /// [`Axis<Value>`].
    ///
    /// # Errors
    /// A name that no parameter has, or that is given twice; a list of more values than there is memory for a copy of. What the axes hold is checked by the sweep.
    pub fn axes<'a, A, V>(
        &self,
        given: impl IntoIterator<Item = (&'a str, A)>,
    ) -> Result<Vec<Axis<Value>>, Error>
    where
        A: Into<Axis<V>>,
        V: Copy + Into<Value>,
    {
        let axis = |(param, given): (&Param, Option<A>)| match given {
            Some(axis) => axis.into().map(|value| value.into().in_type_of(param)),
            None => Ok(param.default().into()),
        };
        let axes = || -> Result<Vec<_>, ErrorKind> {
            let given = self.by_place(given)?;
            zip(self.params, given).map(axis).collect()
        };
        axes().map_err(|kind| self.batch_error(kind))
    }
}
