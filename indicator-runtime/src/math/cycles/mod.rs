//! The cycle that a price is in, by Ehlers' Hilbert transform.

pub(crate) mod cycle_mean;
pub(crate) mod cycle_phase;
pub(crate) mod dominant_cycle;
pub(crate) mod hilbert_cycle;
