"""Plans on Dask's and on loky's processes: the same bits, though a worker dies meanwhile."""

from cluster_case import digests
from cluster_script import said_by


def test_dask(tmp_path):
    lines = said_by(
        tmp_path,
        """
        import distributed
        with distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50
        ) as cluster, distributed.Client(cluster) as client:
            say(sweep_plan().run(client).digest(), feature_plan().run(client).digest())
            killed = tmp_path / "killed"
            say(sweep_plan(mark=str(killed)).run(client).digest(), killed.exists())
        """,
    )
    swept, featured = digests()
    assert lines == [f"{swept} {featured}", f"{swept} True"]


def test_loky(tmp_path):
    lines = said_by(
        tmp_path,
        """
        import loky
        pool = lambda: loky.get_reusable_executor(2)
        say(sweep_plan().run(pool()).digest(), feature_plan().run(pool).digest())
        killed = tmp_path / "killed"
        say(sweep_plan(mark=str(killed)).run(pool).digest(), killed.exists())
        # cloudpickle takes functions that are defined anywhere.
        plan = ta.sweep("rsi", {0: lambda: bars(0)}, reduce=lambda rows: rows[:, -1])
        say(plan.run(pool)[0]["values"][0] == ta.rsi(bars(0))[-1])
        """,
    )
    swept, featured = digests()
    assert lines == [f"{swept} {featured}", f"{swept} True", "True"]
