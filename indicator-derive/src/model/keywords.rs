//! What Python reserves.

/// Those of small letters; what Rust reserves too, an author may have written as `r#for`.
const KEYWORDS: [&str; 32] = [
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif",
    "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
    "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// Whether Python reserves a word.
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}
