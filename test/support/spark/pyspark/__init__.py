"""As much of PySpark as the programs of the examples call, over lists and local files. It is stricter than Spark where a test can be."""


class StorageLevel:
    MEMORY_AND_DISK = "memory and disk"
