//! The documentation that the author wrote above the function or one of its arguments.

use syn::Expr;

/// The documentation of an indicator or an argument, which the catalogue repeats.
pub struct Documentation(pub Vec<Piece>);

/// One line, or what an attribute puts in place of lines.
pub enum Piece {
    Line(String),
    /// `#[doc = include_str!("alma.md")]`
    Expression(Box<Expr>),
}

impl Documentation {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0
            .iter()
            .all(|piece| matches!(piece, Piece::Line(line) if line.is_empty()))
    }

    /// The first paragraph, as one line.
    pub fn summary(&self) -> String {
        let lines = self.0.iter().map_while(|piece| match piece {
            Piece::Line(line) => Some(line.as_str()),
            Piece::Expression(_) => None,
        });
        let paragraph: Vec<&str> = lines
            .skip_while(|line| line.is_empty())
            .take_while(|line| !line.is_empty())
            .collect();
        paragraph.join(" ")
    }
}
