"""Formulas as they stand in documentation and in warm-ups, written as LaTeX."""
