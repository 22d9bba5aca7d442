"""Prints the lines of a program that can run, as JSON: python3 lines.py <program>"""

import dis
import json
import sys


def lines_of(code):
    found = {line for _, line in dis.findlinestarts(code) if line}
    return found.union(*(lines_of(part) for part in code.co_consts if hasattr(part, "co_consts")))


with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps(sorted(lines_of(compile(file.read(), sys.argv[1], "exec")))))
