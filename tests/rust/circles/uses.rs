//! What each file of a crate uses of the others.

use crate::Uses;
use crate::crates::{Crate, Module};
use crate::names::{Names, is_for_tests, owner};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::BTreeSet;
use syn::visit::{self, Visit};
use syn::{ExprMethodCall, Item, ItemImpl, ItemMod, ItemUse, Macro, Stmt, UseTree, Visibility};

/// For each file of a crate, the others that it uses: those that define what its paths name, also in what macros are given
/// and expand to, and those of the methods that it calls on types of other files.
///
/// A method is known by its name, where no other function of a type or trait of the crate has that name.
pub fn uses(source: &Crate) -> Uses {
    let mut names = Names::of(source);
    for (module, file) in &source.files {
        let mut local = LocalImports {
            module: module.clone(),
            names: &mut names,
        };
        local.visit_file(file);
    }
    let files = source.files.iter();
    let files = files.filter(|(module, _)| !names.is_for_tests(module));
    let used = files.map(|(module, file)| {
        let mut used = UsedFiles {
            names: &names,
            module: module.clone(),
            owner: None,
            files: BTreeSet::new(),
        };
        used.visit_file(file);
        used.files.remove(module);
        (module.clone(), used.files)
    });
    used.collect()
}

/// Imports in the bodies of functions: they count as the module's.
struct LocalImports<'a> {
    module: Module,
    names: &'a mut Names,
}

impl Visit<'_> for LocalImports<'_> {
    fn visit_stmt(&mut self, statement: &Stmt) {
        if let Stmt::Item(Item::Use(item)) = statement {
            let global = item.leading_colon.is_some();
            self.names.imports(&self.module, &[], global, &item.tree);
        }
        visit::visit_stmt(self, statement);
    }

    fn visit_item_mod(&mut self, item: &ItemMod) {
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item(&mut self, item: &Item) {
        if !is_for_tests(item) {
            visit::visit_item(self, item);
        }
    }
}

struct UsedFiles<'a> {
    names: &'a Names,
    module: Module,
    /// The type whose functions these are.
    owner: Option<String>,
    files: BTreeSet<Module>,
}

impl UsedFiles<'_> {
    fn note(&mut self, path: &[String], global: bool) {
        self.files
            .extend(self.names.files(&self.module, path, global));
        if let [.., of, name] = path {
            let of = match of.as_str() {
                "Self" => self.owner.as_deref().unwrap_or_default(),
                of => of,
            };
            self.files
                .extend(self.names.functions_of(of, name).cloned());
        }
    }

    fn note_tree(&mut self, before: &[String], global: bool, tree: &UseTree) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(path) => self.note_tree(&with(&path.ident), global, &path.tree),
            UseTree::Name(item) => self.note(&with(&item.ident), global),
            UseTree::Rename(item) => self.note(&with(&item.ident), global),
            UseTree::Glob(_) => self.note(before, global),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.note_tree(before, global, tree);
                }
            }
        }
    }

    /// Notes whatever looks like a path, each after `before`.
    fn note_tokens(&mut self, before: &[String], tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let (mut colons, mut global) = (0, false);
        for token in tokens {
            match token {
                TokenTree::Ident(name) if colons == 2 && !path.is_empty() => {
                    path.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Ident(name) => {
                    self.note(&path, global);
                    path = [before, &[name.to_string()]].concat();
                    global = colons == 2;
                    colons = 0;
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' => colons += 1,
                // `pub(super)` uses nothing.
                TokenTree::Group(_) if path == ["pub"] => path.clear(),
                TokenTree::Group(group) => {
                    let continued = colons == 2 && group.delimiter() == Delimiter::Brace;
                    let before = if continued { &path[..] } else { &[] };
                    self.note_tokens(before, group.stream());
                    self.note(&path, global);
                    path.clear();
                    colons = 0;
                }
                _ => {
                    self.note(&path, global);
                    path.clear();
                    colons = 0;
                }
            }
        }
        self.note(&path, global);
    }
}

impl Visit<'_> for UsedFiles<'_> {
    fn visit_item_use(&mut self, item: &ItemUse) {
        self.note_tree(&[], item.leading_colon.is_some(), &item.tree);
    }

    fn visit_path(&mut self, path: &syn::Path) {
        let names = path.segments.iter();
        let names: Vec<String> = names.map(|segment| segment.ident.to_string()).collect();
        self.note(&names, path.leading_colon.is_some());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &Macro) {
        visit::visit_macro(self, call);
        self.note_tokens(&[], call.tokens.clone());
    }

    fn visit_expr_method_call(&mut self, call: &ExprMethodCall) {
        let method = self.names.method(&call.method.to_string());
        self.files.extend(method.cloned());
        visit::visit_expr_method_call(self, call);
    }

    fn visit_visibility(&mut self, _: &Visibility) {}

    fn visit_item_impl(&mut self, item: &ItemImpl) {
        let owner = owner(&item.self_ty).and_then(|path| path.last().cloned());
        let outer = std::mem::replace(&mut self.owner, owner);
        visit::visit_item_impl(self, item);
        self.owner = outer;
    }

    fn visit_item_mod(&mut self, item: &ItemMod) {
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item(&mut self, item: &Item) {
        if !is_for_tests(item) {
            visit::visit_item(self, item);
        }
    }
}
