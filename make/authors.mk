# For authors of indicators

.PHONY: expand
expand: ## Print what the attribute makes of an indicator (NAME=alma)
	@file=$$(ls "$$PWD"/indicators/src/*/'$(or $(NAME),alma).rs') && FILE="$$file" cargo test --quiet -p indicator-runtime-derive --lib -- --ignored --exact --nocapture tests::expansions::print \
	    2>&1 >/dev/null

.PHONY: editor
editor: ## Check that editors resolve what is generated (needs rust-analyzer: rustup component add rust-analyzer)
	rust-analyzer diagnostics --severity error .

.PHONY: example
example: $(VENV)/demo.stamp published ## Build and test the crate in examples/, with the crates as published, also under another name
	@for name in my_indicators fresh_indicators; do \
	    rm -rf target/example/$$name; \
	    $(py) examples/new.py $$name target/example/$$name --crates target/published; \
	    $(MAKE) -C target/example/$$name CARGO_TARGET_DIR="$(abspath target)" \
	        VENV="$$(realpath --no-symlinks --relative-to=target/example/$$name "$(VENV)")"; \
	done

# The crates as they would be published, unpacked; untouched where nothing has changed.
.PHONY: published
published:
	rm -rf target/package target/unpacked
	cargo package --quiet --no-verify --allow-dirty --target-dir target -p indicator-runtime-derive -p indicator-runtime
	@for folder in indicator-derive indicator-runtime; do \
	    package=$$(sed -n 's/^name = "\(.*\)"/\1/p;T;q' $$folder/Cargo.toml); \
	    mkdir -p target/unpacked/$$folder; \
	    tar -xzmf target/package/$$package-[0-9]*.crate --strip-components=1 -C target/unpacked/$$folder; \
	done
	@diff -rqx .cargo_vcs_info.json target/unpacked target/published >/dev/null 2>&1 \
	    || { rm -rf target/published; mv target/unpacked target/published; }
