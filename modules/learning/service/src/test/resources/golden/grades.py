"""Writes grades.jsonl: grading policies, what learners did, and the grades by the written rules, in exact fractions.

Written from the specification and not from the program it checks: python3 grades.py > grades.jsonl
"""

import json
import math
import random
from fractions import Fraction

CASES = 500
SECONDS = {"HOUR": 3600, "DAY": 86400}
POINTS = ["1", "2", "3", "5", "7", "10", "0.5", "12.25", "100"]


def late(rule, seconds, earned, possible):
    """What is left of a score that came so many seconds after the deadline with its grace."""
    if rule is None or seconds <= 0:
        return earned
    off, per, floor = Fraction(rule[0]), SECONDS[rule[1]], Fraction(rule[2])
    begun = math.ceil(Fraction(seconds, per))
    return max(earned - possible * off * begun, min(earned, possible * floor))


def subsection(part, rule):
    """Earned and possible points, and whether anything counts as answered."""
    earned = possible = Fraction(0)
    answered = False
    _type, problems, whole = part
    for got, worth, seconds, given in problems:
        worth = Fraction(worth)
        possible += worth
        if given is not None:
            earned += Fraction(given)
            answered = True
        elif got is not None:
            earned += late(rule, seconds, Fraction(got), worth)
            answered = True
    if whole is not None:
        return Fraction(whole), possible, True
    return earned, possible, answered


def grade(case):
    total = Fraction(0)
    anything = False
    for name, weight, expected, drop, _extra, rule in case["types"]:
        shares = []
        for part in case["parts"]:
            if part[0] != name:
                continue
            earned, possible, answered = subsection(part, rule)
            anything |= answered
            if possible > 0:
                shares.append(earned / possible)
        shares += [Fraction(0)] * (expected - len(shares))
        kept = sorted(shares)[min(drop, max(0, len(shares) - 1)):]
        if kept:
            total += sum(kept) / len(kept) * Fraction(weight) * 100
    shown = total + Fraction(1, 20) if case["rounding"] == "olx" else total
    percent = min(100, math.floor(shown + Fraction(1, 2))) if anything else None
    marks = {name: math.ceil(Fraction(share) * 100) for name, share in case["cuts"].items() if Fraction(share) > 0}
    reached = [(mark, name) for name, mark in marks.items() if percent is not None and percent >= mark]
    return {
        "exact": str(total.numerator) + "/" + str(total.denominator),
        "percent": percent,
        "letter": max(reached)[1] if reached else None,
        "passed": bool(reached),
    }


def policy(rng):
    types = []
    count = rng.randint(1, 4)
    left = 100
    for i in range(count):
        share = left if i == count - 1 else rng.randint(0, left)
        left -= share
        expected = rng.randint(0, 5)
        types.append([f"T{i}", f"{share / 100:.2f}", expected, rng.randint(0, max(0, expected - 1)), False, None])
    if rng.random() < 0.4:
        types.append(["Extra", rng.choice(["0.05", "0.1", "0.333"]), rng.randint(0, 2), 0, True, None])
    for one in types:
        if rng.random() < 0.4:
            one[5] = [rng.choice(["0.1", "0.01", "0.125", "1"]), rng.choice(["HOUR", "DAY"]), rng.choice(["0", "0.5", "0.333"])]
    return types


def problem(rng):
    worth = rng.choice(POINTS)
    got = None
    if rng.random() < 0.8:
        # A third or a sixth as it is stored: to ten decimals, half up.
        share = Fraction(rng.choice([0, 2, 4, 5, 6, 6, 6]), 6) * Fraction(worth)
        got = f"{float(round(share, 10)):.10f}".rstrip("0").rstrip(".") if share.denominator % 3 == 0 else str(float(share))
    seconds = rng.choice([0, 0, -5, 1, 3600, 3601, 86400, 86401, 400000])
    given = str(rng.choice([0, Fraction(worth) / 2, Fraction(worth)]) * 1.0) if rng.random() < 0.05 else None
    return [got, worth, seconds, given]


def main():
    rng = random.Random(1822)
    for _ in range(CASES):
        types = policy(rng)
        parts = []
        for _ in range(rng.randint(0, 9)):
            problems = [problem(rng) for _ in range(rng.randint(0, 3))]
            whole = sum(Fraction(one[1]) for one in problems)
            given = str(float(whole / 4)) if whole > 0 and rng.random() < 0.05 else None
            parts.append([rng.choice(types)[0], problems, given])
        case = {
            "rounding": rng.choice(["olx", "half-up"]),
            "cuts": rng.choice([{"Pass": "0.6"}, {"A": "0.9", "B": "0.755", "C": "0.5"}, {"Pass": "0"}]),
            "types": types,
            "parts": parts,
        }
        case.update(grade(case))
        print(json.dumps(case, separators=(",", ":")))


main()
