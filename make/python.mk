# Python

# Python files of our own; the type stubs are among them.
python_files := benches data $(wildcard examples/*.py examples/*/*.py examples/*/*.pyi examples/*/tests) indicator-runtime indicators pybindings tests/python tests/references/python tools
# One by one, since their modules have the same names.
typed := tools/accuracy benches data tools/costs tools/demo indicator-runtime indicators/__init__.py examples/new.py tools/packages pybindings tools/site tools/site_check tools/soak tools/talib

.PHONY: python-fmt
python-fmt: $(VENV)/test.stamp ## Format all Python files
	$(py) -m ruff format $(python_files)
	$(py) -m ruff check --fix $(python_files)

.PHONY: formulas
formulas: $(VENV)/demo.stamp ## Build the formulas in tests/references/ as a Python module into .venv
	VIRTUAL_ENV="$(abspath $(VENV))" $(py) -m maturin develop --release --manifest-path tests/references/python/Cargo.toml

.PHONY: python-lint
python-lint: $(VENV)/test.stamp $(VENV)/docs.stamp build formulas ## Check the lock, formatting, types and that the type stub agrees
	$(uv) lock --check
	$(py) -m ruff format --check $(python_files)
	$(py) -m ruff check $(python_files)
	for files in $(typed); do MYPYPATH=benches:data $(py) -m mypy --strict "$$files"; done
	$(py) -m mypy.stubtest --mypy-config-file pyproject.toml --allowlist pybindings/stubtest.txt indicators

.PHONY: python-test
python-test: $(VENV)/test.stamp build formulas example ## Run all tests in Python, and the demo
	$(py) -m pytest tests/python --ignore=tests/python/processes --ignore=tests/python/clusters --numprocesses=logical
	$(py) -m pytest tests/python/processes # by themselves: they look at memory, time and threads
	$(py) -m pytest tests/python/clusters # by themselves: they start processes; without Spark, which few have
	PYTHONPATH=data $(py) tools/demo target

.PHONY: cluster-test
cluster-test: $(VENV)/spark.stamp build ## Run plans on Ray, Dask, loky and Spark on this machine (needs Java)
	$(py) -m pytest tests/python/clusters

.PHONY: talib-tests
talib-tests: $(VENV)/test.stamp build ## Run ta-lib-python's own tests against indicators.talib (needs PyPI, once)
	$(py) tools/talib/own_tests.py --quiet --numprocesses=logical

.PHONY: test-free-threaded
test-free-threaded: ## Run the tests of threads without the GIL (PYTHON=python3.14t; any other skips them)
	@if $(PYTHON) -c 'import sys, sysconfig as s; sys.exit(sys.version_info < (3, 14) or not s.get_config_var("Py_GIL_DISABLED"))'; \
	    then $(MAKE) free-threaded VENV=$(VENV)-free-threaded; \
	    else echo 'Skipped: $(PYTHON) is no free-threaded Python from 3.14 on. make test-free-threaded PYTHON=python3.14t'; fi

.PHONY: free-threaded
free-threaded: $(VENV)/threads.stamp
	VIRTUAL_ENV="$(abspath $(VENV))" $(py) -m maturin develop --release \
	    --target-dir "$${CARGO_TARGET_DIR:-target}/free-threaded"
	$(py) -m pytest tests/python/{processes/test_{threads,forks,workers,ending,interrupt},numbers/test_laws}.py
