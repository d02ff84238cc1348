"""Pages in Markdown, written from the catalogue."""
