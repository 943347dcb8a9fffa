import { ExcelFailure, isTitleTaken, issueOfError } from "../../src/excel/errors";

const refused = (code: string, errorLocation = "") => ({ code, message: "internal", debugInfo: { errorLocation } });

test.each([
  ["InvalidOperationInCellEditMode", "", { code: "cell-edit" }],
  ["AccessDenied", "", { code: "protected-sheet", sheet: "Doel" }],
  ["ItemAlreadyExists", "WorksheetCollection.add", { code: "taken-title", sheet: "Doel" }],
  ["ItemAlreadyExists", "Table.name", { code: "taken-table" }],
  ["ItemNotFound", "", { code: "not-found", sheet: "Doel" }],
  ["RequestPayloadSizeLimitExceeded", "", { code: "too-large" }],
  ["ResponsePayloadSizeLimitExceeded", "", { code: "too-large" }],
  ["ActivityLimitReached", "", { code: "busy" }],
  ["GeneralException", "", { code: "unknown", sheet: "Doel" }],
])("%s at %j becomes an issue", (code, location, issue) => {
  expect(issueOfError(refused(code, location), "Doel")).toEqual(issue);
});

test("a fault of our own is no issue", () => {
  expect(issueOfError(new TypeError("x"))).toBeUndefined();
  expect(issueOfError(Object.assign(new Error("x"), { code: "ENOENT" }))).toBeUndefined();
});

test("a failure keeps its issue and never carries Excel's words", () => {
  const failure = new ExcelFailure({ code: "busy" }, { cause: refused("Conflict") });
  expect(issueOfError(failure)).toEqual({ code: "busy" });
  expect(failure.message).toBe("busy");
});

test("only a refusal to add the sheet means that its title is taken", () => {
  expect(isTitleTaken(refused("ItemAlreadyExists", "WorksheetCollection.add"))).toBe(true);
  expect(isTitleTaken(refused("ItemAlreadyExists", "NamedItemCollection.add"))).toBe(false);
  expect(isTitleTaken(refused("GeneralException", "WorksheetCollection.add"))).toBe(false);
});
