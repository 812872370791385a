"""What a stream brings: spans of months at a level, summed where the tables need sums.

Between two changes a level is constant, so a stream is a few spans rather than seventy months.
What it brings before a month is level × months of the span so far, and the monthly ledger needs
only the differences at a span's ends.
"""

from dataclasses import dataclass, field

import numpy as np

from .luck import END, HORIZON

#: Assessment months.
ASSESS = (12, 24, 36, 60)
#: Month 0 and the ends of the programme years, to the end of the looking ahead.
YEAR_ENDS = np.arange(0, END + 1, 12)


class Differences:
    """Monthly flows as changes of a running rate, months × trials, to the horizon."""

    def __init__(self, count: int) -> None:
        # The last row takes what happens after the horizon.
        self.rows = np.zeros((HORIZON + 1, count))
        self.flat = self.rows.reshape(-1)
        self.count = count

    def change(self, month: np.ndarray, amount: np.ndarray, who: np.ndarray) -> None:
        """The rate of the trials `who` changes by `amount`, each in its own month."""
        place = np.minimum(month, HORIZON)
        place *= self.count
        place += who
        self.flat[place] += amount

    def once(self, month: np.ndarray, amount: np.ndarray | float, who: np.ndarray) -> None:
        """`amount` in one month only."""
        place = np.minimum(month, HORIZON - 1)
        place *= self.count
        place += who
        if np.ndim(amount) == 0:
            amount = np.full(len(place), amount)
        late = month >= HORIZON
        if late.any():
            amount = np.where(late, 0.0, amount)
        self.flat[place] += amount
        place += self.count
        self.flat[place] -= amount


@dataclass
class MovingSpan:
    """Months `first` ≤ m < `end` at `level`, other months in each of the trials `who`."""

    who: np.ndarray | None
    first: np.ndarray
    end: np.ndarray
    level: np.ndarray

    def before(self, month: np.ndarray) -> np.ndarray:
        """Money before `month`: one for each trial, or a column of months for all."""
        months = np.minimum(month, self.end) - self.first
        np.maximum(months, 0, out=months)
        return months * self.level

    def value(self) -> np.ndarray:
        return (self.end - self.first) * self.level


@dataclass
class FixedSpan:
    """The same months in every trial: `level` × a profile of 72 monthly weights."""

    level: np.ndarray
    profile: np.ndarray

    def __post_init__(self) -> None:
        self.sums = np.concatenate(([0.0], np.cumsum(self.profile)))

    def before(self, month: np.ndarray) -> np.ndarray:
        return self.sums.take(month) * self.level

    def value(self) -> np.ndarray:
        return self.sums[-1] * self.level


@dataclass
class Receipts:
    """One stream of every trial of a chunk."""

    id: str
    count: int
    differences: Differences | None
    time_limited: bool = False
    mainstream: bool = False
    is_cash: bool = True
    is_loan: bool = False
    #: Whether it was won before the horizon; None where it always is.
    won: np.ndarray | None = None
    #: The month in which the award was decided, where that differs between trials.
    award: np.ndarray | None = None
    spans: list[MovingSpan | FixedSpan] = field(default_factory=list)

    def __post_init__(self) -> None:
        #: Money before the end of each programme year.
        self.total = np.zeros((len(YEAR_ENDS), self.count))
        #: Money of the twelve months after an assessment, of decisions taken before it.
        self.secured = np.zeros((len(ASSESS), self.count))

    def add_fixed(self, level: np.ndarray, profile: np.ndarray, decided: int) -> None:
        """A term whose months are the same in every trial."""
        span = FixedSpan(level, profile)
        self.spans.append(span)
        for row, month in enumerate(YEAR_ENDS):
            if span.sums[month]:
                self.total[row] += span.sums[month] * level
        for row, month in enumerate(ASSESS):
            ahead = span.sums[month + 12] - span.sums[month]
            if decided < month and ahead:
                self.secured[row] += ahead * level
        if self.differences is not None:
            change = np.diff(profile[:HORIZON], prepend=0.0)
            for month in np.flatnonzero(change):
                self.differences.rows[month] += change[month] * level

    def add_moving(
        self,
        first: np.ndarray,
        end: np.ndarray,
        level: np.ndarray,
        decided: np.ndarray,
        who: np.ndarray | None = None,
    ) -> None:
        """A term, or a part of one between two changes, in months of each trial's own."""
        span = MovingSpan(who, first, end, level)
        self.spans.append(span)
        brought = span.before(YEAR_ENDS[1:, None])
        # Four rows of years ahead: months a…a+11 of each assessment month a.
        years = [a // 12 for a in ASSESS]
        ahead = brought[years] - brought[[year - 1 for year in years]]
        ahead *= decided < np.array(ASSESS)[:, None]
        if who is None:
            self.total[1:] += brought
            self.secured += ahead
        else:
            self.total[1:, who] += brought
            self.secured[:, who] += ahead

    def first_term_value(self, won_before: int) -> np.ndarray:
        """The money of the first term, where its award was decided in time."""
        value = self.spans[0].value()
        if self.award is not None:
            value = value * (self.award < won_before)
        return value

    def before(self, month: np.ndarray) -> np.ndarray:
        """Money before `month`, each trial's own."""
        total = np.zeros(self.count)
        for span in self.spans:
            if isinstance(span, FixedSpan) or span.who is None:
                total += span.before(month)
            else:
                total[span.who] += span.before(month[span.who])
        return total
