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
        patiently(lambda: ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False))
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


def test_a_node_that_is_lost(tmp_path):
    """With all that it was doing, and the copies that it had of what was sent."""
    lines = said_by(
        tmp_path,
        """
        import ray
        from ray.cluster_utils import Cluster
        head = {"num_cpus": 1, "include_dashboard": False}
        cluster = patiently(lambda: Cluster(initialize_head=True, head_node_args=head))
        nodes = [patiently(lambda: cluster.add_node(num_cpus=1))]
        ray.init(cluster.address, log_to_driver=False)
        say(int(ray.cluster_resources()["CPU"]))

        def lose(done, rows):
            if nodes and done > rows // 3:
                cluster.remove_node(nodes.pop(), allow_graceful=False)

        say(sweep_plan().run_ray(progress=lose).digest(), len(nodes))
        ray.shutdown()
        cluster.shutdown()
        """,
    )
    assert lines == ["2", f"{digests()[0]} 0"]
