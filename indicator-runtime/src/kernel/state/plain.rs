//! Numbers, switches and texts as states.

use super::State;
use crate::kernel::context::Context;
use crate::kernel::saved::{Damaged, Reader, Writer};

/// Types of one word: how they turn into it and back.
macro_rules! words {
    ($($type:ty: $value:ident => $word:expr, $saved:ident => $back:expr);* $(;)?) => {$(
        impl State for $type {
            #[inline]
            fn enter(&mut self, _: &Context) {}

            #[inline]
            fn save(&self, to: &mut Writer) {
                let $value = *self;
                to.word($word);
            }

            #[inline]
            fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
                let $saved = from.word()?;
                *self = $back.ok_or(Damaged("a word in it is of another type"))?;
                Ok(())
            }

            #[inline]
            fn blank() -> Option<Self> {
                Some(Self::default())
            }
        }
    )*};
}

words! {
    bool: value => u64::from(value), word => (word < 2).then_some(word == 1);
    char: value => u64::from(u32::from(value)), word => u32::try_from(word).ok().and_then(char::from_u32);
    f32: value => u64::from(value.to_bits()), word => u32::try_from(word).ok().map(f32::from_bits);
    f64: value => value.to_bits(), word => Some(f64::from_bits(word));
    u8: value => u64::from(value), word => u8::try_from(word).ok();
    u16: value => u64::from(value), word => u16::try_from(word).ok();
    u32: value => u64::from(value), word => u32::try_from(word).ok();
    u64: value => value, word => Some(word);
    usize: value => value as u64, word => usize::try_from(word).ok();
    i8: value => i64::from(value).cast_unsigned(), word => i8::try_from(word.cast_signed()).ok();
    i16: value => i64::from(value).cast_unsigned(), word => i16::try_from(word.cast_signed()).ok();
    i32: value => i64::from(value).cast_unsigned(), word => i32::try_from(word.cast_signed()).ok();
    i64: value => value.cast_unsigned(), word => Some(word.cast_signed());
    isize: value => (value as i64).cast_unsigned(), word => isize::try_from(word.cast_signed()).ok();
}

impl State for u128 {
    fn enter(&mut self, _: &Context) {}

    fn save(&self, to: &mut Writer) {
        to.word((self >> 64) as u64);
        to.word(*self as u64);
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        *self = u128::from(from.word()?) << 64 | u128::from(from.word()?);
        Ok(())
    }

    fn blank() -> Option<Self> {
        Some(0)
    }
}

impl State for i128 {
    fn enter(&mut self, _: &Context) {}

    fn save(&self, to: &mut Writer) {
        self.cast_unsigned().save(to);
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        let mut bits = 0_u128;
        bits.load(from)?;
        *self = bits.cast_signed();
        Ok(())
    }

    fn blank() -> Option<Self> {
        Some(0)
    }
}

impl State for String {
    fn enter(&mut self, _: &Context) {}

    fn save(&self, to: &mut Writer) {
        to.count(self.len());
        for bytes in self.as_bytes().chunks(8) {
            let mut word = [0; 8];
            word[..bytes.len()].copy_from_slice(bytes);
            to.word(u64::from_le_bytes(word));
        }
    }

    fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        let length = from.count(from.remaining().saturating_mul(8))?;
        let mut bytes = Vec::new();
        for _ in 0..length.div_ceil(8) {
            bytes.extend(from.word()?.to_le_bytes());
        }
        bytes.truncate(length);
        *self = String::from_utf8(bytes).map_err(|_| Damaged("a text in it is not UTF-8"))?;
        Ok(())
    }

    fn blank() -> Option<Self> {
        Some(Self::default())
    }
}
