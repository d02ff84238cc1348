"""The runtime's files in Python, of which this package uses these; the native module makes them."""

from .. import _native

_native._share()
