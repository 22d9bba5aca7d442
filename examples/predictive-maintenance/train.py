"""Trains the model that the deployment serves, with nothing but Python: the probability that an asset fails soon after a reading.

    python3 train.py --readings curated/readings --failures failures.csv --model artifact/model.json --hours 48

Readings are files of JSON lines, {"asset", "sensor", "t", "value", ...}; failures are lines of a CSV file with the header asset,t.
For each sensor it fits a logistic regression over the distance of a value from the sensor's mean, so score.py can judge a single
reading with failure.py. It prints how well readings before a failure and other readings are told apart on a fifth of the assets, which it does not train on.
"""

import argparse
import csv
import hashlib
import json
import math
import pathlib
from datetime import datetime, timedelta

from failure import probability

ROUNDS = 200
RATE = 0.5


def time_of(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def readings_in(folder):
    """All readings; a line that is not a reading is counted, and left out."""
    readings, skipped = [], 0
    for path in sorted(p for p in pathlib.Path(folder).rglob("*") if p.is_file()):
        for line in path.read_text(encoding="utf-8").splitlines():
            try:
                one = json.loads(line)
                readings.append((one["asset"], one["sensor"], time_of(one["t"]), float(one["value"])))
            except (ValueError, KeyError, TypeError):
                skipped += 1
    return readings, skipped


def failures_in(path):
    failures = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            failures.setdefault(row["asset"], []).append(time_of(row["t"]))
    return failures


def labelled(readings, failures, horizon):
    """Each reading with 1 if its asset fails within the horizon after it."""
    return [
        (asset, sensor, value, int(any(t <= end <= t + horizon for end in failures.get(asset, []))))
        for asset, sensor, t, value in readings
    ]


def fitted(samples):
    """The mean, the deviation and the weights of a sensor. Both classes have the same weight, however rare failures are."""
    values = [value for value, _ in samples]
    mean = sum(values) / len(values)
    deviation = math.sqrt(sum((value - mean) ** 2 for value in values) / len(values)) or 1.0
    sensor = {"mean": mean, "deviation": deviation, "weights": [0.0, 0.0, 0.0]}
    positive = sum(label for _, label in samples)
    share = {1: 0.5 / max(positive, 1), 0: 0.5 / max(len(samples) - positive, 1)}
    for _ in range(ROUNDS):
        gradient = [0.0, 0.0, 0.0]
        for value, label in samples:
            distance = (value - mean) / deviation
            error = (probability(sensor, value) - label) * share[label]
            for index, part in enumerate((1.0, distance, distance * distance)):
                gradient[index] += error * part
        sensor["weights"] = [weight - RATE * part for weight, part in zip(sensor["weights"], gradient)]
    return sensor


def is_held_back(asset):
    """A fifth of the assets, the same each time."""
    return hashlib.sha256(asset.encode()).digest()[0] % 5 == 0


def order(pairs):
    """The share of pairs of a reading before a failure and another one whose scores are in the right order: 0.5 is chance."""
    positive = [score for score, label in pairs if label]
    negative = sorted(score for score, label in pairs if not label)
    if not positive or not negative:
        return None
    ranked = sorted([(score, 1) for score in positive] + [(score, 0) for score in negative])
    below, right = 0, 0.0
    for _, label in ranked:
        if label:
            right += below
        else:
            below += 1
    return right / (len(positive) * len(negative))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--readings", required=True, help="a folder of JSON lines")
    parser.add_argument("--failures", required=True, help="a CSV file: asset,t")
    parser.add_argument("--model", required=True, help="the file to write, next to score.py")
    parser.add_argument("--hours", type=float, default=48, help="how long before a failure the model should warn")
    given = parser.parse_args()
    readings, skipped = readings_in(given.readings)
    samples = labelled(readings, failures_in(given.failures), timedelta(hours=given.hours))
    by_sensor = {}
    for asset, sensor, value, label in samples:
        if not is_held_back(asset):
            by_sensor.setdefault(sensor, []).append((value, label))
    # Without a failure there is nothing to learn from a sensor: score.py then answers 0 for it.
    sensors = {name: fitted(all_of) for name, all_of in by_sensor.items() if any(label for _, label in all_of)}
    if not sensors:
        raise SystemExit("No reading is within the hours before a failure: check failures.csv, or give more --hours.")
    pathlib.Path(given.model).write_text(json.dumps({"hours": given.hours, "sensors": sensors}), encoding="utf-8")
    judged = [
        (probability(sensors[sensor], value), label)
        for asset, sensor, value, label in samples
        if is_held_back(asset) and sensor in sensors
    ]
    quality = order(judged)
    report = {"readings": len(readings), "skipped": skipped, "sensors": len(sensors), "held_back": len(judged)}
    print(json.dumps({**report, "order": None if quality is None else round(quality, 3)}))


if __name__ == "__main__":
    main()
