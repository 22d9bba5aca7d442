"""Turns the objects of a connector into readings as JSON lines, for train.py. Data Flow runs it with Spark 3.2 or newer.

    prepare.py --from <URI of the connector's objects> --to <URI> --dead <URI>

It reads everything at --from, replaces everything at --to, and writes each message once: a connector can repeat them. What is not a
reading goes to --dead, with the reason.

The form of the lines, see decoded, is what Jakub Illner observed ("Streaming IoT Data into Object Storage with Streaming
service", June 2024, jakubillner.github.io). Oracle does not document it.
"""

import argparse
import base64
import json
import math
import re
from datetime import datetime, timezone

from pyspark import StorageLevel
from pyspark.sql import SparkSession
from pyspark.sql.functions import input_file_name
from pyspark.sql.types import DoubleType, StringType, StructField, StructType
from pyspark.sql.utils import AnalysisException

READINGS = StructType(
    [
        StructField("asset", StringType(), False),
        StructField("sensor", StringType(), False),
        StructField("t", StringType(), False),
        StructField("value", DoubleType(), False),
        StructField("unit", StringType()),
    ]
)
DEAD = StructType(
    [
        StructField("reason", StringType(), False),
        StructField("object", StringType(), False),
        StructField("line", StringType(), False),
    ]
)
TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.([0-9]{1,9}))?(Z|[+-][0-9]{2}:[0-9]{2})")
# OverflowError: a time or a number that is too large. RecursionError: a message of only brackets.
BAD = (ValueError, OverflowError, RecursionError)


def refused(constant):
    raise ValueError(f"{constant} is not JSON")


def object_of(text, what):
    """The JSON object in a text. NaN and Infinity are not JSON, although Python reads them."""
    try:
        found = json.loads(text, parse_constant=refused)
    except BAD as error:
        raise ValueError(f"{what} is not JSON") from error
    if not isinstance(found, dict):
        raise ValueError(f"{what} is not a JSON object")
    return found


def bytes_of(text, what):
    """The bytes that a connector wrote in Base64; none for null."""
    if text is None:
        return None
    try:
        return base64.b64decode(text, validate=True)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{what} of the line is not Base64") from error


def whole_of(found, what, limit):
    """A whole number below a limit, also as a string: samples of what connectors pass on differ in this."""
    number = int(found) if isinstance(found, str) and re.fullmatch("[0-9]{1,19}", found) else found
    if type(number) is not int or not 0 <= number < limit:
        raise ValueError(f"{what} of the line is not a whole number")
    return number


def decoded(line):
    """The partition, the offset, the time in milliseconds and the value of a message that a connector wrote as a line:

    {"stream": "readings", "partition": "3", "key": "cHVtcC03", "value": "eyJh...", "offset": 1919522, "timestamp": 1719563322261}
    """
    one = object_of(line, "the line")
    if not isinstance(one.get("stream"), str):
        raise ValueError("stream of the line is not a string")
    partition = whole_of(one.get("partition"), "partition", 2**31)
    offset, timestamp = (whole_of(one.get(name), name, 2**63) for name in ("offset", "timestamp"))
    if "value" not in one:
        raise ValueError("value of the line is missing")
    bytes_of(one.get("key"), "key")
    return partition, offset, timestamp, bytes_of(one["value"], "value")


def time_of(text):
    """A time with its zone, as RFC 3339 writes it, in UTC and in the form that every version of Python reads."""
    parts = TIME.fullmatch(text) if isinstance(text, str) else None
    if parts is None:
        raise ValueError("t is not a time with a zone")
    seconds, fraction, zone = parts.groups()
    offset = "+00:00" if zone == "Z" else zone
    moment = datetime.fromisoformat(f"{seconds}.{(fraction or '')[:6]:0<6}{offset}").astimezone(timezone.utc)
    return moment.isoformat().replace("+00:00", "Z")


def reading_of(value):
    """The reading that a message is."""
    if value is None:
        raise ValueError("the message does not have a value")
    message = object_of(value, "the message")
    texts = [message.get(name) for name in ("asset", "sensor")]
    if not all(isinstance(text, str) and text != "" for text in texts):
        raise ValueError("asset or sensor is not a string with text")
    number, unit = message.get("value"), message.get("unit")
    if type(number) not in (int, float) or not math.isfinite(number):
        raise ValueError("value is not a number")
    if unit is not None and not isinstance(unit, str):
        raise ValueError("unit is not a string")
    "".join([*texts, unit or ""]).encode()  # half a surrogate pair cannot be written
    return (*texts, time_of(message.get("t")), float(number), unit)


def result_of_line(name, line):
    """((place, reading), None), where a message and its repetitions have the same place; or (None, dead)."""
    try:
        partition, offset, timestamp, value = decoded(line)
        # Offsets begin again in a stream that is replaced; the timestamp tells its messages apart.
        return ((partition, offset, timestamp), reading_of(value)), None
    except BAD as error:
        return None, (str(error), name, line)


def prepare(spark, source, target, dead):
    try:
        # Spark reads the objects through gzip, because their names end in .gz.
        lines = spark.read.text(source, recursiveFileLookup=True)
    except AnalysisException as error:
        raise SystemExit(f"prepare.py: there are no objects at {source}: is the connector active?") from error
    rows = lines.select("value", input_file_name().alias("name")).rdd
    results = rows.map(lambda row: result_of_line(row["name"], row["value"])).persist(StorageLevel.MEMORY_AND_DISK)
    messages = results.filter(lambda one: one[0] is not None).map(lambda one: one[0])
    readings = messages.reduceByKey(lambda first, _: first).values()
    rejected = results.filter(lambda one: one[1] is not None).map(lambda one: one[1])
    counts = {"messages": messages.count(), "readings": readings.count(), "dead": rejected.count()}
    spark.createDataFrame(rejected, DEAD).write.mode("overwrite").json(dead)
    print(json.dumps(counts), flush=True)
    if counts["readings"] == 0:
        raise SystemExit(f"prepare.py: no line of {source} is a reading, so {target} stays as it is: see {dead}.")
    spark.createDataFrame(readings, READINGS).write.mode("overwrite").json(target)


class Parser(argparse.ArgumentParser):
    """Refuses wrong arguments with one sentence and exit code 2."""

    def error(self, message):
        self.exit(2, f"{self.prog}: {message}\n")


def refuse_overlaps(parser, folders):
    """What is written replaces what is there: no folder may be another one, or be in it."""
    ends = {name: f"{place.rstrip('/')}/" for name, place in folders.items()}
    for one, place in ends.items():
        if place == "/":
            parser.error(f"{one} must be a folder, got '{folders[one]}'")
        for other, around in ends.items():
            if one != other and place.startswith(around):
                parser.error(f"{one} must not be in {other}, got '{folders[one]}' and '{folders[other]}'")


def main():
    parser = Parser(prog="prepare.py", description=__doc__.splitlines()[0])
    parser.add_argument("--from", dest="source", required=True, help="the prefix of the connector's objects")
    parser.add_argument("--to", dest="target", required=True, help="the folder of the readings")
    parser.add_argument("--dead", required=True, help="the folder of what is not a reading")
    given = parser.parse_args()
    refuse_overlaps(parser, {"--from": given.source, "--to": given.target, "--dead": given.dead})
    prepare(SparkSession.builder.appName("prepare").getOrCreate(), given.source, given.target, given.dead)


if __name__ == "__main__":
    main()
