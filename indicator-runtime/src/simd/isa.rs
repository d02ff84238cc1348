//! Instruction sets that this CPU has, and code that is compiled once for each of them.

#[cfg(target_arch = "x86_64")]
use super::lane_shift::{Avx2, Avx512};
use super::lane_shift::{Baseline, Shift};

/// An instruction set that this CPU was seen to have: no other value can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Isa(pub(super) Level);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    Scalar,
    #[cfg(target_arch = "x86_64")]
    Avx2,
    #[cfg(target_arch = "x86_64")]
    Avx512,
}

/// Work that is compiled once for each instruction set.
pub(crate) trait SimdTask {
    type Result;

    /// Does the work. Must be `#[inline(always)]`, or it is compiled without the instruction set's features.
    ///
    /// `data` is apart from the other arguments: a slice that was stored as two words, and is then loaded as
    /// one to be passed on, stalls the CPU.
    fn run<S: Shift>(self, shift: S, data: &[f64]) -> Self::Result;
}

impl Isa {
    /// What every CPU of this architecture has.
    pub const SCALAR: Self = Self(Level::Scalar);

    /// The best one that this CPU has.
    #[must_use]
    pub fn best() -> Self {
        Self::avx512().or_else(Self::avx2).unwrap_or(Self::SCALAR)
    }

    #[cfg(target_arch = "x86_64")]
    pub(super) fn avx2() -> Option<Self> {
        std::arch::is_x86_feature_detected!("avx2").then_some(Self(Level::Avx2))
    }

    #[cfg(target_arch = "x86_64")]
    pub(super) fn avx512() -> Option<Self> {
        (std::arch::is_x86_feature_detected!("avx512f")
            && std::arch::is_x86_feature_detected!("avx512dq")
            && std::arch::is_x86_feature_detected!("avx512vl")
            && std::arch::is_x86_feature_detected!("avx512bw"))
        .then_some(Self(Level::Avx512))
    }

    #[cfg(not(target_arch = "x86_64"))]
    pub(super) fn avx2() -> Option<Self> {
        None
    }

    #[cfg(not(target_arch = "x86_64"))]
    pub(super) fn avx512() -> Option<Self> {
        None
    }

    /// Does the work in the copy that was compiled for this instruction set.
    #[inline]
    pub(crate) fn run<T: SimdTask>(self, task: T, data: &[f64]) -> T::Result {
        match self.0 {
            Level::Scalar => task.run(Baseline, data),
            #[cfg(target_arch = "x86_64")]
            _ => self.run_shared(task, data),
        }
    }

    /// [`Isa::run`] for work that many kernels share: it is compiled once for the whole program, not once
    /// more within each kernel.
    #[inline]
    pub(crate) fn run_shared<T: SimdTask>(self, task: T, data: &[f64]) -> T::Result {
        match self.0 {
            Level::Scalar => run_scalar(task, data),
            // SAFETY: a `Level::Avx2` exists only after this CPU was seen to have AVX2.
            #[cfg(target_arch = "x86_64")]
            Level::Avx2 => unsafe { run_avx2(task, data) },
            // SAFETY: a `Level::Avx512` exists only after this CPU was seen to have all four.
            #[cfg(target_arch = "x86_64")]
            Level::Avx512 => unsafe { run_avx512(task, data) },
        }
    }
}

#[inline(never)]
fn run_scalar<T: SimdTask>(task: T, data: &[f64]) -> T::Result {
    task.run(Baseline, data)
}

#[cfg(target_arch = "x86_64")]
#[inline(never)]
#[target_feature(enable = "avx2")]
fn run_avx2<T: SimdTask>(task: T, data: &[f64]) -> T::Result {
    task.run(Avx2::new(), data)
}

#[cfg(target_arch = "x86_64")]
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512bw")]
fn run_avx512<T: SimdTask>(task: T, data: &[f64]) -> T::Result {
    task.run(Avx512::new(), data)
}
