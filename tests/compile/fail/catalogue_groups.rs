use indicator_runtime::catalogue;

mod keyword {
    indicator_runtime::catalogue! {
        /// Averages.
        pub averages { mean }
    }
}

mod semicolon {
    indicator_runtime::catalogue! {
        /// Averages.
        averages { mean };
    }
}

catalogue! {
    /// Averages.
    averages { mean },
    /// More of them.
    more { mean_params }
}

fn main() {}
