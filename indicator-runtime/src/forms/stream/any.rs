//! What all streams have in common, for code that takes any of them.

use crate::catalogue::entry::Entry;
use crate::engine::cancel::Unwatched;
use crate::error::Error;
use crate::forms::stream::Stream;
use crate::kernel::plan::Plan;
use crate::memory::new_outputs::new_vectors;

/// A stream of any indicator with `I` inputs and `O` outputs, one of each where nothing else is said.
///
/// Every typed stream is one, with the numbers of its own inputs and outputs. So is a [`Stream`] by name, with
/// any: given bars of another shape than its indicator's it answers `None`, given such series an error.
///
/// Bars are arrays, in the order of [`Entry::inputs`], and so are answers, in the order of [`Entry::outputs`]: numbers
/// all of them, signals too.
pub trait AnyStream<const I: usize = 1, const O: usize = 1> {
    /// Feeds the next bar. `None` during the warm-up and where a value is missing.
    ///
    /// # Panics
    /// If the kernel does, or if there is no memory for what a window keeps. The stream starts again then.
    fn update(&mut self, bar: [f64; I]) -> Option<[f64; O]>;

    /// What [`update`](Self::update) would answer, without feeding anything. Copies the state.
    fn peek(&self, bar: [f64; I]) -> Option<[f64; O]>;

    /// Feeds whole series, whose bars are answered one for one: NaN where [`update`](Self::update) would answer
    /// `None`.
    ///
    /// # Errors
    /// Series of unequal length, or more values than memory holds.
    fn extend(&mut self, series: [&[f64]; I]) -> Result<[Vec<f64>; O], Error>;

    /// Back to before the first value, with the same parameters.
    fn reset(&mut self);

    /// How many bars come before the first answer.
    fn warmup(&self) -> usize;

    /// The indicator.
    fn entry(&self) -> &'static Entry;
}

impl<P: Plan + Clone + 'static, const I: usize, const O: usize> AnyStream<I, O> for Stream<P> {
    #[inline]
    fn update(&mut self, bar: [f64; I]) -> Option<[f64; O]> {
        self.update(bar)
    }

    fn peek(&self, bar: [f64; I]) -> Option<[f64; O]> {
        self.peek(bar)
    }

    fn extend(&mut self, series: [&[f64]; I]) -> Result<[Vec<f64>; O], Error> {
        let length = series.first().map_or(0, |series| series.len());
        let columns = new_vectors(O, length, |rooms| {
            self.extend_watched(&series, rooms, &Unwatched)
        });
        let mut columns = columns.map_err(|kind| self.error(kind))?.into_iter();
        Ok([(); O].map(|()| columns.next().unwrap_or_default()))
    }

    fn reset(&mut self) {
        self.reset();
    }

    fn warmup(&self) -> usize {
        self.warmup()
    }

    fn entry(&self) -> &'static Entry {
        self.entry
    }
}

/// Implements [`AnyStream`] for a typed stream, by the stream within it.
#[doc(hidden)]
#[macro_export]
macro_rules! any_stream {
    ($stream:ident, $inputs:literal, $outputs:literal) => {
        impl $crate::AnyStream<$inputs, $outputs> for $stream {
            #[inline]
            fn update(
                &mut self,
                bar: [::core::primitive::f64; $inputs],
            ) -> ::core::option::Option<[::core::primitive::f64; $outputs]> {
                self.inner.update(bar)
            }

            #[inline]
            fn peek(
                &self,
                bar: [::core::primitive::f64; $inputs],
            ) -> ::core::option::Option<[::core::primitive::f64; $outputs]> {
                self.inner.peek(bar)
            }

            #[inline]
            fn extend(
                &mut self,
                series: [&[::core::primitive::f64]; $inputs],
            ) -> ::core::result::Result<
                [::std::vec::Vec<::core::primitive::f64>; $outputs],
                $crate::Error,
            > {
                $crate::AnyStream::extend(&mut self.inner, series)
            }

            #[inline]
            fn reset(&mut self) {
                self.inner.reset();
            }

            #[inline]
            fn warmup(&self) -> ::core::primitive::usize {
                self.inner.warmup()
            }

            #[inline]
            fn entry(&self) -> &'static $crate::Entry {
                $crate::AnyStream::<$inputs, $outputs>::entry(&self.inner)
            }
        }
    };
}
