#!/usr/bin/env python3
"""Reference numbers for the engine's own mathematics and distributions.

    python3 Tests/FundSimTests/Reference/make_reference.py        writes the tables beside it
    python3 Tests/FundSimTests/Reference/make_reference.py exp    prints the polynomial of `exp`

Needs mpmath 1.3, numpy 2 and scipy 1.17. Elementary functions are evaluated at 200 bits; each line
holds x, the nearest double to f(x), and what is left of f(x) in thousandths of that double's last
place, so that an error of a fraction of an ulp can be measured.
"""
import math
import pathlib
import random
import struct
import sys

import mpmath as mp

mp.mp.prec = 200
HERE = pathlib.Path(__file__).parent


def bits(x):
    return "%016x" % struct.unpack("<Q", struct.pack("<d", x))[0]


def from_bits(n):
    return struct.unpack("<d", struct.pack("<Q", n))[0]


def to_double(y):
    """The nearest double, subnormals included."""
    y = mp.mpf(y)
    if y == 0:
        return 0.0
    if abs(y) < mp.mpf(2) ** -1022:
        return math.ldexp(float(mp.nint(y * mp.mpf(2) ** 1074)), -1074)
    return float(y)


def line(x, exact):
    near = to_double(exact)
    rest = int(mp.nint((exact - mp.mpf(near)) / mp.mpf(math.ulp(near)) * 1000))
    return f"{bits(x)} {bits(near)} {rest}"


def around(x, steps=3):
    out = [x]
    for direction in (math.inf, -math.inf):
        y = x
        for _ in range(steps):
            y = math.nextafter(y, direction)
            out.append(y)
    return out


def exp_points(rng):
    points = [1e-300, -1e-300, 1e-17, -1e-17, 709.78, -708.4, -745.1, 1.0, -1.0]
    for k in (-1074, -1023, -1022, -100, -2, -1, 0, 1, 2, 100, 1022, 1023):
        points += around((k + 0.5) * math.log(2)) if -1075 < k < 1023 else []
    points += [rng.uniform(-745, 709.7) for _ in range(700)]
    points += [rng.uniform(-1, 1) for _ in range(700)]
    points += [rng.uniform(-1, 1) * 2.0 ** rng.randint(-60, 4) for _ in range(300)]
    return points


def log_points(rng):
    points = [5e-324, 2.2e-308, 1.7e308, 2.0, 0.5, math.e]
    for x in (1.0, math.sqrt(0.5), math.sqrt(2), 2.0**-1022):
        points += around(x, 8)
    points += [from_bits(rng.randrange(1, 0x7FEFFFFFFFFFFFFF)) for _ in range(700)]
    points += [rng.uniform(0.5, 2) for _ in range(700)]
    points += [1 + rng.uniform(-1, 1) * 2.0 ** rng.randint(-50, -1) for _ in range(300)]
    return points


def normal_cdf(x):
    return mp.erfc(-mp.mpf(x) / mp.sqrt(2)) / 2


def inverse_normal(p):
    """Newton's method on log of the smaller tail, at 200 bits."""
    p = mp.mpf(p)
    upper = p > mp.mpf(1) / 2
    tail = 1 - p if upper else p
    if tail == mp.mpf(1) / 2:
        return mp.mpf(0)
    r = mp.sqrt(-2 * mp.log(tail))
    x = -(r - (mp.log(r) + mp.log(mp.sqrt(2 * mp.pi))) / r) if tail < 0.01 else mp.mpf(
        math.sqrt(2) * float(mp.erfinv(2 * tail - 1)))
    for _ in range(60):
        f = mp.log(normal_cdf(x)) - mp.log(tail)
        slope = mp.exp(-x * x / 2) / mp.sqrt(2 * mp.pi) / normal_cdf(x)
        step = f / slope
        x -= step
        if abs(step) < abs(x) * mp.mpf(2) ** -160:
            break
    return -x if upper else x


def inverse_normal_points(rng):
    points = [5e-324, 1e-300, 1e-100, 2.0**-53, 1 - 2.0**-53, 0.25, 0.75, 0.95, 1e-9]
    for x in (0.075, 0.925, math.exp(-25)):
        points += around(x, 8)
    points += [0.5 + d for d in (2.0**-53, 2.0**-52, -(2.0**-53), 1e-10, -1e-5)]
    points += [rng.random() for _ in range(600)]
    points += [0.5 + rng.uniform(-1, 1) * 2.0 ** rng.randint(-40, -1) for _ in range(200)]
    points += [math.exp(-rng.uniform(0, 700)) for _ in range(300)]
    points += [1 - rng.randrange(1, 2**20) * 2.0**-53 for _ in range(100)]
    return [p for p in points if 0 < p < 1]


def normal_cdf_points(rng):
    points = around(0.67448975) + around(math.sqrt(32)) + [0.0, 1e-300, -37.5, 8.2]
    points += [rng.uniform(-37.5, 9) for _ in range(500)]
    points += [rng.uniform(-3, 3) for _ in range(300)]
    return points


def swift(name, doc, lines):
    text = "\n".join("    " + one for one in lines)
    body = (
        f"// Written by make_reference.py; do not edit.\n\n/// {doc}\n"
        f'enum {name} {{\n  static let text = """\n{text}\n    """\n}}\n'
    )
    (HERE / f"{name}.swift").write_text(body)
    print(name, len(lines))


def elementary():
    rng = random.Random(20140401)
    doc = "x, f(x) to the nearest double, and the rest in thousandths of an ulp, a line."
    swift("ExpReference", doc, [line(x, mp.exp(mp.mpf(x))) for x in exp_points(rng)])
    swift("LogReference", doc, [line(x, mp.log(mp.mpf(x))) for x in log_points(rng)])
    swift(
        "InverseNormalReference", doc,
        [line(p, inverse_normal(p)) for p in inverse_normal_points(rng)])
    swift(
        "NormalCDFReference", doc, [line(x, normal_cdf(x)) for x in normal_cdf_points(rng)])
    points = [10.0 ** rng.uniform(-3, 7) for _ in range(200)] + [1.0, 2.0, 10.0, 0.5, 171.0]
    swift("LogGammaReference", doc, [line(x, mp.loggamma(mp.mpf(x))) for x in points])


def exp_polynomial():
    reach = mp.mpf("0.347")

    def rest(r):
        if abs(r) < mp.mpf("0.01"):
            return sum(r**k / mp.factorial(k + 3) for k in range(18))
        return (mp.exp(r) - 1 - r - r * r / 2) / r**3

    poly, error = mp.chebyfit(rest, [-reach, reach], 10, error=True)
    for degree, c in enumerate(reversed(poly)):
        print(degree, repr(float(c)))
    print("error of exp:", mp.nstr(error * reach**3, 3))


if __name__ == "__main__":
    if sys.argv[1:] == ["exp"]:
        exp_polynomial()
    else:
        elementary()
        from distributions import laws

        laws(swift, bits)
