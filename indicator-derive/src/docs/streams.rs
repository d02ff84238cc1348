//! Documentation of the stream and its methods.

use crate::docs::examples;
use crate::docs::text::{doc, link, nothing_at_all};
use crate::model::Indicator;
use proc_macro2::TokenStream;

pub fn stream(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "{}\n\n{}, fed as values arrive, with the same bits as over the whole series. After a NaN or an \
         infinity it starts again, as if the series began there.{}",
        indicator.documentation.summary(),
        link(indicator),
        examples::stream(indicator)
    ))
}

pub fn try_new() -> TokenStream {
    doc(
        "A stream with these parameters, before its first value.\n\n# Errors\n\nA parameter outside \
         its range, parameters that do not meet what is required, or one that needs more memory than there is.",
    )
}

pub fn update() -> TokenStream {
    doc(
        "Feeds the next bar. `None` during the warm-up and where a value is NaN or infinite.\n\n# Panics\n\nIf \
         there is no memory for the values that a window keeps, which is asked for as it fills. \
         [`reset`](Self::reset) the stream before it is fed again.",
    )
}

pub fn peek() -> TokenStream {
    doc("What [`update`](Self::update) would answer, without feeding anything.")
}

pub fn extend(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "Feeds whole series, whose values are answered one for one: {} where \
         [`update`](Self::update) would answer `None`.\n\n# Errors\n\nSeries of unequal length, or \
         more values than memory holds.",
        nothing_at_all(indicator)
    ))
}

pub fn reset() -> TokenStream {
    doc("Back to before the first value, with the same parameters.")
}

pub fn to_bytes(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "The stream as bytes, to be saved: [`from_bytes`](Self::from_bytes) makes one that goes on with the same \
         bits.\n\n# Errors\n\nMore values in its window than memory holds twice.{}",
        examples::saved_stream(indicator)
    ))
}

pub fn from_bytes() -> TokenStream {
    doc(
        "The stream that was saved as these bytes.\n\n# Errors\n\nBytes that are damaged, or that another \
         indicator, another release of this crate or a runtime with another format has made.",
    )
}

pub fn warmup() -> TokenStream {
    doc("How many bars come before the first answer.")
}
