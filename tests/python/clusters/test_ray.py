"""Plans on two workers of Ray, on this machine: the same bits, though one of them is killed."""

import importlib.util

import pytest
from cluster_case import digests
from cluster_script import said_by

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("ray") is None, reason="Ray has no wheel for this Python and system"
)


def test_two_workers(tmp_path):
    """Sweeps and features, one worker killed meanwhile, and a Dataset."""
    lines = said_by(
        tmp_path,
        """
        import ray
        start_ray()
        say(sweep_plan().run_ray().digest(), feature_plan().run_ray().digest())

        # A worker dies in the midst of a task, and is lost with what it was doing.
        killed = tmp_path / "killed"
        plan = sweep_plan(mark=str(killed))
        say(plan.run_ray().digest(), killed.exists())

        # All that a dead worker was to do is lost where nothing is tried again.
        killed.unlink()
        result = plan.run_ray(retries=0, errors="keep")
        symbols = {failure.symbol for failure in result.failures}
        say(len(result.failures) >= 1, 5 in symbols, type(result.failures[0].error).__name__)

        import pandas as pd
        frame = pd.concat([pd.DataFrame({"symbol": s, "Close": bars(s)}) for s in range(12)])
        frame = frame.sort_index(kind="stable")  # bar by bar, as files of a day have them
        for rows in (frame, frame.sort_values("symbol", kind="stable")):
            dataset = ray.data.from_pandas([rows[:5000], rows[5000:11000], rows[11000:]])
            plan = ta.sweep("rsi", dataset, GRID, reduce=REDUCE, by="symbol", task_values=40_000)
            say(plan.run_ray().digest(), plan.bytes_in == 8 * len(frame), plan.tasks > 20)
        try:
            plan.run()
        except TypeError as error:
            say(error)
        ray.shutdown()
        """,
    )
    swept, featured = digests()
    assert lines[0] == f"{swept} {featured}"
    assert lines[1] == f"{swept} True"
    assert lines[2] == "True True WorkerCrashedError"
    assert lines[3:5] == [f"{swept} True True"] * 2
    assert "computed by run_ray" in lines[5]
