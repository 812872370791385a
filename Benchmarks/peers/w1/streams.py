"""The ten streams of W1."""

from dataclasses import dataclass, field

import numpy as np

from .luck import END, HORIZON, Luck
from .quantities import Exactly, LogitNormal, Lognormal, Normal, Pert, Uniform
from .receipts import Differences, Receipts
from .terms import NEVER, apply, growing, profile, walking

@dataclass
class Streams:
    """What came of every stream, and what else the ledger needs of it."""

    receipts: list[Receipts] = field(default_factory=list)
    #: Months in which the lottery's pot is returned, for each of its terms.
    returns: list[np.ndarray] = field(default_factory=list)
    #: Principal owed on the loan at the end of months 11, 23, 35, 59.
    owed: list[np.ndarray | float] = field(default_factory=list)
    #: The share of the activities that is left to pay, by programme year.
    activities: list[np.ndarray] = field(default_factory=list)


def contract(luck: Luck, general: Differences) -> Receipts:
    """Two years in arrears, renewed at most twice for a year, perhaps cut once."""
    loadings = {"fiscal-climate": 0.6}
    stream = Receipts("contract", luck.count, general, mainstream=True)
    level = luck.draw(Lognormal(14_000, 22_000)) / 12
    award = apply(
        luck, luck.score(LogitNormal(0.35, 0.65)), loadings, 6, Lognormal(3, 6), 2, 6
    )
    stream.won = award < HORIZON
    start = award + 1
    level *= award < END
    # The only review falls in the middle of the first term: renewals last a year.
    cut = luck.strikes(0.15, loadings, start + 12)
    kept = level.copy()
    struck = np.flatnonzero(cut)
    kept[struck] *= 1 - luck.draw(LogitNormal(0.10, 0.30), len(struck))
    # Each month is paid in the month after it.
    paid = start + 1
    stream.add_moving(paid, paid + 12, level, award)
    stream.add_moving(paid + 12, paid + 24, kept, award)
    general.change(paid, level, luck.all)
    general.change((paid + 12)[struck], (kept - level)[struck], struck)
    who = np.flatnonzero(start + 24 < END)
    decided = (start + 24)[who]
    score = luck.score(LogitNormal(0.50, 0.70))
    finish = paid + 24
    for _ in range(2):
        won = luck.wins(score, loadings, decided, who)
        who, decided = who[won], decided[won]
        stream.add_moving(decided + 1, decided + 13, kept[who], decided, who)
        finish[who] += 12
        going_on = decided + 12 < END
        who, decided = who[going_on], decided[going_on] + 12
    general.change(finish, -kept, luck.all)
    return stream


def council_grant(luck: Luck, general: Differences) -> Receipts:
    """One year, decided in month 4."""
    stream = Receipts("council-grant", luck.count, general, time_limited=True)
    level = luck.draw(Lognormal(8_000, 14_000)) / 12
    stream.won = luck.wins(luck.score(LogitNormal(0.4, 0.7)), {"fiscal-climate": 0.5}, 4)
    level *= stream.won
    stream.add_fixed(level, profile(4, 16), decided=4)
    return stream


def lottery(luck: Luck, general: Differences, pot: Differences) -> tuple[Receipts, list]:
    """Three years for worker and activities, perhaps two more after a month's gap.

    What is left in the pot at the end of a term goes back.
    """
    loadings = {"grant-competition": 0.5, "fiscal-climate": -0.2}
    stream = Receipts("lottery", luck.count, pot, time_limited=True)
    level = luck.draw(Lognormal(20_000, 30_000)) / 12
    award = apply(
        luck,
        luck.score(LogitNormal(0.25, 0.50)),
        loadings,
        4,
        Lognormal(6, 10),
        2,
        6,
        bid=(general, luck.draw(Lognormal(1_000, 2_000))),
    )
    stream.award = award
    stream.won = award < HORIZON
    start = award + 2
    level *= award < END
    end = start + 36
    stream.add_moving(start, end, level, award)
    pot.change(start, level, luck.all)
    pot.change(end, -level, luck.all)
    who = np.flatnonzero(end < END)
    won = luck.wins(luck.score(LogitNormal(0.20, 0.45)), loadings, end[who], who)
    who = who[won]
    decided = end[who]
    renewed = level[who] * luck.draw(Uniform(0.6, 1.0), len(who))
    stream.add_moving(decided + 1, decided + 25, renewed, decided, who)
    pot.change(decided + 1, renewed, who)
    pot.change(decided + 25, -renewed, who)
    last = np.full(luck.count, NEVER)
    last[who] = decided + 24
    return stream, [end - 1, last]


def trusts(luck: Luck, general: Differences) -> Receipts:
    """Small grants of a year, sought again and again."""
    loadings = {"grant-competition": 0.4}
    stream = Receipts("trusts", luck.count, general, time_limited=True)
    level = luck.draw(Lognormal(5_000, 9_000)) / 12
    award = apply(
        luck,
        luck.score(Exactly(1 / 7)),
        loadings,
        2,
        Lognormal(3, 6),
        attempts=4,
        retry=3,
        bid=(general, 300.0),
    )
    stream.won = award < HORIZON
    who = np.flatnonzero(award < END)
    decided = start = award[who]
    renewal = luck.score(Exactly(1 / 3))
    while len(who):
        mine = level[who]
        end = start + 12
        stream.add_moving(start, end, mine, decided, who)
        general.change(start, mine, who)
        general.change(end, -mine, who)
        due = end < END
        who, decided = who[due], end[due]
        won = luck.wins(renewal, loadings, decided, who)
        who, decided = who[won], decided[won]
        start = decided + 3
    return stream


def pooled_budget(luck: Luck, general: Differences) -> Receipts:
    """Decided in month 14, then for good."""
    stream = Receipts("pooled-budget", luck.count, general, mainstream=True)
    level = luck.draw(Lognormal(5_000, 9_000)) / 12
    stream.won = luck.wins(luck.score(Exactly(0.5)), {"fiscal-climate": 0.4}, 14)
    level *= stream.won
    stream.add_fixed(level, growing(14, 0.01), decided=14)
    return stream


def fees(luck: Luck, general: Differences) -> Receipts:
    """Users pay from month 3, rising for a year."""
    stream = Receipts("fees", luck.count, general)
    level = luck.draw(Lognormal(700, 1_200))
    walking(luck, stream, level, 3, 0.25, {"fiscal-climate": 0.2}, ramp=12)
    return stream


def donations(luck: Luck, general: Differences) -> Receipts:
    """Gifts from the first month."""
    stream = Receipts("donations", luck.count, general)
    walking(luck, stream, luck.draw(Lognormal(1_500, 4_000)) / 12, 0, 0.3, {})
    return stream


def match(luck: Luck, general: Differences, of: list[Receipts]) -> Receipts:
    """A quarter of what council grant and lottery brought, committed at once, paid in year 1."""
    loadings = {"fiscal-climate": 0.5}
    pay_from, over = 12, 12
    stream = Receipts("match", luck.count, general, time_limited=True)
    stream.won = luck.wins(luck.score(LogitNormal(0.4, 0.7)), loadings, 0)
    honoured = luck.wins(luck.score(Exactly(0.8)), loadings, pay_from)
    value = np.zeros(luck.count)
    for other in of:
        value += other.first_term_value(won_before=pay_from)
    value *= 0.25 / over
    value *= stream.won & honoured
    stream.add_fixed(value, profile(pay_from, pay_from + over), decided=0)
    return stream


def loan(luck: Luck, general: Differences) -> tuple[Receipts, list]:
    """Drawn in month 8; interest alone for six months, then an annuity."""
    principal, term, holiday, drawn = 10_000.0, 36, 6, 8
    stream = Receipts("loan", luck.count, general, is_loan=True)
    interest = luck.draw(Lognormal(0.05, 0.08)) / 12
    stream.won = luck.wins(luck.score(Exactly(0.6)), {}, drawn)
    borrowed = principal * stream.won
    stream.add_fixed(borrowed, profile(drawn, drawn + 1), decided=drawn)
    growth = 1 + interest
    annuity = borrowed * interest / (1 - growth ** (holiday - term))
    idle = borrowed * interest
    first = drawn + holiday + 1
    general.rows[drawn + 1] -= idle
    general.rows[first] -= annuity - idle
    general.rows[drawn + term + 1] += annuity

    def owed(month: int) -> np.ndarray | float:
        paid = month - first + 1
        if paid >= term - holiday:
            return 0.0
        if paid <= 0:
            return borrowed
        power = growth**paid
        return borrowed * power - annuity * (power - 1) / interest

    return stream, [owed(month - 1) for month in (12, 24, 36, 60)]


def volunteers(luck: Luck) -> tuple[Receipts, list[np.ndarray]]:
    """Hours given, worth £7.14 each, which spare up to half of the activities.

    The activities begin when the ramp of six months is over, so what is left of them to pay
    changes with the programme year only.
    """
    hours, rate, ramp = Pert(60, 100, 130), 7.14, 6
    stream = Receipts("volunteers", luck.count, None, is_cash=False)
    given = luck.draw(hours)
    growth = 1 + luck.draw(Normal(-0.04, 0.05))
    left = []
    for year in range(END // 12):
        months = np.arange(12 * year, 12 * year + 12)
        mine = np.zeros(END)
        mine[months] = np.minimum(1, (months + 1) / ramp)
        stream.add_fixed(given * rate, mine, decided=0)
        spared = given * (0.5 / hours.central)
        left.append(1 - np.minimum(spared, 1, out=spared))
        given = given * growth
    return stream, left


def streams(luck: Luck, general: Differences, pot: Differences) -> Streams:
    """All of them, in document order."""
    result = Streams()
    won_money = contract(luck, general)
    council = council_grant(luck, general)
    big_lottery, result.returns = lottery(luck, general, pot)
    result.receipts = [
        won_money,
        council,
        big_lottery,
        trusts(luck, general),
        pooled_budget(luck, general),
        fees(luck, general),
        donations(luck, general),
        match(luck, general, [council, big_lottery]),
    ]
    lent, result.owed = loan(luck, general)
    given, result.activities = volunteers(luck)
    result.receipts += [lent, given]
    return result
