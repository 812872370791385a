"""Uncertain quantities: how each is drawn, and its central value."""

from dataclasses import dataclass
from functools import cache, cached_property
from math import exp, log
from statistics import NormalDist
from typing import Protocol

import numpy as np
from numpy.random import Generator

STANDARD = NormalDist()
#: The standard normal's 95th percentile: the ends of a 90 % interval.
Z95 = STANDARD.inv_cdf(0.95)


class Quantity(Protocol):
    """What stands where a number stands."""

    @property
    def central(self) -> float:
        """The median."""

    def draw(self, generator: Generator, count: int) -> np.ndarray:
        """One value for each trial."""


@dataclass(frozen=True)
class Lognormal:
    """A 90 % interval with both ends above zero."""

    p5: float
    p95: float

    @cached_property
    def mu(self) -> float:
        return (log(self.p5) + log(self.p95)) / 2

    @cached_property
    def sigma(self) -> float:
        return (log(self.p95) - log(self.p5)) / (2 * Z95)

    @property
    def central(self) -> float:
        return exp(self.mu)

    def draw(self, generator: Generator, count: int) -> np.ndarray:
        values = generator.standard_normal(count)
        values *= self.sigma
        values += self.mu
        return np.exp(values, out=values)


@dataclass(frozen=True)
class Normal:
    """A normal quantity, given by mean and standard deviation."""

    mean: float
    sd: float

    @property
    def central(self) -> float:
        return self.mean

    def draw(self, generator: Generator, count: int) -> np.ndarray:
        values = generator.standard_normal(count)
        values *= self.sd
        values += self.mean
        return values


@dataclass(frozen=True)
class Uniform:
    """Every value between two ends is as likely."""

    low: float
    high: float

    @property
    def central(self) -> float:
        return (self.low + self.high) / 2

    def draw(self, generator: Generator, count: int) -> np.ndarray:
        values = generator.random(count)
        values *= self.high - self.low
        values += self.low
        return values


@dataclass(frozen=True)
class Pert:
    """A beta distribution between two ends, with λ = 4."""

    low: float
    mode: float
    high: float

    @property
    def shape(self) -> tuple[float, float]:
        width = self.high - self.low
        alpha = 1 + 4 * (self.mode - self.low) / width
        return alpha, 6 - alpha

    @property
    def central(self) -> float:
        return self.low + (self.high - self.low) * _beta_median(*self.shape)

    def draw(self, generator: Generator, count: int) -> np.ndarray:
        values = generator.beta(*self.shape, count)
        values *= self.high - self.low
        values += self.low
        return values


@cache
def _beta_median(alpha: float, beta: float) -> float:
    """The median of a beta distribution, by the trapezium rule."""
    x = np.linspace(0, 1, 20_001)
    density = x ** (alpha - 1) * (1 - x) ** (beta - 1)
    below = np.concatenate(([0.0], np.cumsum(density[1:] + density[:-1])))
    return float(np.interp(below[-1] / 2, below, x))


@dataclass(frozen=True)
class LogitNormal:
    """A 90 % interval of a chance or a share, with both ends inside 0…1."""

    p5: float
    p95: float

    @cached_property
    def mu(self) -> float:
        return (log(self.p5 / (1 - self.p5)) + log(self.p95 / (1 - self.p95))) / 2

    @cached_property
    def sigma(self) -> float:
        return (log(self.p95 / (1 - self.p95)) - self.mu) / Z95

    @property
    def central(self) -> float:
        return 1 / (1 + exp(-self.mu))

    def draw(self, generator: Generator, count: int) -> np.ndarray:
        values = generator.standard_normal(count)
        values *= -self.sigma
        values -= self.mu
        np.exp(values, out=values)
        values += 1
        return np.reciprocal(values, out=values)

    def draw_score(self, generator: Generator, count: int) -> np.ndarray:
        """Φ⁻¹ of one chance for each trial."""
        x = generator.standard_normal(count)
        first, second, *rest = _score_polynomial(self.mu, self.sigma)
        score = x * first
        score += second
        for coefficient in rest:
            score *= x
            score += coefficient
        return score


@cache
def _score_polynomial(mu: float, sigma: float) -> list[float]:
    """Φ⁻¹(p) of a logit-normal chance as a polynomial of the normal number behind it.

    NumPy has no Φ⁻¹. Over ±6 standard deviations this is right to 1e-5 or better, far below
    what a hundred million trials can tell.
    """
    x = np.linspace(-6, 6, 97)
    scores = [STANDARD.inv_cdf(1 / (1 + exp(-mu - sigma * at))) for at in x]
    return [float(c) for c in np.polyfit(x, scores, 7)]


@dataclass(frozen=True)
class Exactly:
    """A chance that is known."""

    value: float

    @property
    def central(self) -> float:
        return self.value

    def draw_score(self, generator: Generator, count: int) -> float:
        return STANDARD.inv_cdf(self.value)


def whole_months(values: np.ndarray | float) -> np.ndarray:
    """Rounded to the nearest whole month, ties up."""
    return np.floor(np.asarray(values) + 0.5).astype(np.intp)
