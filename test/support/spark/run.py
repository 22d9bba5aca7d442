"""Runs a program as Spark does, and adds the lines that ran to a file: python3 run.py <program> <arguments>"""

import os
import runpy
import sys
import trace

program = os.path.abspath(sys.argv[1])
sys.argv = [program, *sys.argv[2:]]
tracer = trace.Trace(count=1, trace=0)
try:
    tracer.runfunc(runpy.run_path, program, run_name="__main__")
finally:
    with open(os.environ["SPARK_LINES"], "a", encoding="utf-8") as file:
        ran = {line for (name, line) in tracer.results().counts if os.path.abspath(name) == program}
        file.write("".join(f"{line}\n" for line in ran))
