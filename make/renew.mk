# Kept files, written anew to be reviewed

.PHONY: renew-stubs
renew-stubs: ## The type stubs of our Python package and of the example's, from their catalogues
	UPDATE_EXPECT=1 cargo test --quiet -p indicator-tests --test stub
	cd examples/my-indicators && UPDATE_EXPECT=1 cargo test --quiet --target-dir ../../target --test stub

.PHONY: renew-talib-stubs
renew-talib-stubs: $(VENV)/test.stamp build ## The type stubs of indicators.talib, from its table
	$(py) tools/talib/stubs.py

.PHONY: renew-bench
renew-bench: bench-estimates ## This CPU's results in benches/results/, their index, docs/talib-speed.md, README's table if it is of this CPU (as long as bench)
	$(py) benches/peers.py --renew
	UPDATE_EXPECT=1 cargo test --quiet -p indicator-tests --test documents times

.PHONY: renew-clusters
renew-clusters: $(VENV)/test.stamp build ## benches/results/clusters.*, and their table in docs/cluster.md (about 3 minutes)
	PYTHONPATH=benches $(py) benches/clusters.py --renew
	UPDATE_EXPECT=1 cargo test --quiet -p indicator-tests --test documents times

.PHONY: renew-expansions
renew-expansions: ## The expansions in indicator-derive/expansions/
	UPDATE_EXPECT=1 cargo test --quiet -p indicator-runtime-derive --lib expansions

.PHONY: renew-mistakes
renew-mistakes: ## The expected messages of the macros in tests/compile/fail/, and docs/mistakes.md
	TRYBUILD=overwrite cargo test --quiet -p indicator-compile-tests mistakes
	UPDATE_EXPECT=1 cargo test --quiet -p indicator-tests --test mistakes

.PHONY: renew-reports
renew-reports: ## What the laws say about broken indicators, in tests/rust/conformance/
	UPDATE_EXPECT=1 cargo test --quiet -p indicator-tests --test conformance

.PHONY: renew-api
renew-api: ## What the crates offer to Rust users, in tests/api/
	UPDATE_EXPECT=1 cargo test --quiet -p indicator-tests --test public_api

.PHONY: renew-counts
renew-counts: $(VENV)/demo.stamp ## The instructions per value in benches/counts.json (needs valgrind)
	$(py) benches/count.py update

.PHONY: renew-accuracy
renew-accuracy: $(VENV)/bench.stamp build formulas ## docs/accuracy.md, from exact arithmetic (about 90 s)
	PYTHONPATH=benches $(py) tools/accuracy docs/accuracy.md

.PHONY: renew-corpus
renew-corpus: ## The cases in fuzz/corpus/: with what `make fuzz` has found, as few as reach the same code
	mkdir -p target/corpus
	cp fuzz/corpus/* target/corpus/
	rm -r fuzz/corpus && mkdir fuzz/corpus
	$(fuzzed) \
	    -set_cover_merge=1 -use_counters=0 -use_cmp=0 fuzz/corpus "$(abspath target/corpus)"
	$(MAKE) renew-corpus-names

.PHONY: renew-corpus-names
renew-corpus-names: ## The names of indicators in cases that are new in fuzz/corpus/
	UPDATE_EXPECT=1 cargo test --quiet -p indicator-fuzz --test corpus names

.PHONY: renew-lock
renew-lock: $(VENV)/uv.stamp ## uv.lock and make/uv.txt, with the newest versions of the Python tools
	$(uv) lock --quiet --upgrade
	$(uv) export --quiet --frozen --only-group uv --output-file make/uv.txt

.PHONY: renew-outputs
renew-outputs: $(VENV)/test.stamp build ## The digests of all outputs in tests/python/kept_outputs.txt; CHANGELOG.md tells of a change
	UPDATE_EXPECT=1 $(py) -m pytest --quiet tests/python/repository/test_kept_outputs.py

.PHONY: renew-pictures
renew-pictures: build ## README's picture in docs/pictures/, as `make demo` draws it
	PYTHONPATH=data $(py) tools/demo docs/pictures
