//! Numeric building blocks for kernels.
//!
//! All of them keep the laws: each result is computed by the same operations in the same order
//! whatever the instruction set and however a series is cut, so the bits are the same everywhere.
//! There is no fused multiply-add and no sum whose order depends on the width of a vector.
//!
//! Building blocks with state have a `feed` that takes the next slice of a series and returns the results that
//! are ready, aligned to the end of the slice: none before the warm-up, one for each value after it.

#![allow(
    clippy::needless_range_loop,
    reason = "lanes are places that several arrays share"
)]

mod candles;
mod cycles;
mod differences;
mod directional_movement;
mod efficiency;
mod ends;
mod functions;
mod held;
mod lag;
mod parabolic_stop;
mod path_length;
mod recursive;
mod rolling;
mod running_product;
mod running_sum;
mod skip;
mod trend_bands;
mod true_range;
mod unit;
mod weighted;

pub use crate::kernel::scratch::Scratch;
pub use candles::answers::{bearish, bullish, is_near, signal};
pub use candles::candle::Candle;
pub use candles::usual_length::UsualLength;
pub use candles::window::Candles;
pub use cycles::cycle_mean::CycleMean;
pub use cycles::cycle_phase::CyclePhase;
pub use cycles::dominant_cycle::DominantCycle;
pub use cycles::hilbert_cycle::{Cycle, HilbertCycle};
pub use differences::Differences;
pub use directional_movement::DirectionalMovement;
pub use efficiency::Efficiency;
pub use ends::{Ends, ends};
pub use functions::arc_sine::{arc_cosine, arc_sine};
pub use functions::arc_tangent::arc_tangent;
pub use functions::exponential::{
    exponential, hyperbolic_cosine, hyperbolic_sine, hyperbolic_tangent,
};
pub use functions::inverse_root::inverse_root;
pub use functions::logarithm::{decimal_logarithm, natural_logarithm};
pub use functions::sine::{cosine, sine, tangent};
pub use held::Held;
pub use lag::Lag;
pub use parabolic_stop::{Pace, ParabolicStop};
pub use path_length::PathLength;
pub use recursive::average_change::AverageChange;
pub use recursive::change_smoother::ChangeSmoother;
pub use recursive::decay::Decay;
pub use recursive::smoother::Smoother;
pub use recursive::super_smoother::SuperSmoother;
pub use recursive::varying_average::VaryingAverage;
pub use recursive::wilder_sum::WilderSum;
pub use rolling::comoments::Comoments;
pub use rolling::deviation::Deviation;
pub use rolling::extremes::{Highest, Lowest, Max, Min};
pub use rolling::fold::{Fold, Part};
pub use rolling::highest_position::HighestPosition;
pub use rolling::mean::Mean;
pub use rolling::mean_deviation::MeanDeviation;
pub use rolling::mean_distance::MeanDistance;
pub use rolling::stochastic::Stochastic;
pub use rolling::sums::Sum;
pub use rolling::weighted_mean::WeightedMean;
pub use rolling::windows::Windows;
pub use running_product::RunningProduct;
pub use running_sum::RunningSum;
pub use skip::Skip;
pub use trend_bands::TrendBands;
pub use true_range::{TrueRange, true_range};
pub use unit::Unit;
pub use weighted::fir::fir;
pub use weighted::linear::LinearWindow;
pub use weighted::weights::Weights;
