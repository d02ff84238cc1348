//! The parameter sets of a sweep: one axis a parameter, the last one fastest.

use crate::catalogue::entry::Entry;
use crate::error::ErrorKind;
use crate::forms::sweep::axis::Axis;
use crate::forms::sweep::steps::Steps;
use crate::memory::list::try_list;
use crate::value::Value;
use smallvec::SmallVec;

/// The parameter sets of a sweep, in order.
#[derive(Clone, Debug)]
pub struct Grid {
    axes: Vec<Steps>,
    rows: usize,
}

impl Grid {
    /// The grid that the axes span, one axis for each parameter of `entry`.
    ///
    /// # Errors
    /// An axis that is empty, has a step that is negative or not finite, or holds a value that its
    /// parameter does not allow; a grid whose rows cannot be counted.
    pub fn new(entry: &Entry, axes: &[Axis<Value>]) -> Result<Self, ErrorKind> {
        if axes.len() != entry.params.len() {
            return Err(entry.wrong_number("axes", entry.params.len(), axes.len()));
        }
        let axes = entry
            .params
            .iter()
            .zip(axes)
            .map(|(param, axis)| Steps::new(param, axis))
            .collect::<Result<Vec<_>, _>>()?;
        let rows = axes
            .iter()
            .try_fold(1usize, |rows, axis| rows.checked_mul(axis.count()))
            .filter(|rows| *rows <= isize::MAX as usize / size_of::<f64>());
        match rows {
            Some(rows) => Ok(Self { axes, rows }),
            None => Err(ErrorKind::GridTooLarge {
                rows: axes
                    .iter()
                    .map(|axis| axis.count().to_string())
                    .collect::<Vec<_>>()
                    .join(" × "),
                columns: 1,
                outputs: entry.outputs.len(),
                allowed: format!("{} bytes", isize::MAX),
            }),
        }
    }

    /// How many parameter sets there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The parameter set of a row.
    ///
    /// # Panics
    /// If there is no such row.
    #[must_use]
    pub fn row(&self, row: usize) -> Vec<Value> {
        self.set(row).into_vec()
    }

    /// [`Grid::row`], within the stack where parameters are few.
    pub(crate) fn set(&self, row: usize) -> Set {
        assert!(row < self.rows, "row {row} of {}", self.rows);
        let mut rest = row;
        let mut values: Set = SmallVec::new();
        for axis in self.axes.iter().rev() {
            values.push(axis.get(rest % axis.count()));
            rest /= axis.count();
        }
        values.reverse();
        values
    }

    /// What `set` makes of every parameter set, the last parameter fastest.
    ///
    /// # Errors
    /// More sets than memory holds, and those of `set`.
    pub(super) fn sets<S>(
        &self,
        set: impl Fn(&[Value]) -> Result<S, ErrorKind>,
    ) -> Result<Vec<S>, ErrorKind> {
        try_list((0..self.rows).map(|row| set(&self.set(row))))
    }

    /// The values of the parameter at `index`, row by row.
    #[cfg(feature = "python")]
    pub(crate) fn column(&self, index: usize) -> impl Iterator<Item = Value> + '_ {
        let (axis, faster) = (&self.axes[index], &self.axes[index + 1..]);
        let repeated = faster.iter().map(Steps::count).product::<usize>();
        (0..self.rows).map(move |row| axis.get(row / repeated % axis.count()))
    }

    /// Every parameter set, the last parameter fastest.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Vec<Value>> + '_ {
        (0..self.rows).map(|row| self.row(row))
    }
}

/// The values of every parameter.
pub(crate) type Set = SmallVec<[Value; 8]>;
