"""Running W1: chunks of trials, one after another."""

import numpy as np
from numpy.random import SFC64, Generator

from .books import costs, keep_books
from .luck import Plan, Trials
from .receipts import ASSESS, Differences
from .results import Results
from .streams import Streams, streams

#: Trials at a time, few enough for a chunk's ledger to stay in the cache.
CHUNK = 8_192


def planned_receipts() -> np.ndarray:
    """What each stream brings before each assessment month if everything goes as planned."""
    luck = Plan()
    plan = streams(luck, Differences(1), Differences(1))
    return np.array([[s.total[month // 12, 0] for month in ASSESS] for s in plan.receipts])


def simulate(trials: int, seed: int, chunk: int = CHUNK) -> Results:
    """All trials, from one generator."""
    generator = Generator(SFC64(seed))
    results = Results(trials, planned_receipts())
    for first in range(0, trials, chunk):
        at = slice(first, min(first + chunk, trials))
        luck = Trials(generator, at.stop - first)
        general, pot = Differences(luck.count), Differences(luck.count)
        future: Streams = streams(luck, general, pot)
        bills = costs(luck, future.activities)
        books = keep_books(luck, future, bills, general, pot, results.cash[:, at])
        results.add(at, future, bills, books)
    return results
