"""Writes a workbook from a description in JSON, as a program of somebody else would."""
import json
import sys

from openpyxl import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo


def add_table(sheet, table):
    made = Table(displayName=table["name"], ref=table["area"])
    made.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    if table.get("totals"):
        made.totalsRowCount = 1
    sheet.add_table(made)


def add_sheet(book, described):
    sheet = book.create_sheet(described["name"])
    sheet.sheet_state = described.get("state", "visible")
    for row in described["rows"]:
        sheet.append(row)
    for address, format in described.get("formats", {}).items():
        sheet[address].number_format = format
    for area in described.get("merges", []):
        sheet.merge_cells(area)
    for row in described.get("hiddenRows", []):
        sheet.row_dimensions[row].hidden = True
    for table in described.get("tables", []):
        add_table(sheet, table)


book = Workbook()
book.remove(book.active)
description = json.load(sys.stdin)
for described in description["sheets"]:
    add_sheet(book, described)
if description.get("chartSheet"):
    book.create_chartsheet(description["chartSheet"])
book.save(sys.argv[1])
