"""TA-Lib's functions under their names, computed by our indicators."""

from . import _ta_lib, stream
from ._settings import get_compatibility as get_compatibility
from ._settings import get_unstable_period as get_unstable_period
from ._settings import set_compatibility as set_compatibility
from ._settings import set_unstable_period as set_unstable_period
from ._ta_lib import *
from ._ta_lib import __TA_FUNCTION_NAMES__ as __TA_FUNCTION_NAMES__
from ._ta_lib import InsufficientHistory as InsufficientHistory
from ._ta_lib import MA_Type as MA_Type
from ._ta_lib import __ta_version__ as __ta_version__

func = _ta_lib
__version__: str
__function_groups__: dict[str, list[str]]
__all__ = ["get_functions", "get_function_groups", "InsufficientHistory", "stream"]
__all__ += _ta_lib.__all__

def get_functions() -> list[str]: ...
def get_function_groups() -> dict[str, list[str]]: ...
def install() -> None: ...
