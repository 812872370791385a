"""The distributions' reference points, called by make_reference.py.

Each law is given by mpmath (scipy where parameters in the millions make mpmath slow), never by the
engine's own formulas. A line: family, number of the case, x, P(X <= x), P(X > x). The cases and
their order are those of DistributionCases.swift.
"""
import math

import mpmath as mp
from scipy import special

Z95 = mp.mpf("1.6448536269514722")
PROBABILITIES = [1e-9, 1e-3, 0.05, 0.3, 0.5, 0.8, 0.99, 1 - 1e-6]


def phi(z):
    return mp.erfc(-z / mp.sqrt(2)) / 2


class Law:
    """tails(x) exactly, and a rough quantile by bisection that picks where to look."""

    def __init__(self, tails, low, high, whole=False, values=None):
        self.tails, self.low, self.high = tails, low, high
        self.whole, self.values = whole, values

    def quantile(self, p):
        if self.values is not None:
            for x in self.values:
                if self.tails(x)[0] >= p:
                    return x
            return self.values[-1]
        low, high = self.low, self.high
        if self.whole:
            low, high = int(low), int(high)
            while low < high:
                middle = (low + high) // 2
                if self.tails(middle)[0] >= p:
                    high = middle
                else:
                    low = middle + 1
            return low
        for _ in range(70):
            middle = (low + high) / 2
            if low > 0 and high / low > 4:
                middle = math.sqrt(low * high)
            if self.tails(middle)[0] < p:
                low = middle
            else:
                high = middle
        return high


def uniform(a, b):
    a, b = mp.mpf(a), mp.mpf(b)
    return Law(lambda x: ((x - a) / (b - a), (b - x) / (b - a)), float(a), float(b))


def triangular(a, c, b):
    a, c, b = mp.mpf(a), mp.mpf(c), mp.mpf(b)

    def tails(x):
        x = mp.mpf(x)
        if x < c:
            p = (x - a) ** 2 / ((b - a) * (c - a))
            return p, 1 - p
        q = (b - x) ** 2 / ((b - a) * (b - c)) if b > c else mp.mpf(0)
        return 1 - q, q

    return Law(tails, float(a), float(b))


def normal(mean, sd):
    mean, sd = mp.mpf(mean), mp.mpf(sd)
    return Law(
        lambda x: (phi((x - mean) / sd), phi((mean - x) / sd)),
        float(mean - 9 * sd), float(mean + 9 * sd))


def normal_ends(p5, p95):
    return normal((mp.mpf(p5) + p95) / 2, (mp.mpf(p95) - p5) / (2 * Z95))


def lognormal_of(mu, sigma):
    def tails(x):
        z = (mp.log(mp.mpf(x)) - mu) / sigma
        return phi(z), phi(-z)

    return Law(tails, float(mp.exp(mu - 9 * sigma)), float(mp.exp(mu + 9 * sigma)))


def lognormal(mean, sd):
    v = mp.log1p((mp.mpf(sd) / mean) ** 2)
    return lognormal_of(mp.log(mean) - v / 2, mp.sqrt(v))


def lognormal_ends(p5, p95):
    a, b = mp.log(p5), mp.log(p95)
    return lognormal_of((a + b) / 2, (b - a) / (2 * Z95))


def logit_normal(p5, p95):
    a, b = (mp.log(mp.mpf(p) / (1 - mp.mpf(p))) for p in (p5, p95))
    mu, sigma = (a + b) / 2, (b - a) / (2 * Z95)

    def tails(x):
        x = mp.mpf(x)
        z = (mp.log(x / (1 - x)) - mu) / sigma
        return phi(z), phi(-z)

    return Law(tails, 1e-12, 1 - 1e-12)


def beta(a, b, low=0.0, high=1.0):
    def tails(x):
        share = (mp.mpf(x) - low) / (mp.mpf(high) - low)
        if a + b > 1e4:
            s = float(share)
            return mp.mpf(special.betainc(a, b, s)), mp.mpf(special.betaincc(a, b, s))
        return (
            mp.betainc(a, b, 0, share, regularized=True),
            mp.betainc(b, a, 0, 1 - share, regularized=True))

    tiny = 1e-12 if low == 0 else 0
    return Law(tails, low + tiny, high)


def pert(a, m, b):
    a, m, b = float(a), float(m), float(b)
    return beta(
        1 + 4 * (mp.mpf(m) - a) / (mp.mpf(b) - a), 1 + 4 * (mp.mpf(b) - m) / (mp.mpf(b) - a), a, b)


def gamma(mean, sd):
    shape = (mp.mpf(mean) / sd) ** 2
    scale = mp.mpf(sd) ** 2 / mean

    def tails(x):
        y = mp.mpf(x) / scale
        if shape > 1e4:
            return (
                mp.mpf(special.gammainc(float(shape), float(y))),
                mp.mpf(special.gammaincc(float(shape), float(y))))
        return (
            mp.gammainc(shape, 0, y, regularized=True),
            mp.gammainc(shape, y, regularized=True))

    low = max(float(mean - 9 * sd), 1e-250 * mean)
    return Law(tails, low, float(mean + 60 * sd))


def weibull(shape, scale):
    def tails(x):
        h = (mp.mpf(x) / scale) ** shape
        return -mp.expm1(-h), mp.exp(-h)

    return Law(tails, scale * 1e-9 ** (1 / shape) / 10, scale * 40 ** (1 / shape))


def steps(values, weights):
    pairs = sorted(zip(values, weights))
    total = mp.fsum(weights)

    def tails(x):
        return (
            mp.fsum(w for v, w in pairs if v <= x) / total,
            mp.fsum(w for v, w in pairs if v > x) / total)

    return Law(tails, 0, 0, values=sorted({v for v, w in pairs if w > 0}))


def poisson(mean):
    def tails(x):
        k = math.floor(x)
        if mean > 1e4:
            # scipy 1.17's gammainc is off by 7e-12 here, so the smaller tail is summed.
            step = 1 if k > mean else -1
            j = k + 1 if step == 1 else k
            term = mp.exp(j * mp.log(mean) - mean - mp.loggamma(j + 1))
            side = mp.mpf(0)
            while term > mp.mpf(10) ** -30:
                side += term
                term *= mp.mpf(mean) / (j + 1) if step == 1 else mp.mpf(j) / mean
                j += step
            return (1 - side, side) if step == 1 else (side, 1 - side)
        return (
            mp.gammainc(k + 1, mean, regularized=True),
            mp.gammainc(k + 1, 0, mean, regularized=True))

    return Law(tails, max(0, mean - 12 * math.sqrt(mean)), mean + 12 * math.sqrt(mean) + 20, True)


def binomial(n, p):
    def tails(x):
        k = math.floor(x)
        if k >= n:
            return mp.mpf(1), mp.mpf(0)
        if n > 1e4:
            return (
                mp.mpf(special.betaincc(k + 1.0, n - k, p)),
                mp.mpf(special.betainc(k + 1.0, n - k, p)))
        return (
            mp.betainc(n - k, k + 1, 0, 1 - mp.mpf(p), regularized=True),
            mp.betainc(k + 1, n - k, 0, mp.mpf(p), regularized=True))

    return Law(tails, 0, n, True)


def mixture(*parts):
    total = mp.fsum(w for w, _ in parts)

    def tails(x):
        found = [(w, clipped(law, x)) for w, law in parts]
        return tuple(mp.fsum(w * t[side] for w, t in found) / total for side in (0, 1))

    return Law(
        tails, min(law.values[0] if law.values else law.low for _, law in parts),
        max(law.values[-1] if law.values else law.high for _, law in parts))


def clipped(law, x):
    if law.values is None and x < law.low:
        return mp.mpf(0), mp.mpf(1)
    if law.values is None and x >= law.high:
        return mp.mpf(1), mp.mpf(0)
    return law.tails(x)


def truncated(law, low, high):
    """For continuous laws, or whole ones with bounds that are no possible values."""
    start = law.tails(low) if low is not None else (mp.mpf(0), mp.mpf(1))
    end = law.tails(high) if high is not None else (mp.mpf(1), mp.mpf(0))
    mass = start[1] - end[1] if start[0] > 0.5 else end[0] - start[0]

    def tails(x):
        here = law.tails(x)
        return (
            (start[1] - here[1] if start[0] > 0.5 else here[0] - start[0]) / mass,
            (here[1] - end[1] if start[0] > 0.5 else end[0] - here[0]) / mass)

    return Law(
        tails, law.low if low is None else low, law.high if high is None else high, law.whole)


CASES = {
    "uniform": [uniform(0, 1), uniform(-5, 5), uniform(1e6, 1e6 + 1), uniform(-1e9, 1e9),
                uniform(0, 1e-6)],
    "triangular": [triangular(0, 0.5, 1), triangular(0, 0, 1), triangular(0, 1, 1),
                   triangular(-10, 0, 90), triangular(1e5, 2e5, 1e6)],
    "pert": [pert(0, 0.5, 1), pert(0, 0, 1), pert(10, 100, 100), pert(-10, 0, 90),
             pert(1000, 1001, 1e6)],
    "normal": [normal(0, 1), normal(100, 15), normal(-3, 1e-3), normal(1e6, 3e5),
               normal_ends(5000, 20000)],
    "lognormal": [lognormal(1, 1), lognormal(1000, 100), lognormal(50, 500),
                  lognormal_ends(5000, 20000), lognormal_ends(18, 24)],
    "logit-normal": [logit_normal(0.2, 0.4), logit_normal(0.01, 0.99), logit_normal(0.9, 0.95),
                     logit_normal(0.001, 0.002), logit_normal(0.45, 0.55)],
    "beta": [beta(1, 1), beta(12, 8), beta(0.5, 0.5), beta(0.25, 3), beta(2e5, 3e5)],
    "gamma": [gamma(1, 1), gamma(1000, 100), gamma(5, 20), gamma(100, 400), gamma(3000, 4)],
    "weibull": [weibull(1, 1), weibull(0.5, 100), weibull(2, 10), weibull(10, 1000),
                weibull(50, 1)],
    "bernoulli": [steps([0, 1], [1 - mp.mpf(p), mp.mpf(p)]) for p in (0.5, 0.1, 0.999, 1e-6, 0.3)],
    "poisson": [poisson(m) for m in (0.1, 1, 12.5, 400, 1e6)],
    "binomial": [binomial(1, 0.5), binomial(10, 0.3), binomial(1000, 0.01), binomial(10**6, 0.5),
                 binomial(50, 0.98)],
    "discrete": [steps([1, 2], [1, 1]), steps([3, 1, 7], [1, 2, 4]),
                 steps([0, 5000], [0.9, 0.1]), steps([1, 1, 2], [0.1, 0.2, 0.7]),
                 steps([-4, 8, 15, 16, 23], [5, 0, 1e-3, 2, 40])],
    "empirical": [steps(v, [1] * len(v)) for v in (
        [5, 2, 9, 2, 11], [1, 2], [1.5] * 9 + [3], list(range(100)), [-1, 0, 1e6])],
    "mixture": [mixture((1, normal(0, 1)), (1, normal(10, 1))),
                mixture((9, lognormal(1000, 100)), (1, uniform(0, 5000))),
                mixture((0.7, steps([0], [1])), (0.3, uniform(100, 200))),
                mixture((1, uniform(0, 1)), (2, mixture((1, uniform(2, 3)), (3, uniform(4, 5))))),
                mixture((1, triangular(0, 1, 2)), (1e-3, weibull(2, 100)))],
    "truncated": [truncated(normal(0, 1), 4, None), truncated(gamma(1000, 100), 900, 1100),
                  truncated(beta(12, 8), None, 0.2), truncated(poisson(12.5), 14.5, 20.5),
                  truncated(lognormal(1, 1), 0.5, 30)],
}


def laws(swift, bits):
    lines = []
    for family, cases in CASES.items():
        assert len(cases) == 5
        for number, law in enumerate(cases):
            seen = set()
            for p in PROBABILITIES:
                x = float(law.quantile(p))
                if x in seen:
                    continue
                seen.add(x)
                lower, upper = law.tails(x)
                if 0 <= lower <= 1 and 0 <= upper <= 1:
                    lines.append(
                        f"{family} {number} {bits(x)} {bits(float(lower))} {bits(float(upper))}")
    swift(
        "DistributionReference", "Family, case, x, P(X ≤ x), P(X > x), a line.", lines)
