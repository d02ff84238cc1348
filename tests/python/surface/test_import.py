"""An import makes nothing that is not asked for; what is, is made once and stays the same."""

import pickle
import pydoc
from unittest import mock

import numpy as np
import pytest
from fresh_python import in_new_python, run_python

import indicators as ta

# Of Python's own, which NumPy may have imported.
OF_PYTHON = {
    "_tracemalloc",
    "_weakrefset",
    "importlib",
    "importlib._bootstrap",
    "importlib._bootstrap_external",
    "threading",
}
# Objects that the garbage collector tracks, of modules and classes that every import makes.
OBJECTS = 800


def test_an_import_makes_nothing():
    run_python(
        "-c",
        f"""
import gc, sys, numpy
before, objects = set(sys.modules), len(gc.get_objects())
import indicators
made = len(gc.get_objects()) - objects
assert made < {OBJECTS}, f"{{made}} objects"
imported = set(sys.modules) - before
assert imported - {OF_PYTHON!r} == {{"indicators", "indicators._native"}}, imported
assert indicators.Stream.__subclasses__() == []
assert not [each for each in tuple.__subclasses__() if each.__module__ == "indicators"]
indicators.AlmaStream(3).update(1.0), indicators.alma(numpy.ones(9), 3)
assert indicators.Stream.__subclasses__() == [indicators.AlmaStream]
assert set(sys.modules) - before == imported
""",
    )


def test_what_is_run_later_imports_nothing():
    """It runs where no file can be opened any more, too."""
    in_new_python("""
        np.ma.masked  # NumPy imports it late, with modules of Python.
        before = set(sys.modules)
        ta.sma([1.0, 2.0, 3.0], 2), ta.sma(close.reshape(2, -1), 2)
        ta.sma_batch(close, [2, 3], reduce=lambda block: block[:, -1]).values_for(period=2)
        ta.bollinger_bands(close), ta.SmaStream(2).update(1.0), ta._native.catalogue
        # NumPy imports parts of its own late; ours are in the native module.
        parts = ("numpy.", "indicators._runtime.")
        imported = {name for name in set(sys.modules) - before if not name.startswith(parts)}
        assert not imported, imported
    """)


def test_all_names_are_there():
    assert len(set(ta.__all__)) == len(ta.__all__) > 800
    assert {"discovery", "features", "spec", "__doc__", "__file__"} <= set(dir(ta))
    for module in (ta, ta._native):
        assert set(module.__all__) <= set(dir(module))
        assert len(set(dir(module))) == len(dir(module))
        found = {name: getattr(module, name) for name in module.__all__}
        assert all(getattr(module, name) is value for name, value in found.items())
    everything = {}
    exec("from indicators import *", everything)
    assert all(everything[name] is getattr(ta, name) for name in ta.__all__)


@pytest.mark.parametrize("name", ["nonsense", "alma_", "AlmaStreams", "\udcff", ""])
def test_other_names_are_not(name):
    for module in (ta, ta._native):
        assert not hasattr(module, name)
        with pytest.raises(AttributeError, match=f"^module '{module.__name__}' has no attribute"):
            getattr(module, name)


def test_help_shows_all():
    shown = pydoc.plain(pydoc.render_doc(ta))
    for name in ta.__all__:
        assert name in shown, name


def test_what_was_replaced_comes_back():
    for module in (ta, ta._native):
        function = module.midprice
        with mock.patch.object(module, "midprice", 3):
            assert module.midprice == 3
            assert dir(module).count("midprice") == 1
        assert module.midprice is function


FUNCTIONS = "(ta.sma, ta.sma_batch, ta.sma_batch_estimate, ta.compute)"
CLASSES = "(ta.MacdStream, ta.MacdOutput, ta.SweepResult, ta.Stream, ta.Features)"


@pytest.mark.parametrize("made", [FUNCTIONS, CLASSES])
def test_what_is_pickled_is_made_where_it_is_read(made):
    saved = pickle.dumps(eval(made))
    in_new_python(f"import pickle\nassert pickle.loads({saved!r}) == {made}")


def test_instances_that_are_pickled_are_made_where_they_are_read():
    stream, close = ta.SmaStream(2), np.arange(9.0)
    stream.extend(close)
    bands, sweep = ta.bollinger_bands(close, 3), ta.bollinger_bands_batch(close, (2, 3, 1))
    for instance in (stream, bands, sweep, ta.Features(fast=ta.spec.ema(3))):
        saved = pickle.dumps(instance)
        in_new_python(f"import pickle\nassert repr(pickle.loads({saved!r})) == {repr(instance)!r}")


def test_threads_that_ask_at_once_get_the_same():
    in_new_python("""
        from concurrent.futures import ThreadPoolExecutor
        sys.setswitchinterval(1e-6)
        names = [*ta.__all__, "features", "discovery"]
        start = threading.Barrier(8)
        def ask(_):
            start.wait()
            return [getattr(ta, name) for name in names]
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(ask, range(8)))
        for answer in answers:
            assert all(one is other for one, other in zip(answer, answers[0]))
        assert all(made(3).update(1.0) is None for made in (ta.SmaStream, ta.RsiStream))
    """)


def test_a_finalizer_asks_for_what_is_being_made():
    in_new_python("""
        import gc
        found = {}
        class Asking:
            def __init__(self, name):
                self.name, self.itself = name, self
            def __del__(self):
                found.setdefault(self.name, []).append(getattr(ta._native, self.name))
        gc.set_threshold(1)
        for name in ta._native.__all__:
            for _ in range(3):
                Asking(name)
            found.setdefault(name, []).append(getattr(ta._native, name))
        gc.collect()
        for name, values in found.items():
            assert all(value is getattr(ta._native, name) for value in values), name
        assert ta.RsiStream(3).update(1.0) is None
        assert [len(values) for values in found.values()] == [4] * len(found)
    """)


def test_a_finalizer_needs_a_file_that_is_being_run():
    in_new_python("""
        import gc
        found = []
        class Asking:
            def __init__(self):
                self.itself = self
            def __del__(self):
                found.append(ta.sma([1.0, 2.0, 3.0], 2)[2])
                found.append(type(ta.sma_batch([1.0, 2.0, 3.0], [2])))
        gc.set_threshold(1)
        for _ in range(3):
            Asking()
        found.append(ta.sma([1.0, 2.0, 3.0], 2)[2])
        found.append(type(ta.sma_batch([1.0, 2.0, 3.0], [2])))
        gc.collect()
        # One may run in the midst of another.
        assert [found.count(each) for each in (2.5, ta.SweepResult)] == [4, 4], found
    """)
