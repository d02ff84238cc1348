//! What each module of a crate defines and imports.

use crate::crates::{Crate, Module};
use std::collections::{BTreeMap, BTreeSet};
use syn::punctuated::Punctuated;
use syn::{Attribute, ImplItem, Item, Meta, Token, TraitItem, Type, UseTree};

/// The names of a crate.
#[derive(Default)]
pub struct Names {
    /// As the crate is named in paths.
    own: String,
    /// Files, and modules within files.
    modules: BTreeSet<Module>,
    files: BTreeSet<Module>,
    /// Modules for tests alone.
    tests: BTreeSet<Module>,
    items: BTreeSet<(Module, String)>,
    imports: BTreeMap<(Module, String), Vec<Module>>,
    globs: BTreeMap<Module, Vec<Module>>,
    /// Where the functions of each name are that belong to a type or a trait.
    functions: BTreeMap<String, Vec<Function>>,
}

/// A function of a type.
struct Function {
    /// The file that it is in.
    file: Module,
    /// The name of the type, where it is defined in another file.
    of_another_file: Option<String>,
}

impl Names {
    pub fn of(source: &Crate) -> Self {
        let mut names = Self {
            own: source.name.clone(),
            files: source.files.keys().cloned().collect(),
            ..Self::default()
        };
        names.modules.clone_from(&names.files);
        for (module, file) in &source.files {
            names.items(module, &file.items);
        }
        for (module, file) in &source.files {
            names.functions(module, &file.items);
        }
        names
    }

    fn items(&mut self, module: &Module, items: &[Item]) {
        for item in items.iter().filter(|item| !is_for_tests(item)) {
            if let Item::Use(item) = item {
                self.imports(module, &[], item.leading_colon.is_some(), &item.tree);
            }
            let Some(name) = name(item) else { continue };
            let inner = [&module[..], std::slice::from_ref(&name)].concat();
            if let Item::Mod(item) = item
                && let Some((_, items)) = &item.content
            {
                self.modules.insert(inner.clone());
                self.items(&inner, items);
            }
            if let Item::Macro(item) = item
                && item.attrs.iter().any(|a| a.path().is_ident("macro_export"))
            {
                // Such a macro stands in the crate's root.
                let place = (Module::new(), name.clone());
                self.imports.entry(place).or_default().push(inner);
            }
            self.items.insert((module.clone(), name));
        }
        let tests = items.iter().filter(|item| is_for_tests(item));
        let tests = tests.filter(|item| matches!(item, Item::Mod(_)));
        for name in tests.filter_map(name) {
            let inner = [&module[..], &[name]].concat();
            self.tests.insert(inner);
        }
    }

    /// Notes what a `use` in a module brings into it, in an item or in the body of a function.
    pub fn imports(&mut self, module: &Module, before: &[String], global: bool, tree: &UseTree) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        let mut import = |name: String, path: &[String]| {
            if let Some(path) = self.absolute(module, path, global) {
                let place = (module.clone(), name);
                self.imports.entry(place).or_default().push(path);
            }
        };
        match tree {
            UseTree::Path(path) => self.imports(module, &with(&path.ident), global, &path.tree),
            UseTree::Name(item) if item.ident == "self" => {
                import(before.last().cloned().unwrap_or_default(), before);
            }
            UseTree::Name(item) => import(item.ident.to_string(), &with(&item.ident)),
            UseTree::Rename(item) if item.ident == "self" => {
                import(item.rename.to_string(), before);
            }
            UseTree::Rename(item) => import(item.rename.to_string(), &with(&item.ident)),
            UseTree::Glob(_) => {
                if let Some(path) = self.absolute(module, before, global) {
                    self.globs.entry(module.clone()).or_default().push(path);
                }
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.imports(module, before, global, tree);
                }
            }
        }
    }

    fn functions(&mut self, module: &Module, items: &[Item]) {
        for item in items.iter().filter(|item| !is_for_tests(item)) {
            match item {
                Item::Mod(item) => {
                    let inner = [&module[..], &[item.ident.to_string()]].concat();
                    let items = item.content.as_ref().map(|(_, items)| &items[..]);
                    self.functions(&inner, items.unwrap_or_default());
                }
                Item::Trait(item) => {
                    for item in &item.items {
                        if let TraitItem::Fn(function) = item {
                            self.function(module, function.sig.ident.to_string(), None);
                        }
                    }
                }
                Item::Impl(block) => {
                    let owner = owner(&block.self_ty)
                        .filter(|_| block.trait_.is_none())
                        .filter(|path| {
                            let homes = self.files(module, path, false);
                            !homes.contains(&self.file(module))
                                && homes.iter().any(|home| !home.is_empty())
                        });
                    let owner = owner.and_then(|path| path.last().cloned());
                    for item in &block.items {
                        if let ImplItem::Fn(function) = item {
                            let name = function.sig.ident.to_string();
                            self.function(module, name, owner.clone());
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn function(&mut self, module: &Module, name: String, of_another_file: Option<String>) {
        let file = self.file(module);
        self.functions.entry(name).or_default().push(Function {
            file,
            of_another_file,
        });
    }

    /// A path from the crate's root on; nothing for one that begins with another crate for certain.
    fn absolute(&self, module: &Module, path: &[String], global: bool) -> Option<Module> {
        let first = path.first()?;
        let is_own = *first == self.own && !self.knows(module, first);
        if global && !is_own {
            return None;
        }
        let mut absolute = if is_own {
            Module::new()
        } else {
            module.clone()
        };
        for name in path.iter().skip(usize::from(is_own)) {
            match name.as_str() {
                "crate" => absolute.clear(),
                "super" => drop(absolute.pop()),
                "self" | "Self" => {}
                name => absolute.push(name.to_owned()),
            }
        }
        Some(absolute)
    }

    fn knows(&self, module: &Module, name: &str) -> bool {
        let place = (module.clone(), name.to_owned());
        let inner = [&module[..], std::slice::from_ref(&place.1)].concat();
        self.items.contains(&place)
            || self.imports.contains_key(&place)
            || self.modules.contains(&inner)
    }

    /// The files of what a path names, as it is written in a module: those in which it is defined, by whatever module it is
    /// passed on.
    pub fn files(&self, module: &Module, path: &[String], global: bool) -> BTreeSet<Module> {
        let mut found = BTreeSet::new();
        if let Some(path) = self.absolute(module, path, global) {
            self.follow(&path, 0, &mut found);
        }
        found
    }

    fn follow(&self, path: &[String], depth: usize, found: &mut BTreeSet<Module>) {
        let mut at = Module::new();
        for (place, name) in path.iter().enumerate() {
            let inner = [&at[..], std::slice::from_ref(name)].concat();
            if self.modules.contains(&inner) {
                at = inner;
                continue;
            }
            let key = (at.clone(), name.clone());
            let mut next: Vec<Module> = Vec::new();
            if !self.items.contains(&key) {
                next.extend(self.imports.get(&key).into_iter().flatten().cloned());
                if next.is_empty() {
                    let globs = self.globs.get(&at).into_iter().flatten();
                    let offering = globs.filter(|glob| **glob != at && self.knows(glob, name));
                    next.extend(offering.map(|glob| [&glob[..], &path[place..=place]].concat()));
                }
            }
            if !next.is_empty() && depth < 8 {
                for target in next {
                    let path = [&target[..], &path[place + 1..]].concat();
                    self.follow(&path, depth + 1, found);
                }
                return;
            }
            break;
        }
        found.insert(self.file(&at));
    }

    /// The file that a module is in.
    pub fn file(&self, module: &Module) -> Module {
        let lengths = (0..=module.len()).rev();
        let mut prefixes = lengths.map(|length| module[..length].to_vec());
        let file = prefixes.find(|path| self.files.contains(path));
        file.unwrap_or_default()
    }

    pub fn is_for_tests(&self, module: &Module) -> bool {
        let mut prefixes = (0..=module.len()).map(|length| &module[..length]);
        prefixes.any(|prefix| self.tests.contains(prefix))
    }

    /// The file of a function that is called as a method, if there is one such function in the crate, and
    /// it is in another file than its type.
    pub fn method(&self, name: &str) -> Option<&Module> {
        match &self.functions.get(name)?[..] {
            [function] if function.of_another_file.is_some() => Some(&function.file),
            _ => None,
        }
    }

    /// The files of the functions `owner::name` that are in other files than `owner`.
    pub fn functions_of(&self, owner: &str, name: &str) -> impl Iterator<Item = &Module> {
        let functions = self.functions.get(name).into_iter().flatten();
        functions
            .filter(move |function| function.of_another_file.as_deref() == Some(owner))
            .map(|function| &function.file)
    }
}

/// The path of a type.
pub fn owner(of: &Type) -> Option<Module> {
    let Type::Path(path) = of else { return None };
    let names = path.path.segments.iter();
    Some(names.map(|segment| segment.ident.to_string()).collect())
}

fn name(item: &Item) -> Option<String> {
    Some(match item {
        Item::Const(item) => item.ident.to_string(),
        Item::Enum(item) => item.ident.to_string(),
        Item::Fn(item) => item.sig.ident.to_string(),
        Item::Macro(item) => item.ident.as_ref()?.to_string(),
        Item::Mod(item) => item.ident.to_string(),
        Item::Static(item) => item.ident.to_string(),
        Item::Struct(item) => item.ident.to_string(),
        Item::Trait(item) => item.ident.to_string(),
        Item::Type(item) => item.ident.to_string(),
        Item::Union(item) => item.ident.to_string(),
        _ => return None,
    })
}

/// Whether an item is compiled for tests alone, which may use what they like.
pub fn is_for_tests(item: &Item) -> bool {
    let attributes: &[Attribute] = match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    };
    let mut conditions = attributes.iter().filter(|a| a.path().is_ident("cfg"));
    conditions.any(|condition| {
        let condition = condition.parse_args::<Meta>();
        condition.is_ok_and(|condition| asks_for_tests(&condition))
    })
}

/// Whether a condition holds for tests alone.
fn asks_for_tests(condition: &Meta) -> bool {
    let Meta::List(list) = condition else {
        return condition.path().is_ident("test");
    };
    let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
    let Ok(parts) = parts else { return false };
    if list.path.is_ident("all") {
        parts.iter().any(asks_for_tests)
    } else {
        list.path.is_ident("any") && !parts.is_empty() && parts.iter().all(asks_for_tests)
    }
}
