//! The fuzzer: `make fuzz` builds and runs it.

#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|case: indicator_fuzz::Case| case.check());

#[cfg(not(fuzzing))]
fn main() {
    eprintln!("without `--cfg fuzzing` this is no fuzzer: run `make fuzz`");
    std::process::exit(2);
}
