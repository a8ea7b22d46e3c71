"""Passes on what a scorer prints and fails where a line's F1 is below its floor: hold-floors.py "PERSON=.70" ..."""

import re
import sys

floors = dict(floor.rsplit("=", 1) for floor in sys.argv[1:])
found = {}
for line in sys.stdin:
    sys.stdout.write(line)
    figures = re.search(r"\bF1 (\d\.\d+)", line)
    for name in floors:
        if figures and line.strip().startswith(name):
            found[name] = float(figures.group(1))

failed = False
for name, floor in floors.items():
    if found.get(name, -1) < float(floor):
        print(f"{name}: {found.get(name, 'not printed')}, but at least {floor} is asked")
        failed = True
sys.exit(1 if failed else 0)
