# Measurements

# Which of them: a regular expression on the names, such as array/alma/.
FILTER ?=

# tulip_rs needs features of the compiler that the stable toolchain holds but does not name, and does not name all of them itself;
# its README advises to build it for the CPU at hand. Its estimates join ours.
criterion := $(abspath $(or $(CARGO_TARGET_DIR),target))/criterion
tulip_rs := CRITERION_HOME="$(criterion)" RUSTC_BOOTSTRAP=1 \
    RUSTFLAGS="-Ctarget-cpu=native -Zcrate-attr=feature(float_algebraic)" \
    cargo bench --manifest-path benches/tulip_rs/Cargo.toml --target-dir "$(dir $(criterion))tulip_rs"

.PHONY: bench-rust
bench-rust: ## Measure every indicator from Rust, and tulip_rs beside some (about 25 minutes; FILTER=array/alma/ for some)
	CRITERION_HOME="$(criterion)" cargo bench -p indicator-benches -- '$(FILTER)'
	$(tulip_rs) -- '$(FILTER)'

# Criterion's estimates of what other libraries have too, unless they are there already.
.PHONY: bench-estimates
bench-estimates: $(VENV)/bench.stamp build
	PYTHONPATH=benches $(py) -m measuring.estimates || \
	    $(MAKE) bench-rust FILTER="$$(PYTHONPATH=benches $(py) -m comparison.rust)"

.PHONY: bench-clusters
bench-clusters: $(VENV)/test.stamp build ## Measure plans on threads, processes, loky, Dask and Ray (about 3 minutes)
	PYTHONPATH=benches $(py) benches/clusters.py

.PHONY: count
count: $(VENV)/demo.stamp ## Check the instructions per value against the stored ones (needs valgrind)
	$(py) benches/count.py

.PHONY: accuracy
accuracy: $(VENV)/bench.stamp build formulas ## Check every indicator against exact arithmetic (about 90 s)
	PYTHONPATH=benches $(py) tools/accuracy

.PHONY: costs
costs: $(VENV)/demo.stamp ## Measure what an indicator costs in compile time and size (about 5 minutes)
	$(py) tools/costs
