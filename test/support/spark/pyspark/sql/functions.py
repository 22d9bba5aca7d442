class Column:
    def __init__(self, source, name):
        self.source, self.name = source, name

    def alias(self, name):
        return Column(self.source, name)


def input_file_name():
    return Column("input_file_name()", "input_file_name()")
