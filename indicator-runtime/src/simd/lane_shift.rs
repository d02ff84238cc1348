//! Vectors of neighbouring values, moved within registers.
//!
//! Shifting a value out of a register that holds it already is faster than an unaligned load, which may span
//! two cache lines. No portable code is compiled to such shifts for every instruction set.

use super::vector::Vector;

/// An instruction set's way to move values; a value of the type is the proof that the CPU has it.
pub(crate) trait Shift: Copy {
    /// The values `S` places before those of `newer`, which come after those of `older`; `S` is 1, 2, 4
    /// or 6.
    fn back<const S: usize>(self, older: Vector, newer: Vector) -> Vector;
}

/// No instruction set in particular: the compiler sees each value.
#[cfg(any(test, not(target_arch = "x86_64")))]
#[derive(Clone, Copy)]
pub(crate) struct Portable;

#[cfg(any(test, not(target_arch = "x86_64")))]
impl Shift for Portable {
    #[inline(always)]
    fn back<const S: usize>(self, older: Vector, newer: Vector) -> Vector {
        std::array::from_fn(|lane| {
            if lane < S {
                older[older.len() - S + lane]
            } else {
                newer[lane - S]
            }
        })
    }
}

#[cfg(not(target_arch = "x86_64"))]
pub(crate) use Portable as Baseline;
#[cfg(target_arch = "x86_64")]
pub(crate) use x86::{Avx2, Avx512, Sse2 as Baseline};

/// The empty instructions keep the compiler from taking vectors apart into single values: it does not
/// always put them together again.
#[cfg(target_arch = "x86_64")]
mod x86 {
    use super::{Shift, Vector};
    use std::arch::asm;
    use std::arch::x86_64::*;
    use std::mem::transmute;

    /// What every CPU of this architecture has.
    #[derive(Clone, Copy)]
    pub(crate) struct Sse2;

    impl Shift for Sse2 {
        #[inline(always)]
        fn back<const S: usize>(self, older: Vector, newer: Vector) -> Vector {
            // SAFETY: all are 64 bytes of numbers, and every CPU of this architecture has SSE2.
            unsafe {
                let all: [__m128d; 8] = transmute([older, newer]);
                let moved: [__m128d; 4] = std::array::from_fn(|pair| {
                    let at = 4 + pair - S / 2;
                    match S % 2 {
                        0 => all[at],
                        _ => _mm_shuffle_pd::<0b01>(all[at - 1], all[at]),
                    }
                });
                transmute(moved)
            }
        }
    }

    /// AVX2.
    #[derive(Clone, Copy)]
    pub(crate) struct Avx2(());

    impl Avx2 {
        /// The proof, given where the compiler knows.
        #[target_feature(enable = "avx2")]
        #[inline]
        pub fn new() -> Self {
            Self(())
        }
    }

    impl Shift for Avx2 {
        #[inline(always)]
        fn back<const S: usize>(self, older: Vector, newer: Vector) -> Vector {
            // SAFETY: a CPU without AVX2 makes no `Avx2`.
            unsafe { moved_by_avx2::<S>(older, newer) }
        }
    }

    #[target_feature(enable = "avx2")]
    #[inline]
    fn moved_by_avx2<const S: usize>(older: Vector, newer: Vector) -> Vector {
        // SAFETY: all are 64 bytes of numbers.
        let all: [__m256d; 4] = unsafe { transmute([older, newer]) };
        let mut moved = [all[2], all[3]];
        for (half, moved) in moved.iter_mut().enumerate() {
            let at = 2 + half - S.div_ceil(4);
            let even = match S % 4 {
                0 => all[at],
                _ => _mm256_permute2f128_pd::<0x21>(all[at], all[at + 1]),
            };
            *moved = match S % 4 {
                1 => _mm256_shuffle_pd::<0b0101>(even, all[at + 1]),
                _ => even,
            };
        }
        // SAFETY: it does nothing; and as above.
        unsafe {
            asm!("/* {0} {1} */", inout(ymm_reg) moved[0], inout(ymm_reg) moved[1],
                options(pure, nomem, nostack, preserves_flags));
            transmute(moved)
        }
    }

    /// AVX-512.
    #[derive(Clone, Copy)]
    pub(crate) struct Avx512(());

    impl Avx512 {
        /// The proof, given where the compiler knows.
        #[target_feature(enable = "avx512f")]
        #[inline]
        pub fn new() -> Self {
            Self(())
        }
    }

    impl Shift for Avx512 {
        #[inline(always)]
        fn back<const S: usize>(self, older: Vector, newer: Vector) -> Vector {
            // SAFETY: a CPU without AVX-512 makes no `Avx512`.
            unsafe { moved_by_avx512::<S>(older, newer) }
        }
    }

    #[target_feature(enable = "avx512f")]
    #[inline]
    fn moved_by_avx512<const S: usize>(older: Vector, newer: Vector) -> Vector {
        // SAFETY: all are 64 bytes of numbers.
        let [older, newer]: [__m512i; 2] = unsafe { transmute([older, newer]) };
        let moved = match S {
            1 => _mm512_alignr_epi64::<7>(newer, older),
            2 => _mm512_alignr_epi64::<6>(newer, older),
            4 => _mm512_alignr_epi64::<4>(newer, older),
            _ => _mm512_alignr_epi64::<2>(newer, older),
        };
        // As numbers, or a single value of them would be taken by way of a whole number's register.
        let mut moved = _mm512_castsi512_pd(moved);
        // SAFETY: it does nothing; and as above.
        unsafe {
            asm!("/* {0} */", inout(zmm_reg) moved, options(pure, nomem, nostack, preserves_flags));
            transmute(moved)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Baseline, Portable, Shift, Vector};

    const OLDER: Vector = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0];
    const NEWER: Vector = [9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0];

    /// Values moved by every number of places that is used.
    #[inline(always)]
    fn moved(shift: impl Shift) -> [Vector; 4] {
        [
            shift.back::<1>(OLDER, NEWER),
            shift.back::<2>(OLDER, NEWER),
            shift.back::<4>(OLDER, NEWER),
            shift.back::<6>(OLDER, NEWER),
        ]
    }

    fn expected() -> [Vector; 4] {
        [1.0, 2.0, 4.0, 6.0].map(|back| NEWER.map(|value| value - back))
    }

    #[test]
    fn values_are_moved() {
        assert_eq!(moved(Portable), expected());
        assert_eq!(moved(Baseline), expected());
    }

    #[cfg(target_arch = "x86_64")]
    #[test]
    fn values_are_moved_by_every_instruction_set() {
        #[target_feature(enable = "avx2")]
        fn avx2() -> [Vector; 4] {
            moved(super::Avx2::new())
        }
        #[target_feature(enable = "avx512f")]
        fn avx512() -> [Vector; 4] {
            moved(super::Avx512::new())
        }
        if std::arch::is_x86_feature_detected!("avx2") {
            // SAFETY: this CPU has AVX2.
            assert_eq!(unsafe { avx2() }, expected());
        }
        if std::arch::is_x86_feature_detected!("avx512f") {
            // SAFETY: this CPU has AVX-512.
            assert_eq!(unsafe { avx512() }, expected());
        }
    }
}
