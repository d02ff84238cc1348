"""What only code in Python can do for the native module, and what packages around it use too.

The files of this folder are modules of the native one's package, in `_runtime`: `files.rs` makes
each when it is first needed.
"""
