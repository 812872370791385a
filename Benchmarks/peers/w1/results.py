"""Counting what came of every trial, and the tables made of it."""

from dataclasses import dataclass

import numpy as np

from .books import PENNY, WIND_DOWN, Books, Costs
from .luck import HORIZON
from .receipts import ASSESS, Receipts
from .streams import Streams

YEARS = HORIZON // 12
STREAMS = (
    "contract", "council-grant", "lottery", "trusts", "pooled-budget", "fees", "donations",
    "match", "loan", "volunteers",
)  # fmt: skip
#: Streams whose cash is income.
EARNERS = STREAMS[:8]
CASH_QUANTILES = {"p5": 0.05, "p25": 0.25, "p50": 0.5, "p75": 0.75, "p95": 0.95}
YEAR_QUANTILES = {"p5": 0.05, "p95": 0.95}
BRIDGING_QUANTILES = {"p50": 0.5, "p80": 0.8, "p90": 0.9, "p95": 0.95}
PLAN_SHARES = ("none", "less", "asPlanned", "more")


@dataclass
class Mean:
    """A mean in the making, and what its standard error needs."""

    count: int = 0
    sum: float = 0.0
    squares: float = 0.0

    def add(self, values: np.ndarray) -> None:
        self.count += len(values)
        self.sum += float(values.sum())
        self.squares += float(values @ values)

    @property
    def value(self) -> float:
        return self.sum / max(1, self.count)

    @property
    def variance(self) -> float:
        return max(0.0, self.squares / max(1, self.count) - self.value**2)


@dataclass
class Results:
    """Samples of what needs quantiles, counts and sums of the rest."""

    trials: int
    #: The plan's receipts before each assessment month, by stream.
    plan: np.ndarray

    def __post_init__(self) -> None:
        grid = (len(STREAMS), len(ASSESS))
        self.cash = np.empty((HORIZON, self.trials))
        self.bridging = np.empty((len(ASSESS), self.trials))
        self.income = np.empty((len(EARNERS), YEARS, self.trials))
        self.breaches = np.zeros(HORIZON + 1, dtype=np.int64)
        self.outcomes = np.zeros((len(ASSESS), 3), dtype=np.int64)
        self.won = np.zeros(len(STREAMS), dtype=np.int64)
        self.outcomes_if_won = np.zeros((*grid, 2), dtype=np.int64)
        self.against_plan = np.zeros((*grid, 4), dtype=np.int64)
        self.received = [[Mean() for _ in ASSESS] for _ in STREAMS]
        self.in_kind = [Mean() for _ in range(YEARS)]
        self.concentration = [Mean() for _ in range(YEARS)]

    def add(self, at: slice, streams: Streams, costs: Costs, books: Books) -> None:
        """Counts a chunk of trials whose general fund is in `cash` already."""
        self.breaches += np.bincount(books.breach, minlength=HORIZON + 1)
        outcomes = [self._assess(at, row, streams, costs, books) for row in range(len(ASSESS))]
        # The month of the breach still counts.
        until = np.minimum(books.breach.astype(np.intp) + 1, HORIZON)
        for index, stream in enumerate(streams.receipts):
            self._count_wins(index, stream, outcomes)
            self._count_against_plan(index, stream)
            if not stream.is_loan:
                self._add_years(at, index, stream, until)
        self._add_concentration(at)

    def _assess(
        self, at: slice, row: int, streams: Streams, costs: Costs, books: Books
    ) -> tuple[np.ndarray, np.ndarray]:
        """Open and sustained at one assessment."""
        month = ASSESS[row]
        ahead = costs.ahead(month)
        secured = np.zeros(len(ahead))
        time_limited = np.zeros(len(ahead))
        mainstream = np.zeros(len(ahead))
        for stream in streams.receipts:
            if not stream.is_cash or stream.is_loan:
                continue
            money = stream.secured[row]
            secured += money
            if stream.time_limited:
                time_limited += money
            if stream.mainstream:
                mainstream += money
        is_open = books.breach >= month
        reserves = self.cash[month - 1, at] - streams.owed[row]
        sustained = is_open & (reserves > 0.25 * ahead - PENNY)
        sustained &= secured > 0.75 * ahead - PENNY
        secured *= 0.5
        sustained &= time_limited < secured + PENNY
        mainstreamed = sustained & (mainstream > secured - PENNY) & (secured > 0)
        self.outcomes[row] += [np.count_nonzero(x) for x in (is_open, sustained, mainstreamed)]
        np.maximum(WIND_DOWN - books.lowest[row], 0, out=self.bridging[row, at])
        return is_open, sustained

    def _count_wins(
        self, index: int, stream: Receipts, outcomes: list[tuple[np.ndarray, np.ndarray]]
    ) -> None:
        if stream.won is not None:
            self.won[index] += np.count_nonzero(stream.won)
        else:
            self.won[index] += stream.count
        for row, pair in enumerate(outcomes):
            for column, flags in enumerate(pair):
                both = flags if stream.won is None else flags & stream.won
                self.outcomes_if_won[index, row, column] += np.count_nonzero(both)

    def _count_against_plan(self, index: int, stream: Receipts) -> None:
        for row, month in enumerate(ASSESS):
            money = stream.total[month // 12]
            planned = self.plan[index, row]
            some = money.size - np.count_nonzero(money < PENNY)
            more = np.count_nonzero(money >= 1.05 * planned + PENNY)
            at_most_less = np.count_nonzero(money <= 0.95 * planned - PENNY)
            none = money.size - some
            less = max(0, at_most_less - none)
            self.against_plan[index, row] += [none, less, some - less - more, more]
            self.received[index][row].add(money)

    def _add_years(self, at: slice, index: int, stream: Receipts, until: np.ndarray) -> None:
        """Money of each programme year while open."""
        limit = stream.before(until)
        so_far = np.zeros(len(until))
        for year in range(YEARS):
            money = np.minimum(stream.total[year + 1], limit)
            if stream.is_cash:
                np.subtract(money, so_far, out=self.income[index, year, at])
            else:
                self.in_kind[year].add(money - so_far)
            so_far = money

    def _add_concentration(self, at: slice) -> None:
        """Σ of squared shares of a year's cash, in trials with any."""
        for year in range(YEARS):
            money = self.income[:, year, at]
            total = money.sum(axis=0)
            squares = np.einsum("ij,ij->j", money, money)
            if total.min() <= 0:
                some = total > 0
                total, squares = total[some], squares[some]
            total *= total
            squares /= total
            self.concentration[year].add(squares)


def quantiles(sample: np.ndarray, wanted: dict[str, float]) -> dict[str, float]:
    """Order statistics; the sample is sorted in place."""
    sample.sort()
    ranks = (np.ceil(np.array(list(wanted.values())) * len(sample)) - 1).astype(int)
    return dict(zip(wanted, np.round(sample[np.maximum(ranks, 0)], 2).tolist()))


def _share(count: int, of: int) -> float | None:
    return int(count) / int(of) if of else None


def summary(results: Results) -> dict:
    """The tables, keyed as in `fundsim run --format json`. Sorts the samples."""
    trials = results.trials
    cash = [{"mean": float(row.mean()), **quantiles(row, CASH_QUANTILES)} for row in results.cash]
    outcomes = {
        str(month): dict(
            zip(("open", "sustained", "mainstreamed"), (results.outcomes[row] / trials).tolist())
        )
        for row, month in enumerate(ASSESS)
    }
    return {
        "trials": trials,
        "outcomes": outcomes,
        "survival": (1 - np.cumsum(results.breaches[:HORIZON]) / trials).tolist(),
        "cash": {key: [row[key] for row in cash] for key in ("mean", *CASH_QUANTILES)},
        "bridging": {
            str(month): quantiles(results.bridging[row], BRIDGING_QUANTILES)
            for row, month in enumerate(ASSESS)
        },
        "concentration": [mean.value for mean in results.concentration],
        "streams": {id: _stream(results, index) for index, id in enumerate(STREAMS)},
    }


def _stream(results: Results, index: int) -> dict:
    trials = results.trials
    won = results.won[index]
    table: dict = {"won": _share(won, trials), "perYear": [], "againstPlan": {}}
    for year in range(YEARS):
        if index < len(EARNERS):
            sample = results.income[index, year]
            cash = {"mean": float(sample.mean()), **quantiles(sample, YEAR_QUANTILES)}
            table["perYear"].append({"cash": cash})
        elif STREAMS[index] == "volunteers":
            table["perYear"].append({"inKind": {"mean": results.in_kind[year].value}})
    for row, month in enumerate(ASSESS):
        shares = (results.against_plan[index, row] / trials).tolist()
        table["againstPlan"][str(month)] = {
            **dict(zip(PLAN_SHARES, shares)),
            "plan": round(float(results.plan[index, row]), 2),
            "mean": results.received[index][row].value,
        }
        for column, name in enumerate(("open", "sustained")):
            both = results.outcomes_if_won[index, row, column]
            table.setdefault(f"{name}IfWon", {})[str(month)] = _share(both, won)
            table.setdefault(f"{name}IfNotWon", {})[str(month)] = _share(
                results.outcomes[row, column] - both, trials - won
            )
    return table
