//! The names of what is generated, from the name of the function.

use proc_macro2::Span;
use syn::Ident;
use syn::ext::IdentExt;

/// The names of an indicator's siblings, here for `alma`.
pub struct Names {
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
    pub fn new(function: &Ident) -> Self {
        let snake = function.unraw().to_string();
        let camel = upper_camel(&snake);
        let name = |name: String| {
            // A name that is no identifier is refused by the checks.
            let mut ident = syn::parse_str(&name).unwrap_or_else(|_| function.clone());
            ident.set_span(function.span());
            generated(&ident)
        };
        Self {
            entry: name(snake.to_uppercase()),
            plan: name(format!("{camel}Plan")),
            params: name(format!("{camel}Params")),
            input: name(format!("{camel}Input")),
            output: name(format!("{camel}Output")),
            point: name(format!("{camel}Point")),
            batch_range: name(format!("{camel}BatchRange")),
            batch_output: name(format!("{camel}BatchOutput")),
            stream: name(format!("{camel}Stream")),
            with_kernel: name(format!("{snake}_with_kernel")),
            with_kernel_into: name(format!("{snake}_with_kernel_into")),
            batch_with_kernel: name(format!("{snake}_batch_with_kernel")),
            batch_inner_into: name(format!("{snake}_batch_inner_into")),
        }
    }
}

/// The author's identifier, for use in generated code: it is found under the author's name and shown
/// at the author's place, but lints know that nobody wrote it.
pub fn generated(name: &Ident) -> Ident {
    let mut name = name.clone();
    name.set_span(name.span().resolved_at(Span::call_site()));
    name
}

/// `hull_ma` as `HullMa`.
pub fn upper_camel(snake: &str) -> String {
    snake
        .split('_')
        .flat_map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .into_iter()
                .flat_map(char::to_uppercase)
                .chain(letters)
        })
        .collect()
}

/// `HullMa` as `hull_ma`, and `SMAFast` as `sma_fast`.
pub fn snake(camel: &str) -> String {
    let letters: Vec<char> = camel.chars().collect();
    let mut snake = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let after_word =
            index > 0 && !letters[index - 1].is_uppercase() && letters[index - 1] != '_';
        let before_word = index > 0
            && letters[index - 1].is_uppercase()
            && letters
                .get(index + 1)
                .is_some_and(|next| next.is_lowercase());
        if letter.is_uppercase() && (after_word || before_word) {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_apart() {
        assert_eq!(upper_camel("alma"), "Alma");
        assert_eq!(upper_camel("linearreg_intercept"), "LinearregIntercept");
        assert_eq!(upper_camel("t3"), "T3");
        assert_eq!(snake("Ema"), "ema");
        assert_eq!(snake("HullMa"), "hull_ma");
        assert_eq!(snake("SMA"), "sma");
        assert_eq!(snake("SMAFast"), "sma_fast");
        assert_eq!(snake("T3"), "t3");
        assert_eq!(snake("Ehlers2Pole"), "ehlers2_pole");
    }
}
