import { zipSync, strToU8 } from "fflate";
import { startHost } from "./harness";

const TYPES = '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const file = zipSync({ "[Content_Types].xml": strToU8(TYPES), "xl/workbook.xml": strToU8("<workbook/>") });
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  throw new Error("The host refused nothing.");
};

describe("a second workbook", () => {
  test("Excel on the web: the library asks for it on a root of its own, and the file arrives", async () => {
    const host = startHost();
    await Excel.createWorkbook(base64(file));
    expect(host.openedWorkbooks.map(base64)).toEqual([base64(file)]);
  });

  test.each([
    ["no base64", "geen bestand"],
    ["an empty text", ""],
    ["no zip file", base64(strToU8("a,b\n1,2"))],
    ["a zip file of something else", base64(zipSync({ "[Content_Types].xml": strToU8("<Types/>") }))],
    ["a workbook without its main part", base64(zipSync({ "[Content_Types].xml": strToU8(TYPES) }))],
  ])("%s is refused", async (_case, text) => {
    const host = startHost();
    expect(await codeOf(Excel.createWorkbook(text))).toBe("InvalidArgument");
    expect(host.openedWorkbooks).toEqual([]);
  });

  test("more than 5 MB in one request is refused", async () => {
    const host = startHost();
    expect(await codeOf(Excel.createWorkbook(base64(new Uint8Array(4_000_000))))).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.openedWorkbooks).toEqual([]);
  });

  test("Excel on the desktop: the library makes it first and opens it then, and the file arrives", async () => {
    const host = startHost();
    Object.assign(Office.context, { platform: "PC" });
    await Excel.createWorkbook(base64(file));
    expect(host.openedWorkbooks.map(base64)).toEqual([base64(file)]);
    expect(await codeOf(Excel.createWorkbook("AAAA"))).toBe("InvalidArgument");
  });
});
