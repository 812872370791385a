"""Runs fundsim and the NumPy peer on W1: do their answers agree, and how long does each take?

Exits 1, with a list, if they disagree by more than chance explains.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from w1.agreement import Agreement  # noqa: E402
from w1.results import summary  # noqa: E402
from w1.simulation import simulate  # noqa: E402

PEER = Path(__file__).with_name("numpy_w1.py")


def scenario_text(options: argparse.Namespace) -> str:
    """The scenario given, or what the benchmark tool beside fundsim writes."""
    if options.scenario:
        return options.scenario.read_text()
    tool = options.fundsim.with_name("fundsim-bench")
    if not tool.is_file():
        sys.exit(
            f"There is no fundsim-bench beside {options.fundsim} to ask for W1. Build it with\n"
            "  swift build -c release --product fundsim-bench\n"
            "or name the scenario with --scenario W1.json."
        )
    asked = subprocess.run([tool, "scenario", "W1"], capture_output=True, text=True)
    if asked.returncode != 0 or not asked.stdout.lstrip().startswith("{"):
        sys.exit(f"{tool} scenario W1 wrote no scenario. Name one with --scenario W1.json.")
    return asked.stdout


def agree(fundsim: list[str], trials: int, seed: int) -> bool:
    """Whether one run of each tells the same story; prints the verdict."""
    run = subprocess.run(
        [*fundsim, "--seed", str(seed), "--format", "json"], capture_output=True, text=True
    )
    if run.returncode != 0:
        sys.exit(f"fundsim failed:\n{run.stderr}")
    results = simulate(trials, seed)
    agreement = Agreement(json.loads(run.stdout), summary(results), results)
    wrong = agreement.check()
    print(f"seed {seed}: {agreement.checked - len(wrong)} of {agreement.checked} figures agree")
    for line in wrong:
        print(f"  {line}")
    return not wrong


def seconds(command: list[str]) -> tuple[float, float]:
    """A whole process, start to exit: by the clock, and of processor time on all its threads."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    taken = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} failed")
    return taken, usage.ru_utime + usage.ru_stime


def race(runs: dict[str, list[str]], repeat: int) -> None:
    """Times all in turn, so that a busy machine is busy for all of them."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in runs}
    for _ in range(repeat):
        for name, command in runs.items():
            times[name].append(seconds(command))
    table: dict[str, list[float]] = {}
    for name, pairs in times.items():
        wall, processor = zip(*pairs)
        table[name] = [min(wall), statistics.median(wall), min(processor)]
    print(f"{'whole process, seconds':28}{'least':>9}{'median':>9}{'processor':>11}")
    for name, row in table.items():
        print(f"{name:28}{row[0]:9.3f}{row[1]:9.3f}{row[2]:11.3f}")
    peer = table.pop("NumPy")
    for name, row in table.items():
        ratios = [ours / theirs for ours, theirs in zip(peer, row)]
        print(f"{'NumPy ÷ ' + name:28}{ratios[0]:9.2f}{ratios[1]:9.2f}{ratios[2]:11.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fundsim", type=Path, required=True, help="the program to compare with")
    parser.add_argument("--scenario", type=Path, help="W1.json (ask fundsim-bench)")
    parser.add_argument("--trials", type=int, default=100_000)
    parser.add_argument("--repeat", type=int, default=5, help="timings of each; 0 for none (5)")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1], help="of the agreement (1)")
    options = parser.parse_args()
    if not options.fundsim.is_file():
        sys.exit(f"There is no program {options.fundsim}.")
    options.fundsim = options.fundsim.resolve()
    with tempfile.TemporaryDirectory() as folder:
        scenario = Path(folder, "W1.json")
        scenario.write_text(scenario_text(options))
        trials = ["--trials", str(options.trials)]
        fundsim = [str(options.fundsim), "run", str(scenario), *trials, "--quiet"]
        verdicts = [agree(fundsim, options.trials, seed) for seed in options.seeds]
        if options.repeat:
            runs = {
                "fundsim": [*fundsim, "--format", "json"],
                "fundsim --threads 1": [*fundsim, "--format", "json", "--threads", "1"],
                "NumPy": [sys.executable, str(PEER), *trials, "--json", str(Path(folder, "N"))],
            }
            race(runs, options.repeat)
    sys.exit(0 if all(verdicts) else 1)


if __name__ == "__main__":
    main()
