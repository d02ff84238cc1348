# Rust

# Not `cargo fmt` alone: it does not see the files that the catalogue's macro declares.
rust_files = find . \( -name target -o -name .venv -o -path ./indicator-derive/expansions \) -prune -o -name '*.rs' -print0

.PHONY: rust-fmt
rust-fmt: ## Format all Rust files
	$(rust_files) | xargs -0 rustfmt

.PHONY: rust-lint
rust-lint: $(VENV)/demo.stamp docs-rust ## Check formatting, clippy, documentation and dependencies
	cargo fmt --all --check
	$(rust_files) | xargs -0 rustfmt --check
	cargo clippy --workspace --all-targets --all-features -- -D warnings
	cargo check -p indicator-library --no-default-features
	cd examples/my-indicators && cargo clippy --target-dir ../../target --all-targets -- -D warnings
	@tree=$$(cargo tree -p indicator-library --all-features --target all --edges normal,build --prefix none); \
	    if grep -E '^(pyo3|numpy)' <<<"$$tree"; then echo 'the crate indicators must know nothing of Python'; exit 1; fi

# Without the feature `python`: its code is an extension and links to no interpreter.
.PHONY: rust-test
rust-test: ## Run all tests in Rust
	cargo test --no-fail-fast
