"""Many indicators over many symbols: in one call over a frame, or bar by bar."""

from ._features import Features as Features
from ._spec import Spec as Spec
from ._spec_function import definitions_of as definitions_of
from ._stream import FeatureStream as FeatureStream
from ._symbol_streams import SymbolStreams as SymbolStreams

# As users import it, and as it is pickled.
Features.__module__ = __name__.rpartition(".")[0]
