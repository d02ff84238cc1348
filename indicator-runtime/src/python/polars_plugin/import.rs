//! Series that polars hands over.

use super::abi::{ArrowArray, ArrowSchema, SeriesExport};
use super::number_type::NumberType;
use crate::error::ErrorKind;
use crate::memory::list::with_room;
use std::borrow::Cow;
use std::ffi::c_void;
use std::iter::repeat_n;
use std::ptr;

/// A series that was handed over, and is given back when it is dropped.
pub(super) struct Input(SeriesExport);

impl Input {
    /// Takes over a series.
    ///
    /// # Safety
    /// `export` must be a series of polars that nobody else gives back.
    pub unsafe fn take(export: *const SeriesExport) -> Self {
        // SAFETY: the caller promises it.
        Self(unsafe { ptr::read(export) })
    }

    /// Name and type.
    pub fn schema(&self) -> &ArrowSchema {
        // SAFETY: a series has a field, which lives until it is given back.
        unsafe { &*self.0.field }
    }

    fn chunks(&self) -> impl Iterator<Item = &ArrowArray> {
        // SAFETY: there are `count` chunks, which live until they are given back.
        (0..self.0.count).map(|chunk| unsafe { &**self.0.arrays.add(chunk) })
    }

    /// The values, NaN where there is none: where they lie, if they are `f64` in one piece.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn values(&self, kind: NumberType) -> Result<Cow<'_, [f64]>, ErrorKind> {
        if kind == NumberType::F64 && self.0.count == 1 {
            // SAFETY: they are `f64`, as the field of the series says.
            let plain = self.chunks().find_map(|chunk| unsafe { chunk.plain() });
            if let Some(plain) = plain {
                return Ok(Cow::Borrowed(plain));
            }
        }
        let mut values = with_room(self.chunks().map(ArrowArray::length).sum())?;
        self.chunks()
            .for_each(|chunk| chunk.append_to(&mut values, kind));
        Ok(Cow::Owned(values))
    }
}

impl Drop for Input {
    fn drop(&mut self) {
        let SeriesExport {
            arrays,
            count,
            release,
            ..
        } = self.0;
        // SAFETY: there are `count` chunks, which are this series' own: dropped in place, each is released once, and its
        // memory is freed with the series. Nobody else gives that back.
        unsafe {
            for chunk in 0..count {
                ptr::drop_in_place(*arrays.add(chunk));
            }
            if let Some(release) = release {
                release(&raw mut self.0);
            }
        }
    }
}

impl ArrowArray {
    /// How many values there are.
    fn length(&self) -> usize {
        usize::try_from(self.length).unwrap_or(0)
    }

    fn offset(&self) -> usize {
        usize::try_from(self.offset).unwrap_or(0)
    }

    /// Where a buffer begins; nothing where there is none.
    fn buffer(&self, index: usize) -> Option<*const c_void> {
        if self.buffers.is_null() || index as i64 >= self.buffer_count {
            return None;
        }
        // SAFETY: there are so many pointers to buffers.
        let buffer = unsafe { *self.buffers.add(index) };
        (!buffer.is_null()).then_some(buffer)
    }

    /// The bits of a buffer, one for each value.
    fn bits(&self, index: usize) -> Option<impl ExactSizeIterator<Item = bool>> {
        let first = self.buffer(index)?.cast::<u8>();
        let places = self.offset()..self.offset() + self.length();
        // SAFETY: a buffer of bits has one for each place up to the last, eight in a byte, by Arrow's contract.
        Some(places.map(move |place| unsafe { *first.add(place / 8) } >> (place % 8) & 1 == 1))
    }

    /// The numbers of the chunk.
    ///
    /// # Safety
    /// They must be of the type `T`.
    unsafe fn numbers<T: Copy>(&self) -> impl ExactSizeIterator<Item = T> {
        let first = self.buffer(1).unwrap_or(ptr::null()).cast::<T>();
        let count = if first.is_null() { 0 } else { self.length() };
        let offset = self.offset();
        // SAFETY: the buffer of a chunk has a number at each place up to the last, by Arrow's contract.
        (0..count).map(move |place| unsafe { first.add(offset + place).read_unaligned() })
    }

    /// The values of a chunk of `f64` where they lie, if none is missing and memory is aligned.
    ///
    /// # Safety
    /// They must be `f64`.
    unsafe fn plain(&self) -> Option<&[f64]> {
        let all_valid = self.null_count == 0 || self.buffer(0).is_none();
        let first = self.buffer(1)?.cast::<f64>();
        if !all_valid || !first.is_aligned() {
            return None;
        }
        // SAFETY: the buffer has a number at each place up to the last, which nobody writes to before the chunk is given
        // back, by Arrow's contract.
        Some(unsafe { std::slice::from_raw_parts(first.add(self.offset()), self.length()) })
    }

    /// Appends the values, which are of this type.
    fn append_to(&self, values: &mut Vec<f64>, kind: NumberType) {
        let start = values.len();
        // SAFETY: the field of the series names the type of its numbers.
        unsafe {
            match kind {
                NumberType::Null => values.extend(repeat_n(f64::NAN, self.length())),
                NumberType::Bool => {
                    values.extend(self.bits(1).into_iter().flatten().map(f64::from))
                }
                NumberType::I8 => values.extend(self.numbers::<i8>().map(f64::from)),
                NumberType::I16 => values.extend(self.numbers::<i16>().map(f64::from)),
                NumberType::I32 => values.extend(self.numbers::<i32>().map(f64::from)),
                NumberType::I64 => values.extend(self.numbers::<i64>().map(|number| number as f64)),
                NumberType::U8 => values.extend(self.numbers::<u8>().map(f64::from)),
                NumberType::U16 => values.extend(self.numbers::<u16>().map(f64::from)),
                NumberType::U32 => values.extend(self.numbers::<u32>().map(f64::from)),
                NumberType::U64 => values.extend(self.numbers::<u64>().map(|number| number as f64)),
                NumberType::U128 => {
                    values.extend(self.numbers::<u128>().map(|number| number as f64));
                }
                NumberType::F16 => values.extend(self.numbers().map(half)),
                NumberType::F32 => values.extend(self.numbers::<f32>().map(f64::from)),
                NumberType::F64 => values.extend(self.numbers::<f64>()),
                NumberType::Decimal { scale } => {
                    values.extend(self.numbers().map(|digits| decimal(digits, scale)));
                }
            }
        }
        // A chunk without a buffer has nothing but missing values.
        values.resize(start + self.length(), f64::NAN);
        if self.null_count == 0 {
            return;
        }
        for (value, is_valid) in values[start..]
            .iter_mut()
            .zip(self.bits(0).into_iter().flatten())
        {
            *value = if is_valid { *value } else { f64::NAN };
        }
    }
}

/// The number with these bits, as IEEE 754's binary16 has it.
fn half(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 31), f64::from(bits & 1023) / 1024.0);
    let size = match exponent {
        0 => fraction * 2_f64.powi(-14),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1.0 + fraction) * 2_f64.powi(exponent - 15),
    };
    if bits >> 15 == 1 { -size } else { size }
}

/// The nearest number to a decimal.
fn decimal(digits: i128, scale: u32) -> f64 {
    // Both are exact up to these, and so the quotient is the nearest number; beyond, the standard library reads it.
    const MOST_DIGITS: u128 = 1 << 53;
    const MOST_SCALE: u32 = 22;
    if digits.unsigned_abs() <= MOST_DIGITS && scale <= MOST_SCALE {
        return digits as f64 / 10_f64.powi(scale as i32);
    }
    format!("{digits}e-{scale}").parse().unwrap_or(f64::NAN)
}
