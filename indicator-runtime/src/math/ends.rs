//! Iterating over series of different lengths, aligned at their ends.

use std::iter::zip;

/// The newest values of several series, side by side: as many as the shortest has.
///
/// What building blocks return ends where the slice ends that they were fed, and begins later where the warm-up is
/// longer. A `zip` pairs values from the front, which belong to different bars then.
///
/// ```
/// use indicator_runtime::math::ends;
///
/// let close = [1.0, 2.0, 3.0, 4.0];
/// let mean_of_two = [1.5, 2.5, 3.5];
/// let above: Vec<f64> = ends((&close, &mean_of_two)).map(|(close, mean)| close - mean).collect();
/// assert_eq!(above, [0.5, 0.5, 0.5]);
/// ```
#[inline(always)]
pub fn ends<T: Ends>(series: T) -> impl ExactSizeIterator<Item = T::Bar> + Clone {
    series.side_by_side()
}

/// A tuple of series: see [`ends`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no tuple of series",
    label = "not two to six slices of numbers, as in `ends((close, averages))`",
    note = "a block with outputs in an array is taken apart first: `let [averages] = average.feed([close]);`",
    note = "what `Scratch` returns may be written to, and is borrowed here: `ends((close, &*changes))`"
)]
pub trait Ends {
    /// A value of each.
    type Bar;

    /// What [`ends`] returns.
    fn side_by_side(self) -> impl ExactSizeIterator<Item = Self::Bar> + Clone;
}

macro_rules! tuples {
    ($(($($series:ident),*): $zipped:expr, $item:tt;)*) => {$(
        #[allow(non_camel_case_types)]
        impl<'a, $($series: AsRef<[f64]> + ?Sized),*> Ends for ($(&'a $series,)*) {
            type Bar = ($(number!($series),)*);

            #[inline(always)]
            fn side_by_side(self) -> impl ExactSizeIterator<Item = Self::Bar> + Clone {
                let ($($series,)*) = self;
                let ($($series,)*) = ($($series.as_ref(),)*);
                let count = usize::MAX$(.min($series.len()))*;
                let ($($series,)*) = ($(&$series[$series.len() - count..],)*);
                $zipped.map(|$item| ($(*$series,)*))
            }
        }
    )*};
}

/// A number for each series.
macro_rules! number {
    ($series:ident) => {
        f64
    };
}

tuples! {
    (a, b): zip(a, b), (a, b);
    (a, b, c): zip(zip(a, b), c), ((a, b), c);
    (a, b, c, d): zip(zip(zip(a, b), c), d), (((a, b), c), d);
    (a, b, c, d, e): zip(zip(zip(zip(a, b), c), d), e), ((((a, b), c), d), e);
    (a, b, c, d, e, f): zip(zip(zip(zip(zip(a, b), c), d), e), f), (((((a, b), c), d), e), f);
}
