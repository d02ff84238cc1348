# Everything there is to run. `make help` lists it.
#
#   make PYTHON=python3.13 …   another Python (3.10 or newer)
#   make VENV=/some/where …    another place for the virtual environment

PYTHON ?= python3
VENV ?= .venv

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
# The targets share one package and one virtual environment.
.NOTPARALLEL:

py := "$(VENV)/bin/python"
# Python files of our own; the package's typed stub is among them.
python_files := benches $(wildcard examples/*.py examples/*/*.py examples/*/tests) indicator-runtime pybindings tests/python tools
# PyO3 asks this Python, not whichever is first on the path.
export PYO3_PYTHON = $(abspath $(VENV))/bin/python

.PHONY: help
help: ## List the targets
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 24

.PHONY: demo
demo: build ## Compute every indicator on the sample data, print a table and draw demo.png
	$(py) tools/demo demo.png

.PHONY: test
test: lint rust-test python-test ## Run every check and test, Rust and Python

.PHONY: bench
bench: $(VENV)/bench.stamp build ## Measure Python against Rust, and this library against others (about 4 minutes)
	$(py) benches/estimates.py || $(MAKE) bench-rust FILTER='/1000000|sweep|stream'
	$(py) benches/criterion_comparable_benchmark.py
	$(py) benches/peers.py

# Which of them: a regular expression on the names, such as array/alma/.
FILTER ?=

.PHONY: bench-rust
bench-rust: ## Measure every indicator from Rust (about 2 minutes; FILTER=array/alma/ for some)
	cargo bench -p indicator-benches -- '$(FILTER)'

.PHONY: count
count: $(VENV)/demo.stamp ## Check the instructions per value against the stored ones (needs valgrind)
	$(py) benches/count.py

.PHONY: count-update
count-update: $(VENV)/demo.stamp ## Store the instructions per value as they are now
	$(py) benches/count.py update

.PHONY: build
build: $(VENV)/demo.stamp ## Build the Python package into .venv
	VIRTUAL_ENV="$(abspath $(VENV))" $(py) -m maturin develop --release --manifest-path pybindings/Cargo.toml

.PHONY: accuracy
accuracy: $(VENV)/bench.stamp build ## Hold every indicator against exact arithmetic, write docs/accuracy.md (about 90 s)
	$(py) tools/accuracy

# How long `make soak` runs.
SECONDS ?= 120

.PHONY: soak
soak: $(VENV)/demo.stamp build ## Make random calls and watch memory (2 minutes; SECONDS=… for another time)
	$(py) tools/soak $(SECONDS)

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
memory: memory-rust memory-python ## Run tests under AddressSanitizer, Rust and Python (about 10 minutes)

.PHONY: memory-rust
memory-rust:
	$(checked) test --no-fail-fast --target $(host) -p indicator-tests \
	    --test errors --test laws --test references --test typed
	$(checked) test --no-fail-fast --target $(host) -p indicator-fuzz

# The package as `make build` makes it, but checked; C++'s library of checks has to be there before
# Python is. Processes that fork or have little memory are left out, as the checks need much, and so are packages
# that are not checked.
checked_package := target/checked
.PHONY: memory-python
memory-python: $(VENV)/test.stamp
	mkdir -p $(checked_package)
	cp -r pybindings/python/indicators $(checked_package)/
	rm -f $(checked_package)/indicators/*.so
	$(checked) build -p indicators-python --profile fuzz --target $(host)
	cp "$${CARGO_TARGET_DIR:-target}/$(host)/fuzz/lib_native.so" $(checked_package)/indicators/_native.abi3.so
	LD_PRELOAD="$$(gcc -print-file-name=libasan.so)" ASAN_OPTIONS=$(asan):detect_leaks=0 \
	    PYTHONMALLOC=malloc PYTHONPATH="$(abspath $(checked_package))" \
	    $(py) -m pytest tests/python --ignore tests/python/processes/test_side_by_side.py \
	        -k "not (any_argument or interrupt or memory or processes or sizes)"

# How long `make fuzz` runs.
FUZZ_SECONDS ?= 60

.PHONY: fuzz
fuzz: ## Feed random bytes to every form of every indicator, led by coverage (1 minute; FUZZ_SECONDS=…)
	mkdir -p target/corpus
	$(fuzzed) target/corpus fuzz/corpus \
	    -max_total_time=$(FUZZ_SECONDS) -max_len=400 -len_control=0 -verbosity=0 -print_final_stats=1 -artifact_prefix=target/

.PHONY: fuzz-corpus
fuzz-corpus: ## Add to the stored corpus what `make fuzz` has found, as few files as reach the same code
	mkdir -p target/corpus
	cp fuzz/corpus/* target/corpus/
	rm -r fuzz/corpus && mkdir fuzz/corpus
	$(fuzzed) \
	    -set_cover_merge=1 -use_counters=0 -use_cmp=0 fuzz/corpus "$(abspath target/corpus)"

.PHONY: test-free-threaded
test-free-threaded: ## Run the tests of threads without the GIL (PYTHON=python3.14t; any other skips them)
	@if $(PYTHON) -c 'import sys, sysconfig as s; sys.exit(sys.version_info < (3, 14) or not s.get_config_var("Py_GIL_DISABLED"))'; \
	    then $(MAKE) free-threaded VENV=$(VENV)-free-threaded; \
	    else echo 'Skipped: $(PYTHON) is no free-threaded Python from 3.14 on. make test-free-threaded PYTHON=python3.14t'; fi

.PHONY: free-threaded
free-threaded: $(VENV)/threads.stamp
	VIRTUAL_ENV="$(abspath $(VENV))" $(py) -m maturin develop --release --manifest-path pybindings/Cargo.toml \
	    --target-dir "$${CARGO_TARGET_DIR:-target}/free-threaded"
	$(py) -m pytest tests/python/{processes/test_{threads,processes,interrupt},numbers/test_laws}.py

.PHONY: fmt
fmt: $(VENV)/test.stamp ## Format all Rust and Python files
	$(rust_files) | xargs -0 rustfmt
	$(py) -m ruff format $(python_files)
	$(py) -m ruff check --fix $(python_files)

# The name that users import, and where its crate is to be.
NAME ?=
DIR ?= ../$(subst _,-,$(NAME))

.PHONY: new-indicators
new-indicators: ## Make a crate of your own indicators: NAME=my_indicators DIR=../my-indicators
	@$(PYTHON) examples/new.py "$(NAME)" "$(DIR)"

.PHONY: example
example: $(VENV)/demo.stamp published ## Build and test the crate in examples/, with the crates as published, also under another name
	@for name in my_indicators fresh_indicators; do \
	    rm -rf target/example/$$name; \
	    $(py) examples/new.py $$name target/example/$$name --crates target/published; \
	    $(MAKE) -C target/example/$$name CARGO_TARGET_DIR="$(abspath target)" \
	        VENV="$$(realpath --no-symlinks --relative-to=target/example/$$name "$(VENV)")"; \
	done

.PHONY: stubs
stubs: $(VENV)/test.stamp build ## Rewrite the package's type stub from its catalogue
	$(py) pybindings/stubs.py

.PHONY: expand
expand: ## Print what the attribute makes of an indicator (NAME=alma)
	@NAME='$(or $(NAME),alma)' cargo test --quiet -p indicator-derive --lib -- --ignored --exact --nocapture tests::expansions::print \
	    2>&1 >/dev/null

.PHONY: expansions
expansions: ## Renew the expansions that are kept, to be reviewed
	UPDATE_EXPECT=1 cargo test --quiet -p indicator-derive --lib expansions

.PHONY: editor
editor: ## Check that editors resolve what is generated (needs rust-analyzer: rustup component add rust-analyzer)
	rust-analyzer diagnostics --severity error .

.PHONY: mistakes
mistakes: ## Renew the expected messages of the macros and docs/mistakes.md, to be reviewed
	TRYBUILD=overwrite cargo test --quiet -p indicator-tests --test compile_fail mistakes
	UPDATE_EXPECT=1 cargo test --quiet -p indicator-tests --test mistakes

.PHONY: api
api: ## Renew the list of what the crates offer to Rust users, to be reviewed
	UPDATE_EXPECT=1 cargo test --quiet -p indicator-tests --test public_api

.PHONY: costs
costs: $(VENV)/demo.stamp ## Measure what an indicator costs in compile time and size (about 5 minutes)
	$(py) tools/costs

.PHONY: lock
lock: $(VENV)/demo.stamp ## Renew the locked versions of the Python tools
	$(py) -m pip install --quiet --upgrade uv
	for set in demo test bench threads; do \
	    (cd requirements && "$(abspath $(VENV))/bin/uv" pip compile --quiet --upgrade --universal --python-version 3.10 \
	        --generate-hashes --custom-compile-command "make lock" --output-file $$set.txt $$set.in); \
	done

.PHONY: clean
clean: ## Remove everything that was built, .venv too
	rm -rf target examples/*/target examples/*/.venv "$(VENV)" "$(VENV)-free-threaded" demo.png pybindings/python/indicators/*.so .mypy_cache .ruff_cache .pytest_cache

# The crates as they would be published, unpacked; untouched where nothing has changed.
.PHONY: published
published:
	rm -rf target/package target/unpacked
	cargo package --quiet --no-verify --allow-dirty --target-dir target -p indicator-derive -p indicator-runtime
	@for crate in indicator-derive indicator-runtime; do \
	    mkdir -p target/unpacked/$$crate; \
	    tar -xzmf target/package/$$crate-*.crate --strip-components=1 -C target/unpacked/$$crate; \
	done
	@diff -rqx .cargo_vcs_info.json target/unpacked target/published >/dev/null 2>&1 \
	    || { rm -rf target/published; mv target/unpacked target/published; }

# The parts of `make test`, each also a target of its own.

.PHONY: lint
lint: rust-lint python-lint ## Check formatting, clippy, documentation, types and the house rules

# Not `cargo fmt` alone: it does not see the files that the catalogue's macro declares.
rust_files = find . \( -name target -o -name .venv -o -path ./indicator-derive/expansions \) -prune -o -name '*.rs' -print0

.PHONY: rust-lint
rust-lint: $(VENV)/demo.stamp
	cargo fmt --all --check
	$(rust_files) | xargs -0 rustfmt --check
	cargo clippy --workspace --all-targets --all-features -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --all-features
	cargo check -p indicators --no-default-features
	cd examples/my-indicators && cargo clippy --target-dir ../../target --all-targets -- -D warnings
	@tree=$$(cargo tree -p indicators --all-features --target all --edges normal,build --prefix none); \
	    if grep -E '^(pyo3|numpy)' <<<"$$tree"; then echo 'the crate indicators must know nothing of Python'; exit 1; fi

# Without the feature `python`: its code is an extension and links to no interpreter.
.PHONY: rust-test
rust-test:
	cargo test --no-fail-fast

.PHONY: python-lint
python-lint: $(VENV)/test.stamp build
	$(py) -m ruff format --check $(python_files)
	$(py) -m ruff check $(python_files)
	$(py) pybindings/stubs.py --check
	$(py) -m mypy --strict tools/accuracy
	$(py) -m mypy --strict benches
	$(py) -m mypy --strict tools/costs
	$(py) -m mypy --strict tools/demo
	$(py) -m mypy --strict indicator-runtime
	$(py) -m mypy --strict examples/new.py
	$(py) -m mypy --strict pybindings
	$(py) -m mypy --strict tools/soak
	$(py) -m mypy.stubtest indicators

.PHONY: python-test
python-test: $(VENV)/test.stamp build example
	$(py) -m pytest tests/python
	$(py) tools/demo target/demo.png

# The virtual environment, brought up to date when its lock has changed.

$(VENV)/demo.stamp: requirements/demo.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "Python 3.10 or newer is needed: make PYTHON=python3.13")'
	$(PYTHON) -m venv "$(VENV)"
	$(py) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/demo.txt
	@touch "$@"

$(VENV)/test.stamp: requirements/test.txt $(VENV)/demo.stamp
	$(py) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/test.txt
	@touch "$@"

$(VENV)/threads.stamp: requirements/threads.txt
	$(PYTHON) -m venv "$(VENV)"
	$(py) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/threads.txt
	@touch "$@"

$(VENV)/bench.stamp: requirements/bench.txt $(VENV)/demo.stamp
	$(py) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt
	@touch "$@"
