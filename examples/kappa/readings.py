"""Writes the readings of a stream, or of its archive, as rows of one table. Data Flow runs it with Spark 3.2 or newer.

    readings.py --mode stream --options <JSON in Base64> --table <URI> --dead <URI>
    readings.py --mode batch --archive <URI> --from 2026-01-01T00:00:00Z --to 2026-01-02T00:00:00Z --table <URI> --dead <URI>

--options is the output spark-options of the stack. Mode stream appends to <table>/stream. Mode batch writes
<table>/history/<from>_<to>, and replaces what an earlier run wrote there. Both judge a message with the same function, row_of.
What is not a reading goes to the same folder of --dead, with the reason.

The form of the lines in the archive, see decoded, is what Jakub Illner observed ("Streaming IoT Data into Object Storage with
Streaming service", June 2024, jakubillner.github.io). Oracle does not document it.
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
from pyspark.sql.types import DoubleType, IntegerType, LongType, StringType, StructField, StructType, TimestampType
from pyspark.sql.utils import AnalysisException

ROWS = StructType(
    [
        StructField("stream_partition", IntegerType(), False),
        StructField("stream_offset", LongType(), False),
        StructField("asset", StringType(), False),
        StructField("at", TimestampType(), False),
        StructField("value", DoubleType(), False),
        StructField("written_at", TimestampType(), False),
    ]
)
DEAD = StructType(
    [
        StructField("reason", StringType(), False),
        StructField("object", StringType()),  # none for a message of the stream
        StructField("line", StringType(), False),
    ]
)
TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.([0-9]{1,9}))?(Z|[+-][0-9]{2}:[0-9]{2})")
FIRST = datetime(1970, 1, 1, tzinfo=timezone.utc)
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
    """The moment of a time with its zone, as RFC 3339 writes it."""
    parts = TIME.fullmatch(text) if isinstance(text, str) else None
    if parts is None:
        raise ValueError("at is not a time with a zone")
    seconds, fraction, zone = parts.groups()
    offset = "+00:00" if zone == "Z" else zone
    moment = datetime.fromisoformat(f"{seconds}.{(fraction or '')[:6]:0<6}{offset}").astimezone(timezone.utc)
    if moment < FIRST:  # Spark does not write some older times to Parquet
        raise ValueError("at is before 1970")
    return moment


def row_of(partition, offset, value):
    """The row of a message. Change this function to change the logic, of new and of old messages."""
    if value is None:
        raise ValueError("the message does not have a value")
    message = object_of(bytes(value), "the message")
    asset, number = message.get("asset"), message.get("value")
    # The database has VARCHAR2(4000). Half a surrogate pair cannot be encoded.
    if not isinstance(asset, str) or not 0 < len(asset.encode()) <= 4000:
        raise ValueError("asset is not a string of 1 to 4000 bytes")
    at = time_of(message.get("at"))
    if type(number) not in (int, float) or not math.isfinite(number):
        raise ValueError("value is not a number")
    return partition, offset, asset, at, float(number)


def result_of_line(name, line, start, end):
    """[(row, None)] for a line of the archive, [(None, dead)], or [] if the time of the message is not within the period."""
    try:
        partition, offset, timestamp, value = decoded(line)
        return [(row_of(partition, offset, value), None)] if start <= timestamp < end else []
    except BAD as error:
        return [(None, (str(error), name, line))]


def result_of_record(topic, partition, offset, timestamp, key, value):
    """The same for a record of the stream. If it is dead, its line has the form of the archive's lines."""
    try:
        return row_of(partition, offset, value), None
    except BAD as error:
        key, value = (None if one is None else base64.b64encode(one).decode() for one in (key, value))
        message = {"stream": topic, "partition": str(partition), "key": key, "value": value, "offset": offset}
        line = json.dumps({**message, "timestamp": round(timestamp.timestamp() * 1000)})
        return None, (str(error), None, line)


def save(spark, results, table, dead, mode):
    """Writes the rows and what is dead, and counts both."""
    results = results.persist(StorageLevel.MEMORY_AND_DISK)
    now = datetime.now(timezone.utc)
    rows = results.filter(lambda one: one[0] is not None).map(lambda one: (*one[0], now))
    lines = results.filter(lambda one: one[1] is not None).map(lambda one: one[1])
    counts = {"rows": rows.count(), "dead": lines.count()}
    if counts["rows"] > 0:
        spark.createDataFrame(rows, ROWS).write.mode(mode).parquet(table)
    if counts["dead"] > 0 or mode == "overwrite":
        spark.createDataFrame(lines, DEAD).write.mode(mode).json(dead)
    results.unpersist()
    print(json.dumps(counts), flush=True)


def run_stream(spark, options, table, dead):
    """Appends each minute, until the run is stopped. A new run continues after the last minute that was written."""
    kafka = {name: value for name, value in options.items() if name != "checkpointLocation"}

    def result_of(row):
        return result_of_record(*(row[name] for name in ("topic", "partition", "offset", "timestamp", "key", "value")))

    def save_batch(frame, _):
        save(spark, frame.rdd.map(result_of), f"{table}/stream", f"{dead}/stream", "append")

    # Without checkpoints it begins with the oldest message. Without a limit the first minute could have all of a week.
    source = spark.readStream.format("kafka").options(**kafka)
    messages = source.option("startingOffsets", "earliest").option("maxOffsetsPerTrigger", 500000).load()
    writer = messages.writeStream.foreachBatch(save_batch).trigger(processingTime="1 minute")
    writer.option("checkpointLocation", options["checkpointLocation"]).start().awaitTermination()


def run_batch(spark, archive, start, end, table, dead):
    """Writes the messages whose time is from start to before end."""
    try:
        # Spark reads the objects through gzip, because their names end in .gz.
        lines = spark.read.text(archive, recursiveFileLookup=True)
    except AnalysisException as error:
        raise SystemExit(f"readings.py: there are no objects at {archive}: is the connector active?") from error
    first, last = (round(time.timestamp() * 1000) for time in (start, end))
    results = lines.select("value", input_file_name().alias("name")).rdd.flatMap(
        lambda row: result_of_line(row["name"], row["value"], first, last)
    )
    period = "_".join(time.strftime("%Y%m%dT%H%M%SZ") for time in (start, end))
    save(spark, results, f"{table}/history/{period}", f"{dead}/history/{period}", "overwrite")


class Parser(argparse.ArgumentParser):
    """Refuses wrong arguments with one sentence and exit code 2."""

    def error(self, message):
        self.exit(2, f"{self.prog}: {message}\n")


def moment(text):
    try:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"must be a time such as 2026-01-01T00:00:00Z, got '{text}'") from error


def folder(text):
    return text.rstrip("/")


def refuse_overlaps(parser, folders):
    """What is written replaces what is there: no folder may be another one, or be in it."""
    ends = {name: f"{place.rstrip('/')}/" for name, place in folders.items()}
    for one, place in ends.items():
        if place == "/":
            parser.error(f"{one} must be a folder, got '{folders[one]}'")
        for other, around in ends.items():
            if one != other and place.startswith(around):
                parser.error(f"{one} must not be in {other}, got '{folders[one]}' and '{folders[other]}'")


def options_in(text):
    try:
        options = object_of(base64.b64decode(text, validate=True), "it")
    except ValueError:
        options = {}
    if not {"kafka.bootstrap.servers", "subscribe", "checkpointLocation"} <= options.keys():
        raise argparse.ArgumentTypeError("must be the output spark-options of the stack, in Base64")
    return options


def arguments():
    parser = Parser(prog="readings.py", description=__doc__.splitlines()[0])
    parser.add_argument("--mode", required=True, choices=["stream", "batch"])
    parser.add_argument("--table", required=True, type=folder, help="the folder of the table")
    parser.add_argument("--dead", required=True, type=folder, help="the folder of what is not a reading")
    parser.add_argument("--options", type=options_in, help="for stream: the output spark-options, in Base64")
    parser.add_argument("--archive", help="for batch: the prefix of the connector's objects")
    parser.add_argument("--from", dest="start", type=moment, help="for batch: the first time")
    parser.add_argument("--to", dest="end", type=moment, help="for batch: the time after the last one")
    given = parser.parse_args()
    needed = {"--options": given.options}
    if given.mode == "batch":
        needed = {"--archive": given.archive, "--from": given.start, "--to": given.end}
    missing = [name for name, value in needed.items() if value is None]
    if missing:
        parser.error(f"--mode {given.mode} needs {', '.join(missing)}")
    if given.mode == "batch" and given.start >= given.end:
        parser.error("--from must be before --to")
    places = {"--archive": given.archive, "--table": given.table, "--dead": given.dead}
    refuse_overlaps(parser, {name: place for name, place in places.items() if place is not None})
    return given


def main():
    given = arguments()
    # The database does not read INT96, which is what Spark writes for times otherwise.
    session = SparkSession.builder.appName("readings").config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
    spark = session.getOrCreate()
    if given.mode == "stream":
        run_stream(spark, given.options, given.table, given.dead)
    else:
        run_batch(spark, given.archive, given.start, given.end, given.table, given.dead)


if __name__ == "__main__":
    main()
