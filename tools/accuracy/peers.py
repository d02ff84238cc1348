"""Other libraries, called as benches/rivals calls them.

Whether a function is the same indicator is not taken on trust: one that is far from the exact
answer on ordinary prices computes something else.
"""

import importlib.metadata
from dataclasses import dataclass

import numpy as np
from catalogue import Outputs, Series, Subject
from rivals.library import Library, Work


@dataclass(frozen=True)
class Peer:
    library: Library

    @property
    def name(self) -> str:
        return self.library.name

    @property
    def version(self) -> str:
        return importlib.metadata.version(self.name)

    def has(self, subject: Subject) -> bool:
        return subject.name in self.library.functions

    def compute(self, subject: Subject, series: Series) -> Outputs:
        """As many values as the series has: some libraries leave out those of the warm-up."""
        call = self.library.single(Work(subject.name, subject.params, list(series)))
        if call is None:
            raise ValueError(f"{self.name} has no {subject.name}")
        outputs = self.library.outputs(subject.name, call())
        length = len(series[0])
        padded = np.full((len(outputs), length), np.nan)
        for row, output in zip(padded, outputs, strict=True):
            row[length - len(output) :] = output
        return padded
