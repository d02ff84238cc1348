use indicator_runtime::catalogue;

catalogue! {
    /// Averages.
    averages { mean },
    /// More of them.
    more { mean_params }
}

fn main() {}
