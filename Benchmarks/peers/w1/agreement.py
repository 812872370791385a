"""Whether fundsim's tables and the peer's come from the same distribution.

Two independent runs never agree exactly. A proportion or a mean may differ by five standard
errors of the difference; a quantile must cut the peer's sample at its own rank, within five
binomial standard errors. Where both are right, a thousand figures all pass in 999 runs of 1,000
or more.
"""

from math import sqrt

import numpy as np

from .luck import HORIZON
from .receipts import ASSESS
from .results import (
    BRIDGING_QUANTILES,
    CASH_QUANTILES,
    EARNERS,
    PLAN_SHARES,
    STREAMS,
    YEAR_QUANTILES,
    YEARS,
    Results,
)

STANDARD_ERRORS = 5.0
#: fundsim reads a quantile from buckets: within 0.1 % of the order statistic, or a penny.
BUCKET = 0.001
PENNY = 0.011


class Agreement:
    """Compares figure by figure, and keeps what disagrees."""

    def __init__(self, theirs: dict, ours: dict, results: Results) -> None:
        (self.theirs,) = theirs["projects"].values()
        self.ours = ours
        self.results = results
        self.trials = (theirs["trials"]["count"], results.trials)
        self.checked = 0
        self.disagreements: list[str] = []

    def _judge(self, name: str, theirs: float, ours: float, allowed: float) -> None:
        self.checked += 1
        if not abs(theirs - ours) <= allowed:
            self.disagreements.append(
                f"{name}: fundsim {theirs:.6g}, NumPy {ours:.6g}, allowed ± {allowed:.3g}"
            )

    def proportion(
        self,
        name: str,
        theirs: float | None,
        ours: float | None,
        of: tuple[float, float] | None = None,
    ) -> None:
        """Two shares of `of` observations; fundsim writes six decimals."""
        if theirs is None or ours is None:
            self.checked += 1
            if theirs is not ours:
                self.disagreements.append(f"{name}: fundsim {theirs}, NumPy {ours}")
            return
        n, m = of or self.trials
        pooled = (theirs * n + ours * m) / (n + m)
        error = sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
        self._judge(name, theirs, ours, STANDARD_ERRORS * error + 1e-6)

    def mean(
        self, name: str, theirs: float, ours: float, variance: float, rounding: float = PENNY
    ) -> None:
        n, m = self.trials
        error = sqrt(variance * (1 / n + 1 / m))
        self._judge(name, theirs, ours, STANDARD_ERRORS * error + rounding)

    def quantile(self, name: str, theirs: float, q: float, ordered: np.ndarray) -> None:
        """The peer's sample, sorted, is cut at rank q; an atom may hold many ranks."""
        n, m = self.trials
        width = max(BUCKET * abs(theirs), PENNY)
        below = np.searchsorted(ordered, theirs - width, side="left") / m
        up_to = np.searchsorted(ordered, theirs + width, side="right") / m
        nearest = min(max(q, below), up_to)
        allowed = STANDARD_ERRORS * sqrt(q * (1 - q) * (1 / n + 1 / m)) + 1 / m
        self._judge(f"{name} = {theirs:.2f}, its rank", q, float(nearest), allowed)

    def check(self) -> list[str]:
        """Every figure that both have."""
        self._outcomes()
        self._cash()
        for id in STREAMS:
            self._stream(id)
        return self.disagreements

    def _outcomes(self) -> None:
        for month in map(str, ASSESS):
            for outcome, share in self.ours["outcomes"][month].items():
                theirs = self.theirs["outcomes"][month][outcome]["p"]
                self.proportion(f"{outcome} at {month}", theirs, share)
        for month in range(HORIZON):
            theirs = self.theirs["survival"][month]
            self.proportion(f"survival of month {month}", theirs, self.ours["survival"][month])
        for year, mean in enumerate(self.results.concentration):
            theirs = self.theirs["concentration"][year]
            name = f"concentration of year {year}"
            self.mean(name, theirs, mean.value, mean.variance, rounding=1e-6)

    def _cash(self) -> None:
        theirs = self.theirs["cash"]
        for month, sample in enumerate(self.results.cash):
            name = f"cash of month {month}"
            ours = self.ours["cash"]["mean"][month]
            self.mean(f"{name}, mean", theirs["mean"][month], ours, float(sample.var()))
            for label, q in CASH_QUANTILES.items():
                self.quantile(f"{name}, {label}", theirs[label][month], q, sample)
        for row, month in enumerate(ASSESS):
            for label, q in BRIDGING_QUANTILES.items():
                value = self.theirs["bridging"][str(month)][label]
                name = f"bridging need to {month}, {label}"
                self.quantile(name, value, q, self.results.bridging[row])

    def _stream(self, id: str) -> None:
        theirs, ours = self.theirs["streams"][id], self.ours["streams"][id]
        index = STREAMS.index(id)
        self.proportion(f"{id} won", theirs["won"]["p"], ours["won"])
        for year in range(YEARS):
            self._year(index, year, theirs["perYear"][year])
        for row, month in enumerate(ASSESS):
            a, b = theirs["againstPlan"][str(month)], ours["againstPlan"][str(month)]
            name = f"{id} before month {month}"
            for share in PLAN_SHARES:
                self.proportion(f"{name}, {share}", a[share], b[share])
            self._judge(f"{name}, plan", a["plan"], b["plan"], PENNY)
            received = self.results.received[index][row]
            self.mean(f"{name}, mean", a["mean"], b["mean"], received.variance)
        won = (theirs["won"]["p"], ours["won"])
        for condition in ("IfWon", "IfNotWon"):
            shares = won if condition == "IfWon" else (1 - won[0], 1 - won[1])
            of = (max(1.0, shares[0] * self.trials[0]), max(1.0, shares[1] * self.trials[1]))
            for outcome in ("open", "sustained"):
                key = outcome + condition
                for month in map(str, ASSESS):
                    a, b = theirs[key][month], ours[key][month]
                    self.proportion(f"{id} {key} at {month}", a and a["p"], b, of)

    def _year(self, index: int, year: int, theirs: dict) -> None:
        name = f"{STREAMS[index]} in year {year}"
        if index < len(EARNERS):
            sample = self.results.income[index, year]
            cash = theirs["cash"]
            self.mean(f"{name}, mean", cash["mean"], float(sample.mean()), float(sample.var()))
            for label, q in YEAR_QUANTILES.items():
                self.quantile(f"{name}, {label}", cash[label], q, sample)
        elif STREAMS[index] == "volunteers":
            mean = self.results.in_kind[year]
            self.mean(f"{name}, in kind", theirs["inKind"]["mean"], mean.value, mean.variance)
