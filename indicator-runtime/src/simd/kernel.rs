//! Which instruction set a computation runs on, chosen while the program runs.

use crate::error::ErrorKind;
#[cfg(target_arch = "x86_64")]
use crate::simd::shift::{Avx2, Avx512};
use crate::simd::shift::{Baseline, Lanes};
use std::cell::Cell;

/// The instruction set that a caller asks for.
///
/// Every kernel gives the same bits; the choice is one of speed alone. `Auto` is right unless
/// kernels are being compared. The `…Batch` variants are the same instruction sets under the names
/// that sweeps use; either name is accepted everywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Kernel {
    /// The best one that this CPU has.
    #[default]
    Auto,
    /// What every CPU of this architecture has.
    Scalar,
    /// AVX2: four values per instruction.
    Avx2,
    /// AVX-512: eight values per instruction.
    Avx512,
    /// [`Kernel::Scalar`], for a sweep.
    ScalarBatch,
    /// [`Kernel::Avx2`], for a sweep.
    Avx2Batch,
    /// [`Kernel::Avx512`], for a sweep.
    Avx512Batch,
}

/// The names that [`validate_kernel`] knows, for messages.
pub const KERNEL_NAMES: &str = "\"auto\", \"scalar\", \"avx2\", \"avx512\"";

/// The best kernel of this CPU for single series.
#[must_use]
pub fn detect_best_kernel() -> Kernel {
    Isa::best().kernel()
}

/// The best kernel of this CPU for sweeps.
#[must_use]
pub fn detect_best_batch_kernel() -> Kernel {
    detect_best_kernel().batch()
}

/// Reads a kernel by name; `None` is `Auto`, and `batch` selects the `…Batch` variant.
///
/// # Errors
/// `Unknown kernel: …` for any other name, and an error for a kernel that this CPU lacks.
pub fn validate_kernel(name: Option<&str>, batch: bool) -> Result<Kernel, ErrorKind> {
    let kernel = match name {
        None | Some("auto") => return Ok(Kernel::Auto),
        Some("scalar") => Kernel::Scalar,
        Some("avx2") => Kernel::Avx2,
        Some("avx512") => Kernel::Avx512,
        Some(other) => return Err(ErrorKind::UnknownKernel(other.to_owned())),
    };
    kernel.isa()?;
    Ok(if batch { kernel.batch() } else { kernel })
}

impl Kernel {
    /// The variant of the same instruction set that sweeps use.
    #[must_use]
    pub fn batch(self) -> Self {
        match self {
            Self::Auto => Self::Auto,
            Self::Scalar | Self::ScalarBatch => Self::ScalarBatch,
            Self::Avx2 | Self::Avx2Batch => Self::Avx2Batch,
            Self::Avx512 | Self::Avx512Batch => Self::Avx512Batch,
        }
    }

    /// The kernels that this CPU can run, scalar first.
    pub fn available() -> impl Iterator<Item = Self> {
        [Self::Scalar, Self::Avx2, Self::Avx512]
            .into_iter()
            .filter(|kernel| kernel.isa().is_ok())
    }

    /// The proof that this CPU can run the kernel.
    pub(crate) fn isa(self) -> Result<Isa, ErrorKind> {
        let isa = match self {
            Self::Auto => Some(Isa::best()),
            Self::Scalar | Self::ScalarBatch => Some(Isa::SCALAR),
            Self::Avx2 | Self::Avx2Batch => Isa::avx2(),
            Self::Avx512 | Self::Avx512Batch => Isa::avx512(),
        };
        // An error that is made beforehand has to be dropped by every call.
        match isa {
            Some(isa) => Ok(isa),
            None => Err(ErrorKind::UnavailableKernel(self)),
        }
    }
}

/// An instruction set that this CPU was seen to have: no other value can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Isa(Level);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    Scalar,
    #[cfg(target_arch = "x86_64")]
    Avx2,
    #[cfg(target_arch = "x86_64")]
    Avx512,
}

/// A piece of work that is compiled once for each instruction set.
///
/// `run` must be `#[inline(always)]`, or it is compiled without the instruction set's features.
pub(crate) trait Work {
    type Result;
    fn run(self) -> Self::Result;
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
    fn avx2() -> Option<Self> {
        std::arch::is_x86_feature_detected!("avx2").then_some(Self(Level::Avx2))
    }

    #[cfg(target_arch = "x86_64")]
    fn avx512() -> Option<Self> {
        (std::arch::is_x86_feature_detected!("avx512f")
            && std::arch::is_x86_feature_detected!("avx512dq")
            && std::arch::is_x86_feature_detected!("avx512vl")
            && std::arch::is_x86_feature_detected!("avx512bw"))
        .then_some(Self(Level::Avx512))
    }

    #[cfg(not(target_arch = "x86_64"))]
    fn avx2() -> Option<Self> {
        None
    }

    #[cfg(not(target_arch = "x86_64"))]
    fn avx512() -> Option<Self> {
        None
    }

    fn kernel(self) -> Kernel {
        match self.0 {
            Level::Scalar => Kernel::Scalar,
            #[cfg(target_arch = "x86_64")]
            Level::Avx2 => Kernel::Avx2,
            #[cfg(target_arch = "x86_64")]
            Level::Avx512 => Kernel::Avx512,
        }
    }

    /// Makes this the thread's instruction set for [`shared`] work while `computation` runs.
    pub(crate) fn during<R>(self, computation: impl FnOnce() -> R) -> R {
        struct Restore(Isa);
        impl Drop for Restore {
            fn drop(&mut self) {
                CURRENT.set(self.0);
            }
        }
        let _restore = Restore(CURRENT.replace(self));
        computation()
    }

    /// Runs `work` in the copy that was compiled for this instruction set.
    #[inline]
    pub(crate) fn run<W: Work>(self, work: W) -> W::Result {
        match self.0 {
            Level::Scalar => work.run(),
            // SAFETY: a `Level::Avx2` exists only after this CPU was seen to have AVX2.
            #[cfg(target_arch = "x86_64")]
            Level::Avx2 => unsafe { run_avx2(work) },
            // SAFETY: a `Level::Avx512` exists only after this CPU was seen to have all four.
            #[cfg(target_arch = "x86_64")]
            Level::Avx512 => unsafe { run_avx512(work) },
        }
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn run_avx2<W: Work>(work: W) -> W::Result {
    work.run()
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512bw")]
fn run_avx512<W: Work>(work: W) -> W::Result {
    work.run()
}

thread_local! {
    /// The instruction set of the computation that is under way.
    static CURRENT: Cell<Isa> = const { Cell::new(Isa::SCALAR) };
}

/// What many kernels do with the next stretch of a series, and which is compiled once for each
/// instruction set instead of once more within each of them.
pub(crate) trait Block {
    type Ready;

    /// Takes the stretch. Must be `#[inline(always)]`, as [`Work::run`] must.
    fn take<L: Lanes>(self, lanes: L, data: &[f64]) -> Self::Ready;
}

/// [`Block::take`] on the instruction set of the computation that is under way.
#[inline]
pub(crate) fn shared<B: Block>(block: B, data: &[f64]) -> B::Ready {
    // Nothing is gained by vectors for a single value, and a stream would look this up in vain.
    let isa = if data.len() == 1 {
        Isa::SCALAR
    } else {
        CURRENT.get()
    };
    match isa.0 {
        Level::Scalar => take_scalar(block, data),
        // SAFETY: a `Level::Avx2` exists only after this CPU was seen to have AVX2.
        #[cfg(target_arch = "x86_64")]
        Level::Avx2 => unsafe { take_avx2(block, data) },
        // SAFETY: a `Level::Avx512` exists only after this CPU was seen to have all four.
        #[cfg(target_arch = "x86_64")]
        Level::Avx512 => unsafe { take_avx512(block, data) },
    }
}

// The arguments are apart, not in one struct: a slice that was stored as two words and is then
// copied as one, to be passed on, makes the CPU wait.

#[inline(never)]
fn take_scalar<B: Block>(block: B, data: &[f64]) -> B::Ready {
    block.take(Baseline, data)
}

#[cfg(target_arch = "x86_64")]
#[inline(never)]
#[target_feature(enable = "avx2")]
fn take_avx2<B: Block>(block: B, data: &[f64]) -> B::Ready {
    block.take(Avx2::new(), data)
}

#[cfg(target_arch = "x86_64")]
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512bw")]
fn take_avx512<B: Block>(block: B, data: &[f64]) -> B::Ready {
    block.take(Avx512::new(), data)
}
