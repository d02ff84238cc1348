//! The names of what is generated, from the name of the function.

use heck::ToUpperCamelCase;
use proc_macro2::Span;
use syn::Ident;
use syn::ext::IdentExt;

/// The names of an indicator and its siblings, here for `alma`.
pub struct Names {
    /// `Alma`
    pub camel: String,
    /// `alma`
    pub function: Ident,
    /// `ALMA`
    pub entry: Ident,
    /// `AlmaPlan`
    pub plan: Ident,
    /// `AlmaParams`
    pub params: Ident,
    /// `AlmaInput`
    pub input: Ident,
    /// `AlmaOutput`
    pub output: Ident,
    /// `AlmaPoint`, where there are several outputs
    pub point: Ident,
    /// `AlmaBatchRange`
    pub batch_range: Ident,
    /// `AlmaBatchOutput`
    pub batch_output: Ident,
    /// `AlmaStream`
    pub stream: Ident,
    /// `AlmaBlock`
    pub block: Ident,
    /// `alma_with_kernel`
    pub with_kernel: Ident,
    /// `alma_with_kernel_into`
    pub with_kernel_into: Ident,
    /// `alma_batch_with_kernel`
    pub batch_with_kernel: Ident,
    /// `alma_batch_inner_into`
    pub batch_inner_into: Ident,
}

impl Names {
    /// Types are called after the words of the function's name.
    pub fn new(function: &Ident) -> Self {
        let camel = function.unraw().to_string().to_upper_camel_case();
        Self::with_types(function, &camel)
    }

    /// Types are called after `camel`.
    pub fn with_types(function: &Ident, camel: &str) -> Self {
        let snake = function.unraw().to_string();
        let name = |name: String| {
            // A name that is no identifier is refused by the checks.
            let mut ident = syn::parse_str(&name).unwrap_or_else(|_| function.clone());
            ident.set_span(function.span());
            generated(&ident)
        };
        Self {
            camel: camel.to_owned(),
            function: function.clone(),
            entry: name(snake.to_uppercase()),
            plan: name(format!("{camel}Plan")),
            params: name(format!("{camel}Params")),
            input: name(format!("{camel}Input")),
            output: name(format!("{camel}Output")),
            point: name(format!("{camel}Point")),
            batch_range: name(format!("{camel}BatchRange")),
            batch_output: name(format!("{camel}BatchOutput")),
            stream: name(format!("{camel}Stream")),
            block: name(format!("{camel}Block")),
            with_kernel: name(format!("{snake}_with_kernel")),
            with_kernel_into: name(format!("{snake}_with_kernel_into")),
            batch_with_kernel: name(format!("{snake}_batch_with_kernel")),
            batch_inner_into: name(format!("{snake}_batch_inner_into")),
        }
    }

    /// The names of types.
    pub fn types(&self) -> Vec<&Ident> {
        self.all().0
    }

    /// The names of functions and statics.
    pub fn values(&self) -> Vec<&Ident> {
        self.all().1
    }

    fn all(&self) -> (Vec<&Ident>, Vec<&Ident>) {
        let Self {
            camel: _,
            function,
            entry,
            plan,
            params,
            input,
            output,
            point,
            batch_range,
            batch_output,
            stream,
            block,
            with_kernel,
            with_kernel_into,
            batch_with_kernel,
            batch_inner_into,
        } = self;
        (
            vec![
                params,
                plan,
                input,
                output,
                point,
                batch_range,
                batch_output,
                stream,
                block,
            ],
            vec![
                function,
                entry,
                with_kernel,
                with_kernel_into,
                batch_with_kernel,
                batch_inner_into,
            ],
        )
    }

    /// What functions in Python are called.
    fn in_python(&self) -> [String; 3] {
        let name = self.function.unraw();
        ["", "_batch", "_batch_estimate"].map(|form| format!("{name}{form}"))
    }

    /// A name that both indicators have, as far as they stand side by side. Types share one, too, where only the case
    /// of letters differs: `types = …` may choose another.
    pub fn shared(&self, other: &Self) -> Option<String> {
        let names = |of: &Self| -> Vec<String> {
            let values = of.values().into_iter().map(Ident::to_string);
            values.chain(of.in_python()).collect()
        };
        let others = names(other);
        let (types, other_types) = (self.types(), other.types());
        let is_shared = |name: &&&Ident| {
            let name = name.to_string();
            let mut others = other_types.iter().map(|other| other.to_string());
            others.any(|other| other.eq_ignore_ascii_case(&name))
        };
        let shared_type = types.iter().find(is_shared).map(|name| name.to_string());
        let shared = || names(self).into_iter().find(|name| others.contains(name));
        shared_type.or_else(shared)
    }
}

/// What is said of two indicators that share a name.
pub fn shared_name(one: &Ident, other: &Ident, shared: &str) -> String {
    format!("`{one}` and `{other}` both have a sibling `{shared}`: rename one of them")
}

/// The author's identifier, for use in generated code: it is found under the author's name and shown
/// at the author's place, but lints know that nobody wrote it.
pub fn generated(name: &Ident) -> Ident {
    let span = name.span().resolved_at(Span::call_site());
    if RESERVED_LATER.iter().any(|word| name == word) {
        return Ident::new_raw(&name.to_string(), span);
    }
    let mut name = name.clone();
    name.set_span(span);
    name
}

/// Names that an author's edition of Rust may allow where that of generated code, which is this crate's, does not.
///
/// ```edition2021
/// use indicator_runtime::{Output, indicator};
///
/// /// The value some generations ago.
/// #[indicator(warmup = gen)]
/// pub fn ancestor(data: &[f64], #[param(default = 1)] gen: usize, values: &mut Output) {
///     values.extend(data[..data.len() - gen].iter().copied());
/// }
///
/// let ancestors = AncestorParams::new().gen(1).apply(&[1.0, 2.0, 3.0])?.values;
/// assert_eq!(ancestors[1..], [1.0, 2.0]);
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
const RESERVED_LATER: [&str; 5] = ["async", "await", "dyn", "gen", "try"];
