//! The native part of the Python package `indicators`.

indicator_runtime::python_module!(_native, indicators::CATALOGUE);
