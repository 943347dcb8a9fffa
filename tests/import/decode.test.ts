import { decode } from "../../src/import/index";

const text = "Debiteurnr;Klant;Omzet 2024\n1;Café Zoë;1,50\n";
const utf8 = new TextEncoder().encode(text);
const utf16 = (value: string, little: boolean) => {
  const bytes = new Uint8Array(value.length * 2);
  const view = new DataView(bytes.buffer);
  [...value].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), little));
  return bytes;
};
const latin1 = (value: string) => Uint8Array.from(value, (letter) => letter.charCodeAt(0));

describe("decode", () => {
  it.each([
    ["UTF-8 without byte order mark", utf8, "utf-8", false],
    ["UTF-8 with byte order mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), "utf-8", true],
    ["UTF-16 little endian", new Uint8Array([0xff, 0xfe, ...utf16(text, true)]), "utf-16le", true],
    ["UTF-16 big endian", new Uint8Array([0xfe, 0xff, ...utf16(text, false)]), "utf-16be", true],
    ["Windows-1252", latin1(text), "windows-1252", false],
  ])("reads %s", (_name, bytes, encoding, byteOrderMark) => {
    expect(decode(bytes)).toEqual({ ok: true, text, encoding, byteOrderMark, cutOff: false });
  });

  it("reads the euro sign of Windows-1252", () => {
    expect(decode(new Uint8Array([0x61, 0x80, 0x31]))).toMatchObject({ text: "a€1", encoding: "windows-1252" });
  });

  it("keeps UTF-8 that is cut off inside a character, and says so", () => {
    const cut = new TextEncoder().encode("Zoë;Café").slice(0, -1);
    expect(decode(cut)).toEqual({ ok: true, text: "Zoë;Caf", encoding: "utf-8", byteOrderMark: false, cutOff: true });
  });

  it("reads a last single é as Windows-1252 when nothing speaks for UTF-8", () => {
    expect(decode(latin1("Klant\nCafé"))).toMatchObject({ text: "Klant\nCafé", encoding: "windows-1252", cutOff: false });
  });

  it.each([
    ["nothing", [], "empty-file"],
    ["only a byte order mark", [0xef, 0xbb, 0xbf], "empty-file"],
    ["only line ends", [0x0d, 0x0a, 0x20], "empty-file"],
    ["an Excel workbook", [0x50, 0x4b, 0x03, 0x04, 0x14], "is-workbook"],
    ["an old Excel workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], "is-old-workbook"],
    ["a PDF", [...latin1("%PDF-1.7")], "is-pdf"],
    ["a PNG", [0x89, 0x50, 0x4e, 0x47], "is-image"],
    ["a JPEG", [0xff, 0xd8, 0xff, 0xe0], "is-image"],
    ["a web page that calls itself .xls", [...latin1("\n<html><table>")], "is-markup"],
    ["bytes that are no text", [0x61, 0x00, 0x62], "is-binary"],
  ])("refuses %s", (_name, bytes, code) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ ok: false, issue: { code } });
  });

  it("refuses a file above 100 MB before reading it", () => {
    const big = new Uint8Array(100 * 1024 * 1024 + 1);
    expect(decode(big)).toEqual({ ok: false, issue: { code: "file-too-large", count: big.length, limit: 100 * 1024 * 1024 } });
  });
});
