"""The other libraries that are installed."""

from .kand import kand
from .library import Library
from .ta_lib import ta_lib
from .tulipy import tulipy
from .vector_ta import vector_ta
from .wickra import wickra


def installed() -> list[Library]:
    found = [library() for library in (ta_lib, vector_ta, kand, tulipy, wickra)]
    return [library for library in found if library is not None]
