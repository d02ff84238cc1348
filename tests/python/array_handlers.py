"""Which allocator NumPy's arrays have their memory from, and one of a program's own."""

import ctypes
from contextlib import contextmanager
from ctypes import CFUNCTYPE, PYFUNCTYPE, c_char, c_size_t, c_ubyte, c_void_p, py_object

import numpy as np

core = getattr(np, "_core", None) or np.core
handler_of = core.multiarray.get_handler_name

libc = ctypes.CDLL(None)
FUNCTIONS = {
    "malloc": CFUNCTYPE(c_void_p, c_void_p, c_size_t)(lambda _, size: libc.malloc(size)),
    "calloc": CFUNCTYPE(c_void_p, c_void_p, c_size_t, c_size_t)(
        lambda _, *size: libc.calloc(*size)
    ),
    "realloc": CFUNCTYPE(c_void_p, c_void_p, c_void_p, c_size_t)(
        lambda _, *block: libc.realloc(*block)
    ),
    "free": CFUNCTYPE(None, c_void_p, c_void_p, c_size_t)(lambda _, block, size: libc.free(block)),
}
for name, arguments in {
    "malloc": [c_size_t],
    "calloc": [c_size_t] * 2,
    "realloc": [c_void_p, c_size_t],
    "free": [c_void_p],
}.items():
    getattr(libc, name).argtypes, getattr(libc, name).restype = arguments, c_void_p


class Handler(ctypes.Structure):
    """NumPy's `PyDataMem_Handler`."""

    _fields_ = (
        ("name", c_char * 127),
        ("version", c_ubyte),
        ("context", c_void_p),
        *((name, c_void_p) for name in FUNCTIONS),
    )


ADDRESSES = {name: ctypes.cast(function, c_void_p) for name, function in FUNCTIONS.items()}
HANDLER = Handler(b"the program's", 1, None, *(address.value for address in ADDRESSES.values()))
NAME = ctypes.create_string_buffer(b"mem_handler")


@contextmanager
def allocator_of_the_program():
    """NumPy gives the arrays that are made meanwhile this allocator."""
    pointer, capsule = ctypes.pythonapi.PyCapsule_GetPointer, ctypes.pythonapi.PyCapsule_New
    pointer.argtypes, pointer.restype = [py_object, c_void_p], c_void_p
    capsule.argtypes, capsule.restype = [c_void_p, c_void_p, c_void_p], py_object
    table = ctypes.cast(pointer(core._multiarray_umath._ARRAY_API, None), ctypes.POINTER(c_void_p))
    set_handler = PYFUNCTYPE(py_object, py_object)(table[304])
    before = set_handler(capsule(ctypes.addressof(HANDLER), ctypes.addressof(NAME), None))
    try:
        yield
    finally:
        set_handler(before)
