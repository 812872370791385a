"""Simulates workload W1 in NumPy and prints how long that takes and what comes of it."""

import argparse
import json
import os
import time
from pathlib import Path

STARTED = time.perf_counter()
# One thread: the work is not in matrix products.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from w1.results import summary  # noqa: E402
from w1.simulation import CHUNK, simulate  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--chunk", type=int, default=CHUNK, help="trials at a time")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all tables there")
    options = parser.parse_args()
    imported = time.perf_counter()
    results = simulate(options.trials, options.seed, options.chunk)
    simulated = time.perf_counter()
    tables = summary(results)
    if options.json:
        options.json.write_text(json.dumps(tables, indent=1) + "\n")
    finished = time.perf_counter()

    print(f"{options.trials} trials in {finished - STARTED:.3f} s, of them import", end=" ")
    print(f"{imported - STARTED:.3f}, trials {simulated - imported:.3f},", end=" ")
    print(f"tables {finished - simulated:.3f}")
    for month, outcome in tables["outcomes"].items():
        shares = ", ".join(f"{name} {share:.4f}" for name, share in outcome.items())
        print(f"month {month}: {shares}")
    last = tables["cash"]
    print(f"cash in the last month: mean {last['mean'][-1]:.2f}, median {last['p50'][-1]:.2f}")


if __name__ == "__main__":
    main()
