# What there is to run every day: `make help` lists it. The rest is in make/, by topic: `make help-all`.
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

topics := rust python authors bench robustness renew
include make/environment.mk $(topics:%=make/%.mk)

# The targets of a file, with their descriptions.
describe = sed -nE 's/^([a-z-]+):.*\#\# (.*)/  make \1\t\2/p' $(1) | expand -t 28

.PHONY: help
help: ## List what is run every day
	@$(call describe,Makefile)

.PHONY: help-all
help-all: help ## List all targets, by topic
	@for topic in $(topics); do \
	    echo; sed -n '1s/^# //p' make/$$topic.mk; $(call describe,make/$$topic.mk); \
	done

.PHONY: demo
demo: build ## Compute every indicator on the sample data, print a table and draw demo.png
	$(py) tools/demo demo.png

.PHONY: build
build: $(VENV)/demo.stamp ## Build the Python package into .venv
	VIRTUAL_ENV="$(abspath $(VENV))" $(py) -m maturin develop --release --manifest-path pybindings/Cargo.toml

.PHONY: test
test: lint rust-test python-test ## Run every check and test, Rust and Python

.PHONY: lint
lint: rust-lint python-lint ## Check formatting, clippy, documentation, types and the house rules

.PHONY: fmt
fmt: rust-fmt python-fmt ## Format all Rust and Python files

.PHONY: docs
docs: ## Write the documentation of the Rust crates into target/doc
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --all-features

.PHONY: bench
bench: $(VENV)/bench.stamp build ## Measure Python against Rust, and this library against others (about 8 minutes)
	PYTHONPATH=benches $(py) -m measuring.estimates || $(MAKE) bench-rust FILTER='/1000000|sweep|stream'
	$(py) benches/criterion_comparable_benchmark.py
	$(py) benches/peers.py
	$(py) benches/talib_functions.py

.PHONY: new-indicators
new-indicators: ## Make a crate of your own indicators: NAME=my_indicators DIR=../my-indicators
	@$(PYTHON) examples/new.py "$(NAME)" "$(or $(DIR),../$(subst _,-,$(NAME)))"

.PHONY: clean
clean: ## Remove everything that was built, .venv too
	rm -rf target examples/*/target examples/*/.venv "$(VENV)" "$(VENV)-free-threaded" demo.png pybindings/python/indicators/*.so .mypy_cache .ruff_cache .pytest_cache
