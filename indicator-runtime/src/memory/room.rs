//! Memory for outputs, which may be uninitialised until a computation has written it.

use crate::error::ErrorKind;
use smallvec::SmallVec;
use std::iter::zip;
use std::mem::{MaybeUninit, take};
use std::ops::Range;

/// Memory for one output, which may be uninitialised.
#[derive(Debug)]
pub enum Room<'a> {
    /// Numbers, NaN where there is none.
    Numbers(&'a mut [MaybeUninit<f64>]),
    /// Signals, 0 where there is none.
    Signals(&'a mut [MaybeUninit<i32>]),
}

/// A part of every output.
pub(crate) type Rooms<'a> = SmallVec<[Room<'a>; 4]>;

/// Splits off the first values of every room; `None` where none are left.
pub(crate) fn first_of_each<'a>(rooms: &mut [Room<'a>], values: usize) -> Option<Rooms<'a>> {
    let rooms = rooms.iter_mut();
    rooms.map(|room| room.take_first(values)).collect()
}

impl<'a> Room<'a> {
    /// How many values it is for.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Numbers(room) => room.len(),
            Self::Signals(room) => room.len(),
        }
    }

    /// Whether it is for none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Where the value at `index` lies.
    pub(crate) fn address(&self, index: usize) -> usize {
        let first = match self {
            Self::Numbers(room) => room.as_ptr().addr(),
            Self::Signals(room) => room.as_ptr().addr(),
        };
        first + self.bytes(index)
    }

    /// What `count` values take.
    pub(crate) fn bytes(&self, count: usize) -> usize {
        match self {
            Self::Numbers(_) => count * size_of::<f64>(),
            Self::Signals(_) => count * size_of::<i32>(),
        }
    }

    /// The same room, for a shorter time.
    pub(crate) fn reborrow(&mut self) -> Room<'_> {
        match self {
            Self::Numbers(room) => Room::Numbers(room),
            Self::Signals(room) => Room::Signals(room),
        }
    }

    /// Splits off the first `count` values, or as many as are left; `None` where none is.
    pub(crate) fn take_first(&mut self, count: usize) -> Option<Room<'a>> {
        let count = count.min(self.len());
        let first = match self {
            Self::Numbers(room) => {
                let (first, rest) = take(room).split_at_mut(count);
                *room = rest;
                Room::Numbers(first)
            }
            Self::Signals(room) => {
                let (first, rest) = take(room).split_at_mut(count);
                *room = rest;
                Room::Signals(first)
            }
        };
        (count > 0).then_some(first)
    }
}

impl<'a> From<&'a mut [MaybeUninit<f64>]> for Room<'a> {
    fn from(room: &'a mut [MaybeUninit<f64>]) -> Self {
        Self::Numbers(room)
    }
}

impl<'a> From<&'a mut [MaybeUninit<i32>]> for Room<'a> {
    fn from(room: &'a mut [MaybeUninit<i32>]) -> Self {
        Self::Signals(room)
    }
}

impl<'a> From<&'a mut [f64]> for Room<'a> {
    fn from(buffer: &'a mut [f64]) -> Self {
        Self::Numbers(as_uninit(buffer))
    }
}

impl<'a> From<&'a mut [i32]> for Room<'a> {
    fn from(buffer: &'a mut [i32]) -> Self {
        Self::Signals(as_uninit(buffer))
    }
}

/// Has `write` write as many values of every room in full as there are places, which are in order, and moves them there;
/// elsewhere there is no value. Numbers that count these values (`are_positions`, for each room) become those of their places.
///
/// # Errors
/// Those of `write`.
pub(crate) fn write_at(
    places: &[usize],
    rooms: &mut [Room<'_>],
    are_positions: impl Iterator<Item = bool>,
    write: impl FnOnce(&mut [Room<'_>]) -> Result<(), ErrorKind>,
) -> Result<(), ErrorKind> {
    {
        let mut whole: Rooms<'_> = rooms.iter_mut().map(Room::reborrow).collect();
        if let Some(mut first) = first_of_each(&mut whole, places.len()) {
            write(&mut first)?;
        }
    }
    for (room, are_positions) in zip(rooms, are_positions) {
        match room {
            Room::Numbers(room) => {
                if are_positions {
                    for value in &mut room[..places.len()] {
                        // SAFETY: `write` has written as many values.
                        let count = unsafe { value.assume_init() };
                        value.write(position(count, places));
                    }
                }
                spread(room, places, f64::NAN);
            }
            Room::Signals(room) => spread(room, places, 0),
        }
    }
    Ok(())
}

/// The position that a count of places stands for.
fn position(count: f64, places: &[usize]) -> f64 {
    match places.get(count as usize) {
        Some(place) if !count.is_nan() => *place as f64,
        _ => count,
    }
}

/// Moves the first values to their places, `nothing` between them: the last first, as no place is before its value.
fn spread<T: Copy>(room: &mut [MaybeUninit<T>], places: &[usize], nothing: T) {
    let mut end = room.len();
    for (from, place) in places.iter().enumerate().rev() {
        room[place + 1..end].fill(MaybeUninit::new(nothing));
        if *place == from {
            return; // So is every value before it.
        }
        room[*place] = room[from];
        end = *place;
    }
    room[..end].fill(MaybeUninit::new(nothing));
}

/// Initialised memory as such that may not be, to be written.
pub(crate) fn as_uninit<T: Copy>(buffer: &mut [T]) -> &mut [MaybeUninit<T>] {
    let length = buffer.len();
    // SAFETY: `MaybeUninit<T>` has the layout of `T`, the borrow is exclusive and as long, and
    // a room is only ever written with initialised values, so the buffer stays initialised.
    unsafe { std::slice::from_raw_parts_mut(buffer.as_mut_ptr().cast(), length) }
}

/// Callers' buffers as rooms.
pub(crate) fn as_rooms<'a>(buffers: &'a mut [&mut [f64]]) -> Vec<Room<'a>> {
    let buffers = buffers.iter_mut();
    buffers.map(|buffer| Room::from(&mut **buffer)).collect()
}

/// Writes to `range` of every room that there is no value.
pub(crate) fn fill_missing(rooms: &mut [Room<'_>], range: Range<usize>) {
    for room in rooms {
        match room {
            Room::Numbers(room) => room[range.clone()].fill(MaybeUninit::new(f64::NAN)),
            Room::Signals(room) => room[range.clone()].fill(MaybeUninit::new(0)),
        }
    }
}
