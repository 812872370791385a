"""Applications, and how a level moves through the months of a term."""

import numpy as np

from .luck import END, Loadings, Luck
from .quantities import Lognormal
from .receipts import Differences, Receipts

NEVER = 10_000


def profile(first: int, end: int, weight: float = 1.0) -> np.ndarray:
    """The same weight in months `first` ≤ m < `end`, else 0."""
    weights = np.zeros(END)
    weights[first:end] = weight
    return weights


def growing(first: int, growth: float) -> np.ndarray:
    """From `first` for good, × (1 + growth) every twelve months."""
    weights = np.zeros(END)
    weights[first:] = (1 + growth) ** (np.arange(END - first) // 12)
    return weights


def apply(
    luck: Luck,
    score: np.ndarray | float,
    loadings: Loadings,
    first: int,
    decision: Lognormal,
    attempts: int,
    retry: int,
    bid: tuple[Differences, np.ndarray | float] | None = None,
) -> np.ndarray:
    """The month of the decision that won each trial's award, or `NEVER`."""
    award = np.full(luck.count, NEVER)
    who = luck.all
    month = np.full(luck.count, first)
    for _ in range(attempts):
        if bid is not None:
            differences, cost = bid
            differences.once(month, -(cost if np.ndim(cost) == 0 else cost[who]), who)
        month = month + luck.months(decision, len(who))
        won = luck.wins(score, loadings, month, who) & (month < END)
        award[who[won]] = month[won]
        lost = ~won
        who = who[lost]
        month = month[lost]
        month += retry
    return award


def walking(
    luck: Luck,
    stream: Receipts,
    level: np.ndarray,
    first: int,
    volatility: float,
    loadings: Loadings,
    ramp: int = 0,
) -> None:
    """A stream that begins in month `first` and walks by ± `volatility` a year."""
    months = np.arange(END - first)
    weights = np.minimum(1, (months + 1) / ramp) if ramp else np.ones(END - first)
    walk = level
    for year in range(-(-(END - first) // 12)):
        begins = first + 12 * year
        if year and not luck.is_plan:
            step = luck.number(loadings, begins)
            step *= volatility
            step -= volatility**2 / 2
            walk = walk * np.exp(step, out=step)
        mine = np.zeros(END)
        mine[begins : begins + 12] = weights[12 * year : 12 * year + 12]
        stream.add_fixed(walk, mine, decided=first)
