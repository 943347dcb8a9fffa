import { refusal, startHost } from "./harness";

async function prepare() {
  const host = startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Werk");
    sheet.getRange("A1:B3").values = [["naam", "omzet"], ["a", 1], ["b", 2]];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Tabel_een";
    context.workbook.names.add("ak_plek", sheet.getRange("D1"));
    await context.sync();
  });
  return host;
}
const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Werk");

test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
  ["values of another size", "InvalidArgument", (c) => (sheet(c).getRange("D1:E2").values = [[1]])],
  ["a formula that does not parse", "InvalidArgument", (c) => (sheet(c).getRange("D1").formulas = [["=SUM(1,"]])],
  ["a formula with a loose bracket", "InvalidArgument", (c) => (sheet(c).getRange("D1").formulas = [["=1)"]])],
  ["a formula on a table that is not there", "InvalidArgument", (c) => (sheet(c).getRange("D1").formulas = [["=SUM(Nergens[x])"]])],
  ["text that starts with @", "InvalidArgument", (c) => (sheet(c).getRange("D1").values = [["@home"]])],
  ["a function that Excel 2021 lacks", "InvalidArgument", (c) => (sheet(c).getRange("D1").formulas = [["=VSTACK(A1,A2)"]])],
  ["a sheet title of 32 characters", "InvalidArgument", (c) => c.workbook.worksheets.add("x".repeat(32))],
  ["a sheet title with a slash", "InvalidArgument", (c) => c.workbook.worksheets.add("a/b")],
  ["a sheet title that is taken", "ItemAlreadyExists", (c) => c.workbook.worksheets.add("WERK")],
  ["a name that looks like a cell", "InvalidArgument", (c) => c.workbook.names.add("ap12", "=1")],
  ["a name with a space", "InvalidArgument", (c) => c.workbook.names.add("a b", "=1")],
  ["a name that is taken", "ItemAlreadyExists", (c) => c.workbook.names.add("AK_PLEK", "=1")],
  ["a name that a table has", "ItemAlreadyExists", (c) => c.workbook.names.add("tabel_een", "=1")],
  ["a table name that is taken", "ItemAlreadyExists", (c) => (sheet(c).tables.add("F1:G3", true).name = "ak_plek")],
  ["a table name that looks like a cell", "InvalidArgument", (c) => (sheet(c).tables.getItem("Tabel_een").name = "ap12")],
  ["a table with the title of a sheet", "InvalidArgument", (c) => (sheet(c).tables.getItem("Tabel_een").name = "werk")],
  ["a table over another", "InvalidArgument", (c) => sheet(c).tables.add("B2:C5", true)],
  ["a merge in a table", "InvalidOperation", (c) => sheet(c).getRange("A2:B2").merge()],
  ["a list source over 255 characters", "InvalidArgument", (c) => (sheet(c).getRange("D1").dataValidation.rule = { list: { inCellDropDown: true, source: "x,".repeat(200) } })],
  ["a list source that is a structured reference", "InvalidArgument", (c) => (sheet(c).getRange("D1").dataValidation.rule = { list: { inCellDropDown: true, source: "=Tabel_een[naam]" } })],
  ["cells that split a table", "InsertDeleteConflict", (c) => sheet(c).getRange("A2").insert("Down")],
  ["a row higher than 409 points", "InvalidArgument", (c) => (sheet(c).getRange("1:1").format.rowHeight = 410)],
  ["a sheet that is not there", "ItemNotFound", (c) => c.workbook.worksheets.getItem("Weg").activate()],
  ["deleting the header row of a table", "InsertDeleteConflict", (c) => sheet(c).getRange("1:1").delete("Up")],
  ["a member that is not simulated", "ApiNotFound", (c) => sheet(c).shapes.load("items/name")],
])("refuses %s", async (_name, code, request) => {
  await prepare();
  expect(await refusal(async (context) => request(context))).toBe(code);
});

test("a chart on a spill is refused", async () => {
  await prepare();
  const code = await refusal(async (context) => {
    sheet(context).getRange("F1").formulas = [["=SEQUENCE(3)"]];
    sheet(context).charts.add("ColumnClustered", sheet(context).getRange("F1:F3"));
  });
  expect(code).toBe("InvalidOperation");
});

test("a result that would enter a table shows #SPILL!", async () => {
  await prepare();
  await Excel.run(async (context) => {
    const range = sheet(context).getRange("B2");
    range.formulas = [["=SEQUENCE(3)"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["#SPILL!"]]);
  });
});

test("a protected sheet refuses locked cells and takes unlocked ones; a wrong password does not open it", async () => {
  const host = await prepare();
  await Excel.run(async (context) => {
    sheet(context).getRange("D1").format.protection.locked = false;
    await context.sync();
  });
  host.user.protect("Werk", "geheim");
  expect(await refusal(async (context) => (sheet(context).getRange("D2").values = [[1]]))).toBe("AccessDenied");
  expect(await refusal(async (context) => sheet(context).protection.unprotect("fout"))).toBe("BadPassword");
  await Excel.run(async (context) => {
    sheet(context).getRange("D1").values = [[1]];
    await context.sync();
  });
});

test("a read-only workbook refuses to be written", async () => {
  const host = await prepare();
  host.user.setReadOnly();
  expect(await refusal(async (context) => context.workbook.worksheets.add("Nieuw"))).toBe("AccessDenied");
});

test("a request over 5 MB and a reply over 5 MB are refused", async () => {
  await prepare();
  const text = "x".repeat(30_000);
  expect(await refusal(async (context) => (sheet(context).getRange("H1:H200").values = Array.from({ length: 200 }, () => [text])))).toBe("RequestPayloadSizeLimitExceeded");
  for (const rows of ["H1:H100", "H101:H200"]) {
    await Excel.run(async (context) => {
      sheet(context).getRange(rows).values = Array.from({ length: 100 }, () => [text]);
      await context.sync();
    });
  }
  expect(await refusal(async (context) => sheet(context).getRange("H1:H200").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
});

test("a cell being edited refuses a request, and lets one wait that asks for it", async () => {
  const host = await prepare();
  host.user.beginCellEdit();
  expect(await refusal(async (context) => context.workbook.load("name"))).toBe("InvalidOperationInCellEditMode");
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toBe(false);
  host.user.endCellEdit();
  await waiting;
  expect(done).toBe(true);
});

test("an injected failure leaves what ran before it and nothing after it", async () => {
  const host = await prepare();
  host.counts.reset();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Werk").getRange("J1").values = [[1]];
    await context.sync();
  });
  const { actions } = host.counts;
  host.failAt(actions + 1, "GeneralException");
  const code = await refusal(async (context) => {
    const range = sheet(context).getRange("J1");
    range.values = [[2]];
    range.format.font.bold = true;
    sheet(context).getRange("J2").values = [[3]];
  });
  expect(code).toBe("GeneralException");
  await Excel.run(async (context) => {
    const after = sheet(context).getRange("J1:J2").load("values");
    await context.sync();
    expect(after.values).toEqual([[2], [""]]);
  });
});
