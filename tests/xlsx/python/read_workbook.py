"""Tells what openpyxl finds in a workbook, as JSON: an outsider's reading of the file."""
import json
import sys

from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel


def plain(cell):
    value = cell.value
    if value is None or value == "":
        return None
    return to_excel(value) if cell.is_date else value


def cells(sheet):
    return {cell.coordinate: plain(cell) for row in sheet.iter_rows() for cell in row if plain(cell) is not None}


def formulas(sheet):
    found = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type == "f":
                found[cell.coordinate] = cell.value
    return found


def table(item):
    formula = {column.name: column.calculatedColumnFormula.attr_text for column in item.tableColumns if column.calculatedColumnFormula}
    return {"name": item.name, "ref": item.ref, "columns": [column.name for column in item.tableColumns], "formulas": formula}


def conditional(area, rule):
    fill, font = rule.dxf.fill, rule.dxf.font
    return {"range": str(area.sqref), "formula": rule.formula, "fill": fill and fill.bgColor.rgb, "color": font and font.color and font.color.rgb, "bold": bool(font and font.b)}


def validation(rule):
    return {"range": str(rule.sqref), "type": rule.type, "formula1": rule.formula1, "formula2": rule.formula2, "error": rule.error, "style": rule.errorStyle, "blank": rule.allow_blank}


def sheet_of(values, written):
    page = written.page_setup
    return {
        "title": written.title,
        "state": written.sheet_state,
        "tab": written.sheet_properties.tabColor.rgb,
        "gridlines": written.sheet_view.showGridLines,
        "freeze": written.freeze_panes,
        "cells": cells(values),
        "formulas": formulas(written),
        "fonts": sorted({cell.font.name for row in written.iter_rows() for cell in row}),
        "merges": sorted(str(area) for area in written.merged_cells.ranges),
        "tables": [table(item) for item in written.tables.values()],
        "validations": [validation(rule) for rule in written.data_validations.dataValidation],
        "conditional": [conditional(area, rule) for area in written.conditional_formatting for rule in area.rules],
        "links": {cell.coordinate: [cell.hyperlink.location, cell.hyperlink.tooltip] for row in written.iter_rows() for cell in row if cell.hyperlink},
        "charts": [str(chart.anchor._from.row) + "-" + str(chart.anchor.to.row) for chart in written._charts],
        "widths": {letter: size.width for letter, size in written.column_dimensions.items()},
        "heights": {str(number): size.height for number, size in written.row_dimensions.items() if size.height},
        "print": {
            "orientation": page.orientation,
            "paper": page.paperSize,
            "wide": page.fitToWidth,
            "high": page.fitToHeight,
            "fit": written.sheet_properties.pageSetUpPr.fitToPage,
            "area": written.print_area,
            "rows": written.print_title_rows,
            "breaks": [item.id for item in written.row_breaks.brk],
            "footer": [written.oddFooter.left.text, written.oddFooter.center.text, written.oddFooter.right.text],
        },
    }


def main(path):
    values = load_workbook(path, data_only=True)
    written = load_workbook(path)
    names = {name.name: {"refers": name.attr_text, "hidden": bool(name.hidden)} for name in written.defined_names.definedName}
    sheets = [sheet_of(values[sheet.title], sheet) for sheet in written.worksheets]
    print(json.dumps({"sheets": sheets, "names": names}))


main(sys.argv[1])
