//! The caches of this CPU.

use std::sync::LazyLock;

/// Bytes of the last-level cache where the CPU does not say.
const USUAL: usize = 32 << 20;

/// Bytes of the largest cache.
pub(crate) static LAST_LEVEL: LazyLock<usize> = LazyLock::new(|| largest().unwrap_or(USUAL));

#[cfg(target_arch = "x86_64")]
fn largest() -> Option<usize> {
    let caches = raw_cpuid::CpuId::new().get_cache_parameters()?;
    let size = |cache: raw_cpuid::CacheParameter| {
        cache.sets()
            * cache.associativity()
            * cache.physical_line_partitions()
            * cache.coherency_line_size()
    };
    caches.map(size).max()
}

#[cfg(not(target_arch = "x86_64"))]
fn largest() -> Option<usize> {
    None
}

#[cfg(test)]
mod tests {
    use super::LAST_LEVEL;

    #[test]
    fn the_last_level_is_larger_than_the_first_and_smaller_than_memory() {
        assert!((1 << 18..1 << 36).contains(&*LAST_LEVEL), "{}", *LAST_LEVEL);
    }
}
