# Documentation

.PHONY: docs-check
docs-check: docs ## Open every page of the site in headless Chromium, and search it (about 4 minutes)
	timeout --verbose 15m $(py) tools/site_check target/site/html

.PHONY: docs-rust
docs-rust: ## Write the documentation of the Rust crates into target/doc
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --all-features
