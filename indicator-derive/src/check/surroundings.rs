//! Rules about what stands around the function in its file.
//!
//! An attribute is handed its own item alone. Items beside it that have the names of what is generated would be
//! dozens of errors in that, and so would all that is generated within an `impl`. So this looks into the file itself,
//! where the compiler says which that is.

use crate::errors::Errors;
use crate::model::Indicator;
use crate::model::attributes::is_indicator;
use crate::model::names::{Names, shared_name};
use crate::source::{self, Source};
use syn::visit::{self, Visit};
use syn::{
    Attribute, Block, Fields, File, ImplItem, Item, ItemImpl, ItemMod, ItemTrait, Signature, Stmt,
    TraitItem,
};

/// An indicator is a free function, and nothing beside it is called as one of its siblings.
pub fn leave_room_for_what_is_generated(indicator: &Indicator, errors: &mut Errors) {
    let name = &indicator.function.signature.ident;
    let Some(Source { file, .. }) = source::around(name.span()) else {
        return;
    };
    let mut surroundings = Surroundings {
        names: &indicator.names,
        message: None,
    };
    surroundings.visit_file(&file);
    if let Some(message) = surroundings.message {
        errors.at(name, message);
    }
}

/// Looks for the places in a file where a function of this name is an indicator.
struct Surroundings<'n> {
    names: &'n Names,
    /// What is wrong with such a place.
    message: Option<String>,
}

impl Surroundings<'_> {
    /// Whether this is the function, as far as its name tells. One with a receiver is refused for that.
    fn is_it(&self, signature: &Signature, attributes: &[Attribute]) -> bool {
        signature.ident == self.names.function
            && signature.receiver().is_none()
            && attributes.iter().any(is_indicator)
    }

    fn within(&mut self, what: &str) {
        self.message = Some(format!(
            "an indicator is a free function: move it out of this `{what}`"
        ));
    }

    /// Looks at items that stand side by side.
    fn look_at(&mut self, items: &[&Item]) {
        let is_it =
            |item: &&Item| matches!(item, Item::Fn(item) if self.is_it(&item.sig, &item.attrs));
        let Some(place) = items.iter().position(is_it) else {
            return;
        };
        let (before, after) = (&items[..place], &items[place + 1..]);
        let mut others = before.iter().chain(after);
        let message = if after.iter().any(is_it) {
            let name = &self.names.function;
            Some(format!(
                "two indicators are called `{name}` here: rename one of them"
            ))
        } else {
            // Of two that share a name, the first is fine.
            let shared = before.iter().find_map(|item| self.shared_with(item));
            shared.or_else(|| others.find_map(|item| self.taken_by(item)))
        };
        self.message = message.or(self.message.take());
    }

    /// Says that another indicator has a sibling of the same name.
    fn shared_with(&self, item: &Item) -> Option<String> {
        let Item::Fn(item) = item else { return None };
        let (name, other) = (&self.names.function, &item.sig.ident);
        let shared = self.names.shared(&Names::new(other))?;
        item.attrs
            .iter()
            .any(is_indicator)
            .then(|| shared_name(other, name, &shared))
    }

    /// Says that an item has the name of a sibling.
    fn taken_by(&self, item: &Item) -> Option<String> {
        let (types, values) = (self.names.types(), self.names.values());
        let (taken, siblings) = match item {
            Item::Fn(item) => (&item.sig.ident, values),
            Item::Const(item) => (&item.ident, values),
            Item::Static(item) => (&item.ident, values),
            // It is a function or a constant too.
            Item::Struct(item) if !matches!(item.fields, Fields::Named(_)) => {
                (&item.ident, [types, values].concat())
            }
            Item::Struct(item) => (&item.ident, types),
            Item::Enum(item) => (&item.ident, types),
            Item::Union(item) => (&item.ident, types),
            Item::Type(item) => (&item.ident, types),
            Item::Trait(item) => (&item.ident, types),
            Item::Mod(item) => (&item.ident, types),
            _ => return None,
        };
        let name = &self.names.function;
        siblings.contains(&taken).then(|| {
            format!(
                "`{name}` has a sibling `{taken}`, and another one stands here: rename one of them"
            )
        })
    }
}

impl<'f> Visit<'f> for Surroundings<'_> {
    fn visit_file(&mut self, file: &'f File) {
        self.look_at(&file.items.iter().collect::<Vec<_>>());
        visit::visit_file(self, file);
    }

    fn visit_item_mod(&mut self, module: &'f ItemMod) {
        if let Some((_, items)) = &module.content {
            self.look_at(&items.iter().collect::<Vec<_>>());
        }
        visit::visit_item_mod(self, module);
    }

    fn visit_block(&mut self, block: &'f Block) {
        let items = block.stmts.iter().filter_map(|statement| match statement {
            Stmt::Item(item) => Some(item),
            _ => None,
        });
        self.look_at(&items.collect::<Vec<_>>());
        visit::visit_block(self, block);
    }

    fn visit_item_impl(&mut self, item: &'f ItemImpl) {
        let mut items = item.items.iter();
        if items
            .any(|item| matches!(item, ImplItem::Fn(item) if self.is_it(&item.sig, &item.attrs)))
        {
            self.within("impl");
        }
        visit::visit_item_impl(self, item);
    }

    fn visit_item_trait(&mut self, item: &'f ItemTrait) {
        let mut items = item.items.iter();
        if items
            .any(|item| matches!(item, TraitItem::Fn(item) if self.is_it(&item.sig, &item.attrs)))
        {
            self.within("trait");
        }
        visit::visit_item_trait(self, item);
    }
}
