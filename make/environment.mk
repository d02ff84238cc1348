# The virtual environment

py := "$(VENV)/bin/python"
uv := "$(VENV)/bin/uv"
# PyO3 asks this Python, not whichever is first on the path.
export PYO3_PYTHON = $(abspath $(VENV))/bin/python

# What is in the folders that a shell names must not be imported in place of what is installed here.
unexport PYTHONPATH PYTHONHOME

# A group of dependencies of pyproject.toml, in the versions of uv.lock. Not `uv sync`: it replaces the environment of a
# free-threaded Python, and asks the registry of the lock where another is configured.
$(VENV)/%.stamp: uv.lock $(VENV)/uv.stamp
	$(uv) export --quiet --frozen --only-group $* | $(uv) pip install --quiet --python $(py) --require-hashes -r -
	@touch "$@"

$(VENV)/uv.stamp: make/uv.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "Python 3.10 or newer is needed: make PYTHON=python3.13")'
	$(PYTHON) -m venv "$(VENV)"
	$(py) -m pip install --quiet --disable-pip-version-check --require-hashes -r make/uv.txt
	@touch "$@"
