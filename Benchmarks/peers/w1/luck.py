"""Where a future's numbers come from: the draws of many trials, or the plan's central values."""

from math import sqrt

import numpy as np
from numpy.random import Generator

from .quantities import Exactly, LogitNormal, Lognormal, Quantity, whole_months

#: Months reported, and months simulated: the last assessment looks twelve months ahead.
HORIZON = 60
END = HORIZON + 12

#: Persistence of the drivers.
DRIVERS = {"fiscal-climate": 0.8, "grant-competition": 0.7}

Loadings = dict[str, float]
Chance = LogitNormal | Exactly
#: A month of the programme: the same in every trial, or one for each.
Months = int | np.ndarray


class Trials:
    """The luck of a chunk of trials."""

    is_plan = False

    def __init__(self, generator: Generator, count: int) -> None:
        self.generator = generator
        self.count = count
        self.all = np.arange(count)
        self.drivers = {name: self._driver(phi) for name, phi in DRIVERS.items()}

    def _driver(self, persistence: float) -> np.ndarray:
        """F₀ = ε, F_y = φF_{y−1} + √(1−φ²)·ε_y, by programme year."""
        values = self.generator.standard_normal((END // 12, self.count))
        values[1:] *= sqrt(1 - persistence**2)
        for year in range(1, len(values)):
            values[year] += persistence * values[year - 1]
        return values

    def draw(self, quantity: Quantity, count: int | None = None) -> np.ndarray:
        return quantity.draw(self.generator, self.count if count is None else count)

    def months(self, quantity: Lognormal, count: int) -> np.ndarray:
        return whole_months(quantity.draw(self.generator, count))

    def score(self, chance: Chance) -> np.ndarray | float:
        """Φ⁻¹ of a chance, drawn once for each trial."""
        return chance.draw_score(self.generator, self.count)

    def number(
        self, loadings: Loadings, month: Months, who: np.ndarray | None = None
    ) -> np.ndarray:
        """Z = Σ βF + √(1−Σβ²)·ε in `month`, for the trials `who` (None: all of them)."""
        z = self.generator.standard_normal(self.count if who is None else len(who))
        z *= sqrt(1 - sum(beta**2 for beta in loadings.values()))
        if isinstance(month, int):
            for name, beta in loadings.items():
                year = self.drivers[name][month // 12]
                z += beta * (year if who is None else year[who])
            return z
        place = np.minimum(month // 12, END // 12 - 1)
        place *= self.count
        place += self.all if who is None else who
        for name, beta in loadings.items():
            z += beta * self.drivers[name].take(place)
        return z

    def wins(
        self,
        score: np.ndarray | float,
        loadings: Loadings,
        month: Months,
        who: np.ndarray | None = None,
    ) -> np.ndarray:
        """Decisions with chance Φ(score): yes where Z > −score."""
        z = self.number(loadings, month, who)
        z += score if who is None or np.ndim(score) == 0 else score[who]
        return z > 0

    def strikes(self, chance: float, loadings: Loadings, month: Months) -> np.ndarray:
        """A bad event: where Z < Φ⁻¹(chance)."""
        return self.number(loadings, month) < Exactly(chance).draw_score(self.generator, 1)


class Plan:
    """The plan's luck: one future, every quantity central, everything won, nothing cut."""

    is_plan = True
    count = 1
    all = np.arange(1)

    def draw(self, quantity: Quantity, count: int | None = None) -> np.ndarray:
        return np.full(1 if count is None else count, quantity.central)

    def months(self, quantity: Lognormal, count: int) -> np.ndarray:
        return whole_months(np.full(count, quantity.central))

    def score(self, chance: Chance) -> float:
        return 0.0

    def wins(
        self,
        score: np.ndarray | float,
        loadings: Loadings,
        month: Months,
        who: np.ndarray | None = None,
    ) -> np.ndarray:
        return np.ones(1 if who is None else len(who), dtype=bool)

    def strikes(self, chance: float, loadings: Loadings, month: Months) -> np.ndarray:
        return np.zeros(1, dtype=bool)


Luck = Trials | Plan
