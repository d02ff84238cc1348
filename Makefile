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
python_files := accuracy benches costs demo $(wildcard examples/*.py examples/*/*.py examples/*/tests) indicator-runtime pybindings soak tests/python
# PyO3 asks this Python, not whichever is first on the path.
export PYO3_PYTHON = $(abspath $(VENV))/bin/python

.PHONY: help
help: ## List the targets
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 24

.PHONY: demo
demo: build ## Compute every indicator on the sample data, print a table and draw demo.png
	$(py) demo demo.png

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
	$(py) accuracy

# How long `make soak` runs.
SECONDS ?= 120

.PHONY: soak
soak: $(VENV)/demo.stamp build ## Make random calls and watch memory (2 minutes; SECONDS=… for another time)
	$(py) soak $(SECONDS)

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
	    $(MAKE) -C target/example/$$name VENV="$(abspath $(VENV))" CARGO_TARGET_DIR="$(abspath target)"; \
	done

.PHONY: stubs
stubs: $(VENV)/test.stamp build ## Rewrite the package's type stub from its catalogue
	$(py) pybindings/stubs.py

# Which indicator.
NAME ?= alma

.PHONY: expand
expand: ## Print what the attribute makes of an indicator (NAME=alma)
	@NAME='$(NAME)' cargo test --quiet -p indicator-derive --lib -- --ignored --exact --nocapture tests::expansions::print \
	    2>&1 >/dev/null

.PHONY: expansions
expansions: ## Renew the expansions that are kept, to be reviewed
	UPDATE_EXPECT=1 cargo test --quiet -p indicator-derive --lib expansions

.PHONY: mistakes
mistakes: ## Renew the expected messages of the macros and docs/mistakes.md, to be reviewed
	TRYBUILD=overwrite cargo test --quiet -p indicator-tests --test compile_fail mistakes
	UPDATE_EXPECT=1 cargo test --quiet -p indicator-tests --test mistakes

.PHONY: api
api: ## Renew the list of what the crates offer to Rust users, to be reviewed
	UPDATE_EXPECT=1 cargo test --quiet -p indicator-tests --test public_api

.PHONY: costs
costs: $(VENV)/demo.stamp ## Measure what an indicator costs in compile time and size (about 5 minutes)
	$(py) costs

.PHONY: lock
lock: $(VENV)/demo.stamp ## Renew the locked versions of the Python tools
	$(py) -m pip install --quiet --upgrade uv
	for set in demo test bench; do \
	    (cd requirements && "$(abspath $(VENV))/bin/uv" pip compile --quiet --upgrade --universal --python-version 3.10 \
	        --generate-hashes --custom-compile-command "make lock" --output-file $$set.txt $$set.in); \
	done

.PHONY: clean
clean: ## Remove everything that was built, .venv too
	rm -rf target examples/*/target examples/*/.venv "$(VENV)" demo.png pybindings/python/indicators/*.so .mypy_cache .ruff_cache .pytest_cache

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
	$(py) -m mypy --strict accuracy
	$(py) -m mypy --strict benches
	$(py) -m mypy --strict costs
	$(py) -m mypy --strict demo
	$(py) -m mypy --strict indicator-runtime
	$(py) -m mypy --strict examples/new.py
	$(py) -m mypy --strict pybindings
	$(py) -m mypy --strict soak
	$(py) -m mypy.stubtest indicators

.PHONY: python-test
python-test: $(VENV)/test.stamp build example
	$(py) -m pytest tests/python
	$(py) demo target/demo.png

# The virtual environment, brought up to date when its lock has changed.

$(VENV)/demo.stamp: requirements/demo.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "Python 3.10 or newer is needed: make PYTHON=python3.13")'
	$(PYTHON) -m venv "$(VENV)"
	$(py) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/demo.txt
	@touch "$@"

$(VENV)/test.stamp: requirements/test.txt $(VENV)/demo.stamp
	$(py) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/test.txt
	@touch "$@"

$(VENV)/bench.stamp: requirements/bench.txt $(VENV)/demo.stamp
	$(py) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt
	@touch "$@"
