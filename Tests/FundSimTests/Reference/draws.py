#!/usr/bin/env python3
"""Golden draws, by an independent reading of DrawPlace, DrawKey and Threefry-2x64-13.

    python3 Tests/FundSimTests/Reference/draws.py      prints the constants of DrawKeyTests.swift
"""
M = (1 << 64) - 1


def mixed(v):
    z = (v + 0x9E3779B97F4A7C15) & M
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & M
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & M
    return z ^ (z >> 31)


def place(parts):
    state = 0xCBF29CE484222325
    for part in parts:
        for byte in part.encode() + b"\xff":
            state = ((state ^ byte) * 0x100000001B3) & M
    return mixed(state)


def threefry(key, counter, rounds=13):
    rotations = [16, 42, 12, 31, 16, 32, 24, 21]
    k = [key[0], key[1], 0x1BD11BDAA9FC1A22 ^ key[0] ^ key[1]]
    x0, x1 = (counter[0] + k[0]) & M, (counter[1] + k[1]) & M
    for r in range(rounds):
        x0 = (x0 + x1) & M
        n = rotations[r % 8]
        x1 = ((x1 << n | x1 >> (64 - n)) & M) ^ x0
        if r % 4 == 3:
            s = r // 4 + 1
            x0 = (x0 + k[s % 3]) & M
            x1 = (x1 + k[(s + 1) % 3] + s) & M
    return x0, x1


def bits(seed, parts, trial, replica, ordinal, companion=None):
    p = place(parts)
    if companion is not None:
        p = mixed(p ^ mixed(companion + 1))
    return threefry((seed, p), (trial >> 1, replica << 32 | ordinal))[trial & 1]


if __name__ == "__main__":
    pi = (0x243F6A8885A308D3, 0x13198A2E03707344, 0xA4093822299F31D0, 0x082EFA98EC4E6C89)
    assert threefry(pi[2:], pi[:2]) == (0xC3AAC71561042993, 0x3FE7AE8801AFF316)
    path = ["projects", "parish-café", "streams", "grant", "award"]
    for trial, replica, ordinal in [(0, 0, 0), (1, 0, 0), (2, 0, 0), (7, 3, 2), (2**40 + 1, 9999, 1005)]:
        print(f"({trial}, {replica}, {ordinal}, 0x{bits(42, path, trial, replica, ordinal):016X}),")
    print(f"companion 0x{bits(42, path, 7, 3, 2, companion=0):016X}")
    print(f"place 0x{place(path):016X}")
