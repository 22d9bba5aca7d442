import base64
import gzip
import json
import os
import pathlib
import re
import shutil
from datetime import datetime

from .utils import AnalysisException


def record(call, value):
    """Adds a call to the list that the test reads."""
    with open(os.environ["SPARK_CALLS"], "a", encoding="utf-8") as file:
        file.write(json.dumps({call: value}) + "\n")


def sendable(function):
    """Spark sends a function to other machines, so it cannot refer to the session or to what the session made."""
    for cell in function.__closure__ or ():
        if isinstance(cell.cell_contents, (SparkSession, DataFrame, RDD)):
            raise TypeError(f"{function.__name__} refers to {cell.cell_contents!r}")
    return function


class RDD:
    def __init__(self, elements):
        self.elements = elements

    def map(self, f):
        return RDD([sendable(f)(one) for one in self.elements])

    def flatMap(self, f):
        return RDD([other for one in self.elements for other in sendable(f)(one)])

    def filter(self, f):
        return RDD([one for one in self.elements if sendable(f)(one)])

    def reduceByKey(self, func):
        found = {}
        for key, value in self.elements:
            found[key] = sendable(func)(found[key], value) if key in found else value
        return RDD(list(found.items()))

    def values(self):
        return RDD([value for _, value in self.elements])

    def count(self):
        return len(self.elements)

    def persist(self, storageLevel):
        assert storageLevel == "memory and disk"
        return self

    def unpersist(self):
        return self


class DataFrame:
    """Rows by the names of their columns."""

    def __init__(self, rows):
        self.rows = rows

    @property
    def rdd(self):
        return RDD(self.rows)

    def select(self, *cols):
        pairs = [(col, col) if isinstance(col, str) else (col.source, col.name) for col in cols]
        return DataFrame([{name: row[source] for source, name in pairs} for row in self.rows])

    @property
    def write(self):
        return DataFrameWriter(self.rows)


class DataFrameWriter:
    def __init__(self, rows):
        self.rows, self.saveMode = rows, None

    def mode(self, saveMode):
        assert saveMode in ("append", "overwrite")
        self.saveMode = saveMode
        return self

    def save(self, path, ending):
        folder = pathlib.Path(path)
        if self.saveMode == "overwrite" and folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"part-{len(list(folder.glob('part-*'))):05}.{ending}"
        rows = [{name: value for name, value in row.items() if value is not None} for row in self.rows]
        part.write_text("".join(json.dumps(row, default=datetime.isoformat) + "\n" for row in rows), encoding="utf-8")
        (folder / "_SUCCESS").touch()

    def parquet(self, path):
        self.save(path, "parquet")

    def json(self, path):
        self.save(path, "json")


class DataFrameReader:
    def text(self, paths, recursiveFileLookup=False):
        found = pathlib.Path(paths).glob("**/*" if recursiveFileLookup else "*")
        files = sorted(path for path in found if path.is_file() and path.name[0] not in "_.")
        if not files:
            raise AnalysisException(f"Path does not exist: {paths}")
        rows = []
        for path in files:
            data = gzip.decompress(path.read_bytes()) if path.name.endswith(".gz") else path.read_bytes()
            lines = re.split("\r\n|\r|\n", data.decode(errors="replace"))
            if lines[-1] == "":
                lines.pop()
            rows += [{"value": line, "input_file_name()": str(path)} for line in lines]
        return DataFrame(rows)


class DataStreamReader:
    def __init__(self):
        self.given = {}

    def format(self, source):
        assert source == "kafka"
        return self

    def option(self, key, value):
        assert key.startswith("kafka.") or key in ("subscribe", "startingOffsets", "maxOffsetsPerTrigger"), key
        self.given[key] = value
        return self

    def options(self, **options):
        for key, value in options.items():
            self.option(key, value)
        return self

    def load(self):
        record("readStream", self.given)
        return StreamingFrame()


class StreamingFrame:
    @property
    def writeStream(self):
        return DataStreamWriter()


class DataStreamWriter:
    def __init__(self):
        self.given = {}

    def foreachBatch(self, func):
        self.func = func
        return self

    def trigger(self, *, processingTime):
        self.given["processingTime"] = processingTime
        return self

    def option(self, key, value):
        assert key == "checkpointLocation"
        self.given[key] = value
        return self

    def start(self):
        record("writeStream", self.given)
        return StreamingQuery(self.func)


class StreamingQuery:
    """It ends after the batches that the test wrote to a file."""

    def __init__(self, func):
        self.func = func

    def awaitTermination(self):
        with open(os.environ["SPARK_KAFKA"], encoding="utf-8") as file:
            batches = json.load(file)
        for number, batch in enumerate(batches):
            self.func(DataFrame([self.row(message) for message in batch]), number)

    @staticmethod
    def row(message):
        """Binary columns are bytearrays, and times are without a zone, in that of the machine."""
        binary = {name: message[name] and bytearray(base64.b64decode(message[name])) for name in ("key", "value")}
        for name in binary:
            if message[name] == "":
                binary[name] = bytearray()
        return {**message, **binary, "timestamp": datetime.fromtimestamp(message["timestamp"] / 1000)}


class Builder:
    def __init__(self):
        self.conf = {}

    def appName(self, name):
        self.conf["spark.app.name"] = name
        return self

    def config(self, key, value):
        self.conf[key] = value
        return self

    def getOrCreate(self):
        record("session", self.conf)
        return SparkSession()


class BuilderOf:
    def __get__(self, instance, owner):
        return Builder()


class SparkSession:
    builder = BuilderOf()

    @property
    def read(self):
        return DataFrameReader()

    @property
    def readStream(self):
        return DataStreamReader()

    def createDataFrame(self, data, schema):
        rows = []
        for element in data.elements:
            if len(element) != len(schema.fields):
                raise ValueError(f"{len(element)} values for {len(schema.fields)} fields")
            rows.append({field.name: field.checked(value) for field, value in zip(schema.fields, element)})
        return DataFrame(rows)
