//! The type stub of a Python module, printed from its catalogue.
//!
//! Editors and type checkers cannot see functions that are made as a module is imported: `.pyi` files, which are
//! installed with the module, tell them what there is. A test keeps them true:
//!
//! ```ignore
//! // tests/stub.rs
//! #[test]
//! fn stub() {
//!     indicator_runtime::stub::check(&my_indicators::CATALOGUE, "my_indicators.pyi");
//! }
//! ```
//!
//! `UPDATE_EXPECT=1 cargo test --test stub` writes them, which is `make renew-stubs` of a crate from the template. A path that ends with `.pyi` is one file; any other is the folder
//! of a package, with `__init__.pyi` and a file for each group, for catalogues that are too long for one file.

mod definitions;
mod expressions;
mod files;
mod functions;
mod group_files;
mod imports;
mod kept_files;
mod layout;
mod shared_types;
mod sweep_results;
mod types;

pub use definitions::definitions;
pub use expressions::expressions;
pub use files::{package, text};
pub use kept_files::{check, check_definitions, check_expressions};
