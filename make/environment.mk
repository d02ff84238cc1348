# The virtual environment

py := "$(VENV)/bin/python"
# PyO3 asks this Python, not whichever is first on the path.
export PYO3_PYTHON = $(abspath $(VENV))/bin/python

# Brought up to date when its lock has changed.

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
