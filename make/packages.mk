# Packages, for Python and for Rust

.PHONY: wheel
wheel: $(VENV)/demo.stamp ## Build dist/*.whl, which installs on every Python from 3.10 on (3 minutes; seconds after make build)
	rm -f dist/*.whl
	$(py) -m maturin build --release --out dist

.PHONY: wheel-check
wheel-check: wheel ## Install it into fresh environments of every Python on this machine, and run the tests there (2 minutes each)
	$(py) tools/packages/wheel.py dist

.PHONY: sdist
sdist: $(VENV)/demo.stamp ## Write dist/*.tar.gz, from which the package can be built
	rm -f dist/*.tar.gz
	$(py) -m maturin sdist --out dist

.PHONY: sdist-check
sdist-check: sdist ## Build it in an empty folder, without this repository (1 minute)
	$(py) tools/packages/sdist.py dist

published_crates := indicator-runtime-derive indicator-runtime indicator-library

# Each is built from what is packaged alone, after those that it needs.
.PHONY: crates
crates: ## Package the Rust crates into target/package, in the order in which they are published (2 minutes)
	cargo package --allow-dirty $(addprefix -p ,$(published_crates))

.PHONY: publish-crates
publish-crates: ## Publish them; the release workflow does so
	cargo publish $(addprefix -p ,$(published_crates))

# The standard library of another processor is rarely installed (rustup target add aarch64-unknown-linux-gnu). Where it is
# not, a copy of the code is checked here that takes this processor for another one.
other := aarch64-unknown-linux-gnu
.PHONY: portable
portable: ## Check the code for processors other than x86-64, without warnings (1 minute)
	@if [ -d "$$(rustc --print target-libdir --target $(other))" ]; then \
	    cargo clippy --target $(other) -p indicator-runtime -p indicator-library -- -D warnings; \
	else \
	    rm -rf target/portable; mkdir -p target/portable; \
	    tar --create --exclude=target --exclude='.*' * | tar --extract --directory target/portable; \
	    grep -rlZ --include='*.rs' target_arch target/portable \
	        | xargs -0 sed -i 's/target_arch = "x86_64"/target_arch = "aarch64"/'; \
	    cargo clippy --manifest-path target/portable/Cargo.toml --target-dir "$${CARGO_TARGET_DIR:-target}" \
	        -p indicator-runtime -p indicator-library --all-features -- -D warnings; \
	fi
