"""What the guide says about Spark, on Spark on this machine. `make cluster-test` installs it."""

import importlib.util
import re
import shutil
from pathlib import Path

import pytest
from cluster_script import said_by

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "cluster.md"

pytestmark = [
    pytest.mark.skipif(
        importlib.util.find_spec("pyspark") is None, reason="make cluster-test installs pyspark"
    ),
    pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java"),
]


def test_the_recipe(tmp_path):
    part = GUIDE.read_text("utf-8").split("\n## Spark", 1)[1]
    blocks = re.findall(r"^```py\n(.*?)^```$", part, re.M | re.S)
    data = GUIDE.parents[1] / "data" / "daily_stocks.csv"
    code = f"""
import pandas as pd
from pyspark.sql import SparkSession
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .getOrCreate()
)
frame = pd.read_csv({str(data)!r}, parse_dates=["date"])
bars = spark.createDataFrame(frame)
{"".join(blocks)}
found = computed.toPandas().sort_values(["symbol", "date"])
expected = f.append(frame, by="symbol").sort_values(["symbol", "date"])
found, expected = (each.reset_index(drop=True) for each in (found, expected))
pd.testing.assert_frame_equal(found, expected, check_exact=True, check_dtype=False)
by_symbol = {{symbol: rows for symbol, rows in frame.groupby("symbol")}}
plan = ta.sweep("rsi", by_symbol, {{"period": (2, 60, 1)}}, reduce=["last", "std"])
result, rows = plan.run(), swept.toPandas()
for symbol, own in rows.sort_values("period").groupby("symbol"):
    assert own[["last", "std"]].to_numpy().tobytes() == result[symbol]["values"].tobytes()
say(len(found) == len(frame), len(rows) == 59 * len(by_symbol))
spark.stop()
"""
    assert said_by(tmp_path, code) == ["True True"]
