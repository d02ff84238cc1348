"""Ctrl-C in the midst of a plan: what is queued is cancelled, and the process goes on at once."""

from fresh_python import in_new_python


def test_a_signal_ends_a_plan():
    in_new_python("""
        import _thread
        from concurrent.futures import ThreadPoolExecutor
        loaded = []
        def load():
            loaded.append(time.monotonic())
            time.sleep(0.05)
            return close
        market = {number: load for number in range(2000)}
        plan = ta.sweep("rsi", market, reduce="last", task_values=10_000)
        assert plan.tasks == 2000
        pool = ThreadPoolExecutor(2)
        for executor in (None, pool):
            loaded.clear()
            threading.Timer(0.5, _thread.interrupt_main).start()
            begun = time.monotonic()
            try:
                plan.run(executor)
            except KeyboardInterrupt:
                pass
            else:
                raise AssertionError("it went on")
            assert time.monotonic() - begun < 10
            time.sleep(0.3)
            count = len(loaded)
            time.sleep(0.3)
            assert 1 <= count == len(loaded) < 1000, (count, len(loaded))
        pool.shutdown()
        assert len(ta.sweep("rsi", {1: close}, reduce="last").run()) == 1
    """)


def test_a_handler_may_raise_anything():
    in_new_python("""
        class Mine(Exception):
            pass
        def handler(*_):
            raise Mine
        signal.signal(signal.SIGALRM, handler)
        signal.setitimer(signal.ITIMER_REAL, 0.4)
        market = {number: lambda: time.sleep(0.05) or close for number in range(500)}
        try:
            ta.sweep("rsi", market, reduce="last", task_values=10_000).run(errors="keep")
        except Mine:
            pass
        else:
            raise AssertionError("it went on")
    """)


def test_what_is_imported():
    """Neither plans nor engines, until they are asked for."""
    in_new_python("""
        engines = ("ray", "dask", "distributed", "loky", "pyarrow", "pandas", "polars")
        assert not any(name in sys.modules for name in ("indicators.plan", *engines))
        assert "sweep" in ta.__all__
        ta.sweep("rsi", {1: close}, reduce="last").run()
        assert not any(name in sys.modules for name in engines)
    """)
