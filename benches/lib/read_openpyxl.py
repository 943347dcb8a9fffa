"""Reads named cells and blocks of cells of a workbook with openpyxl in read-only mode, a few times per line on stdin, and says what one took of the processor.

Per sheet one pass over the block that holds everything wanted: read-only mode parses a sheet again for each access. Such a
sheet does not know its tables, so the caller says where they stand, which spares openpyxl the work of finding them.
"""
import json
import sys
import time
from collections import defaultdict
from datetime import date, datetime

from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries
from openpyxl.utils.datetime import to_excel


def wanted_blocks(workbook, request):
    """Per sheet blocks of cells, each with the columns of it that are wanted, counted from its left."""
    blocks = defaultdict(list)
    for name in request["names"]:
        for title, address in workbook.defined_names[name].destinations:
            blocks[title].append((*range_boundaries(address.replace("$", "")), [0]))
    for table in request["tables"]:
        left, top, columns = table["column"] + 1, table["row"] + 2, table["columns"]
        blocks[table["sheet"]].append((left, top, left + max(columns), top + table["rows"] - 2, columns))
    return blocks


def values_of(sheet, blocks):
    left, top = min(block[0] for block in blocks), min(block[1] for block in blocks)
    right, bottom = max(block[2] for block in blocks), max(block[3] for block in blocks)
    rows = list(sheet.iter_rows(min_row=top, max_row=bottom, min_col=left, max_col=right, values_only=True))
    for first, above, _last, below, columns in blocks:
        for row in rows[above - top : below - top + 1]:
            for column in columns:
                place = first - left + column
                yield row[place] if place < len(row) else None


def read(path, request):
    workbook = load_workbook(path, read_only=True, data_only=True)
    saved = workbook.properties.modified
    values = [value for title, blocks in wanted_blocks(workbook, request).items() for value in values_of(workbook[title], blocks)]
    workbook.close()
    return saved, values


def number(value):
    if isinstance(value, (datetime, date)):
        return to_excel(value)
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else 0


def main(path, count, request):
    for _line in sys.stdin:
        start = time.process_time()
        for _read in range(count):
            _saved, values = read(path, request)
        milliseconds = (time.process_time() - start) * 1000 / count
        filled = [value for value in values if value not in (None, "")]
        print(json.dumps({"milliseconds": milliseconds, "filled": len(filled), "sum": round(sum(map(number, filled)))}), flush=True)


main(sys.argv[1], int(sys.argv[2]), json.loads(sys.argv[3]))
