//! Finds the formulas: `<group>/<name>.rs` holds the function `<name>`.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Folders of this crate that hold no formulas.
const OTHERS: [&str; 2] = ["src", "python"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let mut modules = String::new();
    let mut names = String::new();
    let mut arms = String::new();
    for folder in sorted(&root)? {
        let group = stem(&folder);
        if !folder.is_dir() || OTHERS.contains(&group.as_str()) {
            continue;
        }
        println!("cargo::rerun-if-changed={}", folder.display());
        modules += &format!("mod {group} {{\n");
        for file in sorted(&folder)? {
            let name = stem(&file);
            modules += &format!("    #[path = {:?}]\n    pub mod {name};\n", file.display());
            names += &format!("    ({group:?}, {name:?}),\n");
            arms += &format!("        {name:?} => {group}::{name}::{name},\n");
        }
        modules += "}\n";
    }
    // A folder that is new.
    println!("cargo::rerun-if-changed={}", root.display());
    let code = format!(
        "{modules}
/// Group and name of every formula.
pub const NAMES: &[(&str, &str)] = &[
{names}];

/// The formula of the indicator called `name`, if there is one.
#[must_use]
pub fn formula<N: Number>(name: &str) -> Option<Formula<N>> {{
    Some(match name {{
{arms}        _ => return None,
    }})
}}
"
    );
    let target = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    fs::write(target.join("formulas.rs"), code)
}

/// What is in a folder, by name.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// The name of a file without its extension.
fn stem(path: &Path) -> String {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    stem.unwrap_or_else(|| panic!("{} is no name of a module", path.display()))
        .to_owned()
}
