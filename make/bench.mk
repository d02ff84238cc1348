# Measurements

# Which of them: a regular expression on the names, such as array/alma/.
FILTER ?=

.PHONY: bench-rust
bench-rust: ## Measure every indicator from Rust (about 2 minutes; FILTER=array/alma/ for some)
	cargo bench -p indicator-benches -- '$(FILTER)'

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
