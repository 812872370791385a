"""The monthly ledger: the general fund, the lottery's pot, and the breach."""

from dataclasses import dataclass

import numpy as np

from .luck import END, HORIZON, Luck
from .quantities import Lognormal
from .receipts import ASSESS, Differences
from .streams import Streams

#: A shortfall of less than this is none.
PENNY = 0.01
WIND_DOWN = 4_000.0


@dataclass
class Costs:
    """The four costs in pounds a month, by programme year."""

    #: From month 9.
    worker: list[np.ndarray]
    #: From month 6, after what volunteers spare.
    activities: list[np.ndarray]
    #: From month 0.
    overheads: list[np.ndarray]
    #: From month 9.
    premises: list[np.ndarray]

    WORKER_FROM = 9
    ACTIVITIES_FROM = 6
    PREMISES_FROM = 9

    def ahead(self, month: int) -> np.ndarray:
        """Costs of the twelve months from an assessment, all four running."""
        year = month // 12
        everything = self.worker[year] + self.activities[year]
        everything += self.overheads[year]
        everything += self.premises[year]
        everything *= 12
        return everything

    def changes(self, month: int, of: str) -> np.ndarray | None:
        """By how much a cost moves in `month`, if it does."""
        first = getattr(self, f"{of.upper()}_FROM", 0)
        years: list[np.ndarray] = getattr(self, of)
        if month == first:
            return years[month // 12]
        if month > first and month % 12 == 0:
            return years[month // 12] - years[month // 12 - 1]
        return None


def costs(luck: Luck, activities_left: list[np.ndarray]) -> Costs:
    """Inflation is drawn once, and shared."""
    rate = 1 + luck.draw(Lognormal(0.01, 0.03))
    activities = luck.draw(Lognormal(8_000, 12_000)) / 12
    overheads = luck.draw(Lognormal(5_000, 8_000)) / 12
    inflation = [np.ones(luck.count)]
    while len(inflation) < END // 12:
        inflation.append(inflation[-1] * rate)
    return Costs(
        worker=[factor * (26_000 / 12) for factor in inflation],
        activities=[
            activities * factor * left for factor, left in zip(inflation, activities_left)
        ],
        overheads=[overheads * factor for factor in inflation],
        premises=[factor * (5_000 / 12) for factor in inflation],
    )


@dataclass
class Books:
    """What the ledger says at the end."""

    #: The first month in breach, or the horizon.
    breach: np.ndarray
    #: The lowest general fund before each assessment month.
    lowest: list[np.ndarray]


def keep_books(
    luck: Luck,
    streams: Streams,
    costs: Costs,
    general: Differences,
    pot: Differences,
    cash: np.ndarray,
) -> Books:
    """Month by month; `cash` (months × trials) receives the general fund."""
    rate = np.zeros(luck.count)
    #: What worker and activities cost in this month: all that the pot may pay.
    eligible = np.zeros(luck.count)
    pot_rate = np.zeros(luck.count)
    balance = np.zeros(luck.count)
    paid = np.empty(luck.count)
    last_months = [months.astype(np.int16) for months in streams.returns]
    # The first term of three years is returned in its last month.
    first_receipt = int(streams.returns[0].min()) - 35
    lowest = np.full(luck.count, np.inf)
    is_open = np.empty(luck.count, dtype=bool)
    breach = np.zeros(luck.count, dtype=np.int16)
    lows = []
    before = luck.draw(Lognormal(18_000, 36_000))
    for month in range(HORIZON):
        rate += general.rows[month]
        for cost in ("worker", "activities", "overheads", "premises"):
            change = costs.changes(month, cost)
            if change is None:
                continue
            rate -= change
            if cost in ("worker", "activities"):
                eligible += change
        fund = cash[month]
        np.add(before, rate, out=fund)
        if month >= first_receipt:
            pot_rate += pot.rows[month]
            balance += pot_rate
            np.minimum(balance, eligible, out=paid)
            balance -= paid
            fund += paid
            for last in last_months:
                np.copyto(balance, 0.0, where=last == month)
        np.minimum(lowest, fund, out=lowest)
        np.greater(lowest, WIND_DOWN - PENNY, out=is_open)
        breach += is_open
        if month + 1 in ASSESS:
            lows.append(lowest.copy())
        before = fund
    return Books(breach, lows)
