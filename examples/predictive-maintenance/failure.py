"""The probability that train.py fits and score.py answers."""

import math


def probability(sensor, value):
    """That an asset fails soon, by one reading of a sensor."""
    distance = (value - sensor["mean"]) / sensor["deviation"]
    bias, first, second = sensor["weights"]
    power = bias + first * distance + second * distance * distance
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, power))))
