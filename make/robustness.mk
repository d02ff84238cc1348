# Robustness: memory checks, fuzzing, long runs

# The compiler's own checks of memory and coverage, which the stable toolchain holds but does not name.
# With a target given, they are not built into macros and build scripts.
host := $(shell rustc -vV | sed -n 's/^host: //p')
# Fresh memory is filled with a pattern, so that a value which nobody wrote is a wrong one; and memory
# that cannot be had is refused, as without the checks.
asan := allocator_may_return_null=1:max_malloc_fill_size=1073741824:malloc_fill_byte=190
checked := RUSTC_BOOTSTRAP=1 ASAN_OPTIONS=$(asan) RUSTFLAGS="-Zsanitizer=address" cargo
fuzzed := RUSTC_BOOTSTRAP=1 ASAN_OPTIONS=$(asan):detect_leaks=0 RUSTFLAGS="--cfg fuzzing -Zsanitizer=address -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares" \
    cargo run --quiet -p indicator-fuzz --profile fuzz --target $(host) --

.PHONY: memory
memory: memory-rust memory-python ## Run tests under AddressSanitizer, Rust and Python (about 15 minutes)

.PHONY: memory-rust
memory-rust:
	$(checked) test --no-fail-fast --target $(host) -p indicator-tests \
	    --test errors --test laws --test references
	$(checked) test --no-fail-fast --target $(host) -p indicator-user-tests
	$(checked) test --no-fail-fast --target $(host) -p indicator-fuzz

# The package as `make build` makes it, but checked; C++'s library of checks has to be there before
# Python is. NumPy allocates all results, as the checks see what the C library allocates. Processes that fork or have
# little memory are left out, as the checks need much, and so are packages that are not checked.
checked_package := target/checked
.PHONY: memory-python
memory-python: $(VENV)/test.stamp formulas
	mkdir -p $(checked_package)
	cp -r pybindings/python/indicators $(checked_package)/
	rm -f $(checked_package)/indicators/*.so
	$(checked) build -p indicators-python --profile fuzz --target $(host)
	cp "$${CARGO_TARGET_DIR:-target}/$(host)/fuzz/lib_native.so" $(checked_package)/indicators/_native.abi3.so
	LD_PRELOAD="$$(gcc -print-file-name=libasan.so)" ASAN_OPTIONS=$(asan):detect_leaks=0 \
	    INDICATORS_ALLOCATOR=numpy PYTHONMALLOC=malloc PYTHONPATH="$(abspath $(checked_package))" \
	    $(py) -m pytest tests/python --package $(checked_package)/indicators --numprocesses=logical --ignore=tests/python/{arguments/test_any_argument,processes/test_{side_by_side,forks,workers,ending,interrupt,memory,polars_memory,result_memory,sizes}}.py

# How long `make fuzz` runs.
FUZZ_SECONDS ?= 60

.PHONY: fuzz
fuzz: ## Feed random bytes to every form of every indicator, led by coverage (1 minute; FUZZ_SECONDS=…)
	mkdir -p target/corpus
	$(fuzzed) target/corpus fuzz/corpus \
	    -max_total_time=$(FUZZ_SECONDS) -max_len=404 -len_control=0 -verbosity=0 -print_final_stats=1 -artifact_prefix=target/

# How long `make soak` runs.
SECONDS ?= 120

.PHONY: soak
soak: $(VENV)/demo.stamp build ## Make random calls and watch memory (2 minutes; SECONDS=… for another time)
	$(py) tools/soak $(SECONDS)
