"""The other libraries that are installed."""

from .ferro_ta import ferro_ta
from .kand import kand
from .library import Library
from .ta_lib import ta_lib
from .tulip_rs import tulip_rs
from .tulipy import tulipy
from .vector_ta import vector_ta
from .wickra import wickra

MAKERS = (ta_lib, vector_ta, kand, tulipy, wickra, ferro_ta, tulip_rs)


def installed() -> list[Library]:
    found = [library() for library in MAKERS]
    return [library for library in found if library is not None]
