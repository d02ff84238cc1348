//! The `key = value` lists of the attributes.

use crate::errors::Errors;
use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Expr, Ident, Path, Token, parse_quote};

/// What stands between the parentheses of an attribute, to be taken out key by key.
pub struct Keys<'a> {
    pub errors: &'a mut Errors,
    /// The attribute as messages call it, such as "`#[param(…)]` of type `bool`".
    owner: String,
    /// Where to say that something is missing.
    place: Span,
    pairs: Vec<Pair>,
    /// Whether the list could be read to its end.
    whole: bool,
    /// The keys that were asked for: all there are.
    known: Vec<&'static str>,
}

/// `key = value`, or `key` alone.
struct Pair {
    key: Ident,
    value: Option<Expr>,
}

impl Parse for Pair {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(Ident::peek_any) {
            return Err(input.error("expected `key = value`"));
        }
        let key = input.call(Ident::parse_any)?;
        if !input.is_empty() && !input.peek(Token![=]) && !input.peek(Token![,]) {
            return Err(input.error(format!("expected `=` or `,` after `{key}`")));
        }
        let value = input
            .parse::<Option<Token![=]>>()?
            .map(|_| input.parse())
            .transpose()?;
        Ok(Self {
            key,
            value: value.map(plain),
        })
    }
}

/// An expression without the invisible groups around it, as `macro_rules!` make them.
fn plain(expression: Expr) -> Expr {
    match expression {
        Expr::Group(group) => plain(*group.expr),
        expression => expression,
    }
}

impl<'a> Keys<'a> {
    /// Reads the arguments of the attribute `owner`, which stands at `place`.
    pub fn read(
        owner: String,
        place: Span,
        arguments: TokenStream,
        errors: &'a mut Errors,
    ) -> Self {
        let mut pairs = Vec::new();
        let list = |input: ParseStream<'_>| {
            while !input.is_empty() {
                pairs.push(input.parse()?);
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        };
        let whole = errors.ok(list.parse2(arguments)).is_some();
        Self {
            errors,
            owner,
            place,
            pairs,
            whole,
            known: Vec::new(),
        }
    }

    /// Takes out a key and its value.
    pub fn pair(&mut self, name: &'static str) -> Option<(Ident, Expr)> {
        let Pair { key, value } = self.take(name)?;
        if value.is_none() {
            self.errors
                .at(&key, format!("`{name}` needs a value: write `{name} = …`"));
        }
        value.map(|value| (key, value))
    }

    /// Takes out the value of a key.
    pub fn value(&mut self, name: &'static str) -> Option<Expr> {
        self.pair(name).map(|(_, value)| value)
    }

    /// Takes out the value of a key that must be there; `advice` shows what to write.
    pub fn required(&mut self, name: &'static str, advice: &str) -> Option<Expr> {
        if self.whole && !self.pairs.iter().any(|pair| pair.key == name) {
            let message = format!("{} needs `{name}`: {advice}", self.owner);
            self.errors.add(syn::Error::new(self.place, message));
        }
        self.value(name)
    }

    /// Takes out a key that stands alone.
    pub fn flag(&mut self, name: &'static str) -> Option<Ident> {
        let Pair { key, value } = self.take(name)?;
        if let Some(value) = value {
            self.errors.at(
                value,
                format!("`{name}` takes no value: write `{name}` alone"),
            );
        }
        Some(key)
    }

    /// Takes out a key whose value is a name, such as `example`.
    pub fn ident(&mut self, name: &'static str, example: &str) -> Option<Ident> {
        let value = self.value(name)?;
        if let Expr::Path(path) = &value
            && let Some(ident) = path.path.get_ident()
        {
            return Some(ident.clone());
        }
        let message = format!("`{name}` is a name, such as `{name} = {example}`");
        self.errors.at(value, message);
        None
    }

    /// Takes out the path of the runtime, which everything generated stands on.
    pub fn runtime(&mut self) -> Path {
        match self.value("runtime") {
            None => default_runtime(),
            Some(Expr::Path(path)) if path.qself.is_none() => path.path,
            Some(other) => {
                self.errors
                    .at(other, "`runtime` is a path, such as `::my_crate::runtime`");
                default_runtime()
            }
        }
    }

    /// Reports what was not taken out.
    pub fn finish(self) {
        let Self {
            errors,
            owner,
            pairs,
            known,
            ..
        } = self;
        let keys: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
        for Pair { key, .. } in pairs {
            let message = if known.iter().any(|name| key == name) {
                format!("`{key}` is given twice: keep one of them")
            } else {
                format!("{owner} has no `{key}`: it takes {}", keys.join(", "))
            };
            errors.at(key, message);
        }
    }

    fn take(&mut self, name: &'static str) -> Option<Pair> {
        self.known.push(name);
        let index = self.pairs.iter().position(|pair| pair.key == name)?;
        Some(self.pairs.remove(index))
    }
}

mod keyword {
    syn::custom_keyword!(runtime);
}

/// Reads `runtime = PATH;`, with which the input of a macro may begin.
pub fn leading_runtime(input: ParseStream<'_>) -> syn::Result<Path> {
    if !(input.peek(keyword::runtime) && input.peek2(Token![=])) {
        return Ok(default_runtime());
    }
    input.parse::<keyword::runtime>()?;
    input.parse::<Token![=]>()?;
    let runtime = input.call(Path::parse_mod_style)?;
    input.parse::<Token![;]>()?;
    Ok(runtime)
}

/// Where the runtime is, unless `runtime = …` says otherwise.
pub fn default_runtime() -> Path {
    parse_quote!(::indicator_runtime)
}
