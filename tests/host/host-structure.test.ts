import { startHost } from "./harness";

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Werk");

async function prepare() {
  const host = startHost();
  await Excel.run(async (context) => {
    const work = context.workbook.worksheets.add("Werk");
    work.getRange("A3:C5").values = [["naam", "omzet", "dubbel"], ["a", 1, ""], ["b", 2, ""]];
    work.tables.add("A3:C5", true).name = "Cijfers";
    await context.sync();
    work.getRange("C4:C5").formulas = [["=[@omzet]*2"], ["=[@omzet]*2"]];
    context.workbook.names.add("ak_plek", work.getRange("B4"));
    context.workbook.names.add("ak_namen", "=Cijfers[naam]");
    work.getRange("E1:E2").formulas = [["=AK_PLEK*10"], ["=ROWS(ak_namen)"]];
    await context.sync();
  });
  return host;
}

test("a row inserted above takes names, tables, rules, charts and print area along", async () => {
  await prepare();
  await Excel.run(async (context) => {
    const work = sheet(context);
    work.getRange("H4:H5").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
    const format = work.getRange("H4:H5").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$H4>2";
    format.custom.format.fill.color = "#FFC7CE";
    work.charts.add("ColumnClustered", work.getRange("A3:B5"), "Columns").setPosition("H8", "K15");
    work.pageLayout.setPrintArea("A1:H20");
    work.horizontalPageBreaks.add("B12");
    await context.sync();
    work.getRange("1:2").insert("Down");
    const name = context.workbook.names.getItem("ak_plek").getRange().load("address");
    const table = work.tables.getItem("Cijfers").getRange().load("address");
    const rule = work.getRange("H6").dataValidation.load("type");
    const printed = work.pageLayout.getPrintAreaOrNullObject().load("address");
    const computed = work.getRange("E3:E4").load("values");
    work.charts.load("items/top");
    const formats = work.getRange("H6:H7").conditionalFormats.load("items/id");
    const breaks = work.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    expect(breaks.items.map((item) => item.rowIndex)).toEqual([13]);
    expect([name.address, table.address, rule.type, printed.address]).toEqual(["Werk!B6", "Werk!A5:C7", "WholeNumber", "Werk!A3:H22"]);
    expect(computed.values).toEqual([[10], [2]]);
    expect(work.charts.items[0]?.top).toBe(9 * 15);
    const moved = formats.items[0];
    if (!moved) throw new Error("the format is gone");
    moved.custom.rule.load("formula");
    const covered = moved.getRange().load("address");
    await context.sync();
    expect([covered.address, moved.custom.rule.formula]).toEqual(["Werk!H6:H7", "=$H6>2"]);
  });
});

test("a calculated column fills rows that are added, and rows that are typed below", async () => {
  const host = await prepare();
  await Excel.run(async (context) => {
    sheet(context).tables.getItem("Cijfers").rows.add(undefined, [["c", 5, "=[@omzet]*2"]]);
    await context.sync();
  });
  await host.user.type("Werk", "A7:B7", [["d", 6]]);
  await Excel.run(async (context) => {
    const body = sheet(context).tables.getItem("Cijfers").getDataBodyRange().load("values,formulas");
    const rows = sheet(context).getRange("E2").load("values");
    await context.sync();
    expect(body.values).toEqual([["a", 1, 2], ["b", 2, 4], ["c", 5, 10], ["d", 6, 12]]);
    expect(body.formulas[3]?.[2]).toBe("=[@omzet]*2");
    expect(rows.values).toEqual([[4]]);
  });
});

test("rows added to a table push what stands below it, a deleted row pulls it back", async () => {
  await prepare();
  await Excel.run(async (context) => {
    const work = sheet(context);
    work.getRange("A8").values = [["eronder"]];
    await context.sync();
    const table = work.tables.getItem("Cijfers");
    table.rows.add(undefined, [["c", 5, ""]]);
    const pushed = work.getRange("A8:A9").load("values");
    await context.sync();
    expect(pushed.values).toEqual([[""], ["eronder"]]);
    table.rows.getItemAt(2).delete();
    const pulled = work.getRange("A8").load("values");
    const range = table.getRange().load("address");
    await context.sync();
    expect([pulled.values[0]?.[0], range.address]).toEqual(["eronder", "Werk!A3:C5"]);
  });
});

test("tables.add over cells that a formula refers to pushes the cells below down", async () => {
  startHost();
  await Excel.run(async (context) => {
    const work = context.workbook.worksheets.add("Werk");
    work.getRange("A1:B2").values = [["x", "y"], [1, 2]];
    work.getRange("A4").values = [["eronder"]];
    work.getRange("F1").formulas = [["=SUM(A2:B2)"]];
    await context.sync();
    work.tables.add("A1:B2", true);
    const below = work.getRange("A4:A5").load("values");
    await context.sync();
    expect(below.values).toEqual([[""], ["eronder"]]);
  });
});

test("a table that goes turns the names that refer to it into #REF!; a sheet that goes too", async () => {
  await prepare();
  await Excel.run(async (context) => {
    sheet(context).tables.getItem("Cijfers").delete();
    const name = context.workbook.names.getItem("ak_namen").load("formula,type");
    await context.sync();
    expect([name.formula, name.type]).toEqual(["=#REF!", "Error"]);
    sheet(context).delete();
    const place = context.workbook.names.getItem("ak_plek").load("formula");
    await context.sync();
    expect(place.formula).toContain("#REF!");
  });
});

describe("Excel's own copy of a sheet", () => {
  /** Copies 'Werk' with a chart on it and a formula elsewhere that looks at it. */
  async function copied() {
    const host = await prepare();
    await Excel.run(async (context) => {
      sheet(context).charts.add("Line", sheet(context).getRange("A3:B5")).name = "Lijn";
      context.workbook.worksheets.getItem("Blad1").getRange("A1:A2").formulas = [["=ak_plek"], ["=SUM(Cijfers[omzet])"]];
      await context.sync();
    });
    return { host, title: await host.user.copySheet("Werk") };
  }

  test("is titled after it, and leaves the names of the workbook where they were: the copy gets names of its own", async () => {
    const { title } = await copied();
    expect(title).toBe("Werk (2)");
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem(title).names.load("items/name,items/scope,items/formula");
      const shared = context.workbook.names.load("items/name,items/scope,items/formula");
      await context.sync();
      expect(own.items.map((item) => [item.name, item.scope, item.formula])).toEqual([["ak_plek", "Worksheet", "='Werk (2)'!$B$4"]]);
      expect(shared.items.map((item) => [item.name, item.scope, item.formula])).toEqual([["ak_plek", "Workbook", "=Werk!$B$4"], ["ak_namen", "Workbook", "=Cijfers[naam]"]]);
    });
  });

  test("gives its table another name, and its own formulas follow its own cells, names and table; those elsewhere do not", async () => {
    const { host, title } = await copied();
    await host.user.type(title, "B4", 10);
    await host.user.type(title, "A6:B6", [["c", 3]]);
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem(title);
      const tables = context.workbook.tables.load("items/name,items/worksheet/name,items/columns/items/name");
      const [here, own] = [sheet(context).getRange("A3:C6").load("values"), copy.getRange("A3:C6").load("values,formulas")];
      const [computed, elsewhere] = [copy.getRange("E1:E2").load("values"), context.workbook.worksheets.getItem("Blad1").getRange("A1:A2").load("values")];
      await context.sync();
      expect(tables.items.map((table) => [table.name, table.worksheet.name, table.columns.items.map(({ name }) => name)])).toEqual([
        ["Cijfers", "Werk", ["naam", "omzet", "dubbel"]], ["Cijfers2", title, ["naam", "omzet", "dubbel"]],
      ]);
      expect(here.values).toEqual([["naam", "omzet", "dubbel"], ["a", 1, 2], ["b", 2, 4], ["", "", ""]]);
      expect(own.values).toEqual([["naam", "omzet", "dubbel"], ["a", 10, 20], ["b", 2, 4], ["c", 3, 6]]);
      expect(own.formulas[1]?.[2]).toBe("=[@omzet]*2");
      expect([computed.values, elsewhere.values]).toEqual([[[100], [2]], [[1], [3]]]);
    });
  });

  test("has a chart over its own cells, and goes without leaving a trace", async () => {
    const { host, title } = await copied();
    await Excel.run(async (context) => {
      const charts = context.workbook.worksheets.getItem(title).charts.load("items/id,items/name");
      const before = sheet(context).charts.load("items/id");
      await context.sync();
      expect(charts.items.map(({ name }) => name)).toEqual(["Lijn"]);
      expect(charts.items[0]?.id).not.toBe(before.items[0]?.id);
    });
    await host.user.deleteSheet(title);
    await Excel.run(async (context) => {
      const tables = context.workbook.tables.load("items/name");
      const shared = context.workbook.names.load("items/name,items/formula");
      const values = context.workbook.worksheets.getItem("Blad1").getRange("A1:A2").load("values");
      await context.sync();
      expect(tables.items.map(({ name }) => name)).toEqual(["Cijfers"]);
      expect(shared.items.map((item) => [item.name, item.formula])).toEqual([["ak_plek", "=Werk!$B$4"], ["ak_namen", "=Cijfers[naam]"]]);
      expect(values.values).toEqual([[1], [3]]);
    });
  });

  test("of a copy is a copy too, with a title that fits", async () => {
    const host = startHost();
    await host.user.renameSheet("Blad1", "Een titel van eenendertig teken");
    const first = await host.user.copySheet("Een titel van eenendertig teken");
    expect([first, await host.user.copySheet(first)]).toEqual(["Een titel van eenendertig t (2)", "Een titel van eenendertig t (3)"]);
  });
});

test("what a person does reaches the handlers of the add-in as local events", async () => {
  const host = await prepare();
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    sheet(context).onChanged.add(async (event) => void heard.push([event.address, event.source]));
    context.workbook.worksheets.onDeleted.add(async (event) => void heard.push(event.type));
    await context.sync();
  });
  await host.user.type("Werk", "J9", 5);
  await host.user.deleteSheet("Blad1");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([["J9", "Local"], "WorksheetDeleted"]);
});

test("sorting keeps rows together and text as text", async () => {
  const host = await prepare();
  await host.user.type("Werk", "M1:N3", [["'007", 3], ["b", 1], ["c", 2]]);
  await host.user.sort("Werk", "M1:N3", 1);
  await Excel.run(async (context) => {
    const sorted = sheet(context).getRange("M1:N3").load("values");
    await context.sync();
    expect(sorted.values).toEqual([["b", 1], ["c", 2], ["007", 3]]);
  });
});

test("a snapshot restores cells, looks, names, tables, rules, charts, print setup, properties and protection", async () => {
  const host = await prepare();
  await Excel.run(async (context) => {
    const work = sheet(context);
    work.getRange("A4").format.fill.color = "#112233";
    work.getRange("H4").dataValidation.rule = { list: { inCellDropDown: true, source: "=ak_namen" } };
    work.getRange("H4").conditionalFormats.add("Custom").custom.rule.formula = "=$H4>2";
    work.charts.add("Line", work.getRange("A3:B5")).name = "Lijn";
    work.pageLayout.orientation = "Landscape";
    context.workbook.properties.custom.add("ak_versie", "1");
    work.protection.protect();
    await context.sync();
  });
  const kept: unknown = JSON.parse(JSON.stringify(await host.snapshot()));
  host.user.unprotect("Werk");
  await host.user.deleteSheet("Werk");
  host.restore(kept as Parameters<typeof host.restore>[0]);
  await Excel.run(async (context) => {
    const work = sheet(context);
    const cells = work.getRange("A3:C5").load("values");
    const fill = work.getRange("A4").format.fill.load("color");
    const rule = work.getRange("H4").dataValidation.load("rule");
    const formats = work.getRange("H4").conditionalFormats.getCount();
    const computed = work.getRange("E1:E2").load("values");
    const property = context.workbook.properties.custom.getItem("ak_versie").load("value");
    work.charts.load("items/name");
    work.pageLayout.load("orientation");
    work.protection.load("protected");
    await context.sync();
    expect(cells.values).toEqual([["naam", "omzet", "dubbel"], ["a", 1, 2], ["b", 2, 4]]);
    expect([fill.color, rule.rule, formats.value, property.value]).toEqual(["#112233", { list: { inCellDropDown: true, source: "=ak_namen" } }, 1, "1"]);
    expect(computed.values).toEqual([[10], [2]]);
    expect([work.charts.items.map((chart) => chart.name), work.pageLayout.orientation, work.protection.protected]).toEqual([["Lijn"], "Landscape", true]);
  });
});

test("clearing without saying what clears everything", async () => {
  await prepare();
  await Excel.run(async (context) => {
    const range = sheet(context).getRange("E1:E2");
    range.format.fill.color = "#FFC7CE";
    await context.sync();
    range.clear();
    range.load("formulas");
    range.format.fill.load("color");
    await context.sync();
    expect(range.formulas).toEqual([[""], [""]]);
    expect(range.format.fill.color).not.toBe("#FFC7CE");
  });
});
