"""Where memory ends: an error that can be caught, never an abort."""

import pytest
from entries import every_entry, every_shape
from isolation import GIB, linux_only, survives

MARGIN = 64 * 2**20


@linux_only
@every_entry
def test_streams_of_long_periods(entry):
    """Refused, or accepted without touching memory that no value has come for yet."""
    code = f"""
        held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for period in (2**40, 2**62, 2**63 - 1, 10**9, 10**12):
            for name in {entry.periods}:
                start = time.perf_counter()
                try:
                    stream = ta.{entry.stream}(**{{name: period}})
                    for _ in range(3):
                        assert stream.update(*[1.0] * {len(entry.inputs)}) is None
                    stream.peek(*[1.0] * {len(entry.inputs)})
                except (ValueError, MemoryError) as error:
                    assert "panic" not in str(error).lower(), error
                assert time.perf_counter() - start < 2.0, (name, period, "took long")
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - held) * 1024
        assert grown < {MARGIN}, f"{{grown}} bytes more are resident"
    """
    survives(code, 4 * GIB)


@linux_only
@pytest.mark.parametrize("function", ["sma_batch(np.ones(9), ", "sma_batch_estimate(9, "])
@pytest.mark.parametrize("values", ["range(1, 10**12)", "np.broadcast_to(np.int64(3), 10**12)"])
def test_huge_lists(function, values):
    """Python's way to say a long range: its length is known before the first value is asked for."""
    code = f"""
        try:
            ta.{function}period_range={values})
        except (ValueError, MemoryError):
            pass
        else:
            assert "estimate" in "{function}"
    """
    survives(code, GIB, timeout=10)


@linux_only
@pytest.mark.parametrize("rows", [10**7, 4 * 10**7, 10**8])
def test_rows_that_only_just_fit(rows):
    """The result fits into memory, and what is needed beside it may not: an error, not an abort."""
    code = f"""
        try:
            result = ta.jsa_batch([1.0, 2.0], 1, {rows}, 1)
            assert len(result["periods"]) == {rows}
        except (MemoryError, ValueError) as error:
            print("refused:", error)
    """
    survives(code, 2 * GIB, timeout=120)


@linux_only
@every_shape
def test_results_that_do_not_fit(entry):
    code = f"""
        series = [np.ones(2**24)] * {len(entry.inputs)}
        stream = ta.{entry.stream}()
        leave(2**25)
        for work in (ta.{entry.name}, stream.extend):
            try:
                work(*series)
            except MemoryError:
                pass
            else:
                raise AssertionError("64 or 128 MiB in 32 MiB")
        answer = stream.update(*[1.0] * {len(entry.inputs)})
        assert (answer is None) == (stream.warmup > 0)
    """
    survives(code, 2 * GIB)


@linux_only
@pytest.mark.parametrize(
    "work",
    [
        "copy.copy(stream)",
        "stream.peek(1.0)",
        "stream.__getstate__()",
        "stream.__setstate__(state)",
    ],
)
@pytest.mark.parametrize("stream", ["AlmaStream", "JsaStream", "SmaStream", "StddevStream"])
def test_copies_that_do_not_fit(stream, work):
    """A copy asks for memory as the first stream did, and can be refused it in the same way."""
    code = f"""
        import copy
        stream = ta.{stream}(period=2**20)
        stream.extend(np.ones(2**20 + 9))
        state = stream.__getstate__()
        for room in (4, 12, 20, 28, 36, 60):
            leave(room * 2**20)
            try:
                {work}
            except MemoryError:
                pass
            assert stream.update(1.0) is not None
    """
    survives(code, 4 * GIB)
