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

topics := rust python packages authors docs bench robustness renew
include make/environment.mk $(topics:%=make/%.mk)

# The targets of a file, with their descriptions.
describe = sed -nE 's/^([a-z-]+):.*\#\# (.*)/  make \1\t\2/p' $(1) | expand -t 28

.PHONY: help
help: ## List what is run every day
	@$(call describe,Makefile)
	@echo 'Times are those of two cores and of a first run, which compiles; needed are Rust 1.95, a C compiler, Python 3.10.'

.PHONY: help-all
help-all: help ## List all targets, by topic
	@for topic in $(topics); do \
	    echo; sed -n '1s/^# //p' make/$$topic.mk; $(call describe,make/$$topic.mk); \
	done

.PHONY: demo
demo: build ## Compute every indicator on sample data, print tables, draw demo.png and demo-all.png (2 minutes)
	PYTHONPATH=data $(py) tools/demo

.PHONY: build
build: $(VENV)/demo.stamp ## Build the Python package into .venv (2 minutes)
	VIRTUAL_ENV="$(abspath $(VENV))" $(py) -m maturin develop --release

.PHONY: test
test: lint rust-test python-test ## Run every check and test, Rust and Python (about 30 minutes)

.PHONY: lint
lint: rust-lint python-lint ## Check formatting, clippy, documentation, types and the house rules (10 minutes)

.PHONY: fmt
fmt: rust-fmt python-fmt ## Format all Rust and Python files (seconds)

.PHONY: docs
docs: $(VENV)/docs.stamp build ## Write the documentation site into target/site/html (about 2 minutes)
	PYTHONPATH=data $(py) tools/site target/site

.PHONY: bench
bench: bench-estimates ## Measure this library against others, and say what changed since the kept results of this CPU (8 minutes, and those of bench-rust the first time)
	$(py) benches/criterion_comparable_benchmark.py
	$(py) benches/peers.py

.PHONY: new-indicators
new-indicators: ## Make a crate of your own indicators: NAME=my_indicators DIR=../my-indicators
	@$(PYTHON) examples/new.py "$(NAME)" "$(or $(DIR),../$(subst _,-,$(NAME)))"

.PHONY: clean
clean: ## Remove everything that was built, .venv too
	rm -rf target examples/*/target examples/*/.venv "$(VENV)" "$(VENV)-free-threaded" demo.png demo-all.png dist pybindings/python/indicators/*.so .mypy_cache .ruff_cache .pytest_cache
