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
    return {"name": item.name, "ref": item.ref, "style": item.tableStyleInfo and item.tableStyleInfo.name, "columns": [column.name for column in item.tableColumns], "formulas": formula}


def conditional(area, rule):
    fill, font = rule.dxf.fill, rule.dxf.font
    return {"range": str(area.sqref), "formula": rule.formula, "fill": fill and fill.bgColor.rgb, "color": font and font.color and font.color.rgb, "bold": bool(font and font.b)}


def line_above(cell):
    """A line between two cells belongs to both."""
    above = cell.parent._cells.get((cell.row - 1, cell.column))
    sides = [cell.border.top, above.border.bottom if above else None]
    return next((side.color.rgb for side in sides if side and side.style), None)


def look(cell):
    font, fill, align = cell.font, cell.fill, cell.alignment
    return {
        "format": cell.number_format, "fill": fill.fgColor.rgb if fill.fill_type == "solid" else None,
        "font": font.name, "size": font.sz, "bold": bool(font.b), "italic": bool(font.i), "underline": font.u == "single", "color": font.color.rgb if font.color else None,
        "horizontal": align.horizontal, "vertical": align.vertical, "wrap": bool(align.wrap_text), "indent": int(align.indent or 0),
        "line": line_above(cell),
    }


def title(chart):
    rich = chart.title.tx.rich if chart.title and chart.title.tx else None
    return "".join(run.t for paragraph in rich.p for run in paragraph.r or []) if rich else None


def chart_of(chart):
    start, end = chart.anchor._from, chart.anchor.to
    return {
        "type": chart.barDir if chart.tagname == "barChart" else "line", "title": title(chart), "rows": [start.row, end.row], "columns": [start.col, end.col],
        "series": [{"values": each.val.numRef.f, "categories": (each.cat.strRef or each.cat.numRef).f, "color": series_color(each)} for each in chart.series],
        "legend": chart.legend is not None,
    }


def series_color(series):
    properties = series.graphicalProperties
    fill = properties.solidFill if properties and properties.solidFill else properties.line.solidFill if properties and properties.line else None
    return getattr(fill.srgbClr, "val", fill.srgbClr) if fill else None


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
        "charts": [chart_of(chart) for chart in written._charts],
        "looks": {cell.coordinate: look(cell) for row in written.iter_rows() for cell in row if cell.has_style},
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
