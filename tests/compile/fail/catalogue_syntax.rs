use indicator_runtime::catalogue;

catalogue! {
    /// Averages.
    averages: mean, sma
}

fn main() {}
