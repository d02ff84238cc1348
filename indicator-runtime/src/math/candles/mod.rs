//! Candlesticks: bars by their bodies and shadows, what is usual for these, and what patterns of them answer.

pub(super) mod answers;
pub(super) mod candle;
pub(super) mod usual_length;
pub(super) mod window;
