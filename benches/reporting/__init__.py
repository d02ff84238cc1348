"""The rows as tables, files and a picture."""
