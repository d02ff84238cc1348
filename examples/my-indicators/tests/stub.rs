//! `my_indicators.pyi` is what the catalogue says: `make renew-stubs` writes it.

#[test]
fn stub() {
    indicator_runtime::stub::check(&my_indicators::CATALOGUE, "my_indicators.pyi");
}
