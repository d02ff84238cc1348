//! New outputs, which are made as their values are written.

use super::list::with_room;
use super::pages::prefer_huge_pages;
use super::room::Room;
use crate::error::ErrorKind;
use smallvec::SmallVec;

/// A new output over a series.
#[derive(Clone, Debug, PartialEq)]
pub enum Column {
    /// Numbers, NaN where there is none.
    Numbers(Vec<f64>),
    /// Signals, 0 where there is none.
    Signals(Vec<i32>),
}

impl Column {
    /// The values; empty if these are no numbers.
    #[must_use]
    pub fn into_numbers(self) -> Vec<f64> {
        match self {
            Self::Numbers(values) => values,
            Self::Signals(_) => Vec::new(),
        }
    }

    /// The values; empty if these are no signals.
    #[must_use]
    pub fn into_signals(self) -> Vec<i32> {
        match self {
            Self::Numbers(_) => Vec::new(),
            Self::Signals(values) => values,
        }
    }
}

/// An output that is made as its values are written: a vector, or a column.
trait Fresh {
    /// The room for its values.
    fn room(&mut self, length: usize) -> Room<'_>;

    /// # Safety
    /// The first `length` values must have been written.
    unsafe fn set_length(&mut self, length: usize);
}

impl Fresh for Vec<f64> {
    fn room(&mut self, length: usize) -> Room<'_> {
        Room::Numbers(&mut self.spare_capacity_mut()[..length])
    }

    unsafe fn set_length(&mut self, length: usize) {
        // SAFETY: the caller promises it, and there was room for so many.
        unsafe { self.set_len(length) };
    }
}

impl Fresh for Column {
    fn room(&mut self, length: usize) -> Room<'_> {
        match self {
            Self::Numbers(values) => values.room(length),
            Self::Signals(values) => Room::Signals(&mut values.spare_capacity_mut()[..length]),
        }
    }

    unsafe fn set_length(&mut self, length: usize) {
        // SAFETY: the caller promises it, and there was room for so many.
        unsafe {
            match self {
                Self::Numbers(values) => values.set_len(length),
                Self::Signals(values) => values.set_len(length),
            }
        }
    }
}

/// Columns of `length` values each, of signals where it is said so, which `write` writes in full where it returns `Ok`.
pub(crate) fn new_columns(
    signals: impl Iterator<Item = bool>,
    length: usize,
    write: impl FnOnce(&mut [Room<'_>]) -> Result<(), ErrorKind>,
) -> Result<Vec<Column>, ErrorKind> {
    let column = |is_signal| {
        if is_signal {
            allocate(length).map(Column::Signals)
        } else {
            allocate(length).map(Column::Numbers)
        }
    };
    written(
        signals.map(column).collect::<Result<_, _>>()?,
        length,
        write,
    )
}

/// `count` vectors of `length` values each, which `write` writes in full where it returns `Ok`.
pub(crate) fn new_vectors(
    count: usize,
    length: usize,
    write: impl FnOnce(&mut [Room<'_>]) -> Result<(), ErrorKind>,
) -> Result<Vec<Vec<f64>>, ErrorKind> {
    let vectors = (0..count).map(|_| allocate(length));
    written(vectors.collect::<Result<_, _>>()?, length, write)
}

fn written<T: Fresh>(
    mut outputs: Vec<T>,
    length: usize,
    write: impl FnOnce(&mut [Room<'_>]) -> Result<(), ErrorKind>,
) -> Result<Vec<T>, ErrorKind> {
    let mut rooms: SmallVec<[Room<'_>; 4]> = (outputs.iter_mut())
        .map(|output| output.room(length))
        .collect();
    write(&mut rooms)?;
    drop(rooms);
    for output in &mut outputs {
        // SAFETY: `write` has written the first `length` values of every room.
        unsafe { output.set_length(length) };
    }
    Ok(outputs)
}

/// A vector with room for `length` values, none of them touched.
fn allocate<T>(length: usize) -> Result<Vec<T>, ErrorKind> {
    let mut vector = with_room(length)?;
    prefer_huge_pages(&mut vector.spare_capacity_mut()[..length]);
    Ok(vector)
}
