"""Fills cells of a workbook in by their names, as a person elsewhere would: path in, path out, and {name: value} as JSON."""
import json
import sys

from openpyxl import load_workbook

source, target = sys.argv[1:]
workbook = load_workbook(source)
for name, value in json.load(sys.stdin).items():
    (title, address), = workbook.defined_names[name].destinations
    workbook[title][address.replace("$", "")] = value
workbook.save(target)
