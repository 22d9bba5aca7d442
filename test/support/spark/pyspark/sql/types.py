from datetime import datetime


class IntegerType:
    def accepts(self, value):
        return type(value) is int and -(2**31) <= value < 2**31


class LongType:
    def accepts(self, value):
        return type(value) is int and -(2**63) <= value < 2**63


class DoubleType:
    def accepts(self, value):
        return type(value) is float


class StringType:
    def accepts(self, value):
        return type(value) is str


class TimestampType:
    def accepts(self, value):
        return type(value) is datetime and value.tzinfo is not None


class StructField:
    def __init__(self, name, dataType, nullable=True):
        self.name, self.dataType, self.nullable = name, dataType, nullable

    def checked(self, value):
        if self.nullable if value is None else self.dataType.accepts(value):
            return value
        raise TypeError(f"field {self.name} cannot be {value!r}")


class StructType:
    def __init__(self, fields):
        self.fields = fields
