use indicator_runtime::catalogue;

catalogue! {
    /// Averages.
    averages { mean, mean }
    undocumented { mean }
    /// Nothing.
    empty {}
    /// Only with a feature.
    #[cfg(feature = "more")]
    averages { mean }
}

fn main() {}
