//! The instruction set that a caller asks for.

use super::isa::{Isa, Level};
use crate::error::ErrorKind;

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

/// The best kernel of this CPU for single series.
#[must_use]
pub fn detect_best_kernel() -> Kernel {
    Kernel::of(Isa::best())
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

    fn of(isa: Isa) -> Self {
        match isa.0 {
            Level::Scalar => Self::Scalar,
            #[cfg(target_arch = "x86_64")]
            Level::Avx2 => Self::Avx2,
            #[cfg(target_arch = "x86_64")]
            Level::Avx512 => Self::Avx512,
        }
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
            None => Err(ErrorKind::UnavailableKernel(format!("{self:?}"))),
        }
    }
}
