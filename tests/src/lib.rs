//! Only tests live here: see the `tests` folder.
