import { MOST_FILES, pickFiles, takeDropped } from "../../src/taskpane/team/pick-files";
import { dropOf, fileEntry, folderEntry, lockedFolder } from "./entries";

const file = (name: string, folder = ""): File => Object.defineProperty(new File(["x"], name), "webkitRelativePath", { value: folder === "" ? "" : `${folder}/${name}` });
const pathsOf = ({ files }: Awaited<ReturnType<typeof pickFiles>>) => files.map(({ path }) => path);

describe("files of a file chooser", () => {
  it("are workbooks by their name, whatever its case; what Excel keeps beside an open one is told apart, others are counted", async () => {
    const picked = await pickFiles([file("jansen.xlsx"), file("Pieters.XLSM"), file("~$jansen.xlsx"), file("lijst.csv"), file("oud.xls"), file("xlsx")]);
    expect(pathsOf(picked)).toEqual(["jansen.xlsx", "Pieters.XLSM"]);
    expect(picked).toMatchObject({ besideOpen: ["~$jansen.xlsx"], others: 3, closed: [], cut: false });
  });

  it("of a folder have their path below it", async () => {
    const picked = await pickFiles([file("jansen.xlsx", "Team"), file("jansen.xlsx", "Team/Zuid"), file("~$a.xlsx", "Team/Zuid")]);
    expect(pathsOf(picked)).toEqual(["jansen.xlsx", "Zuid/jansen.xlsx"]);
    expect(picked.besideOpen).toEqual(["~$a.xlsx"]);
  });

  it("are none, or too many", async () => {
    expect(await pickFiles([])).toEqual({ files: [], besideOpen: [], others: 0, closed: [], cut: false });
    const picked = await pickFiles(Array.from({ length: MOST_FILES + 5 }, (_none, index) => file(index < 3 ? `${index}.xlsx` : `${index}.txt`)));
    expect(picked).toMatchObject({ others: MOST_FILES - 3, cut: true });
    expect(picked.files).toHaveLength(3);
  });
});

describe("what is dropped", () => {
  it("is looked through with all its folders, also those that come in parts", async () => {
    const many = Array.from({ length: 250 }, (_none, index) => fileEntry(`/Team/Noord/${index}.xlsx`));
    const picked = await takeDropped(dropOf([folderEntry("/Team", [fileEntry("/Team/a.xlsx"), folderEntry("/Team/Noord", many), fileEntry("/Team/lees mij.txt")])]))();
    expect(pathsOf(picked).slice(0, 3)).toEqual(["a.xlsx", "Noord/0.xlsx", "Noord/1.xlsx"]);
    expect(picked.files).toHaveLength(251);
    expect(picked).toMatchObject({ others: 1, closed: [], cut: false });
    expect(await picked.files[1]?.file.text()).toBe("/Team/Noord/0.xlsx");
  });

  it("keeps the names of folders when there are several, so that equal names stay apart", async () => {
    const picked = await takeDropped(dropOf([folderEntry("/Noord", [fileEntry("/Noord/a.xlsx")]), folderEntry("/Zuid", [fileEntry("/Zuid/a.xlsx")])]))();
    expect(pathsOf(picked)).toEqual(["Noord/a.xlsx", "Zuid/a.xlsx"]);
  });

  it("may hold a folder or a file that cannot be opened; the rest is read", async () => {
    const picked = await takeDropped(dropOf([folderEntry("/Team", [lockedFolder("/Team/Dicht"), fileEntry("/Team/weg.xlsx", true), fileEntry("/Team/a.xlsx")])]))();
    expect(pathsOf(picked)).toEqual(["a.xlsx"]);
    expect(picked.closed).toEqual(["Team/Dicht", "weg.xlsx"]);
  });

  it("may hold a folder in itself, or more files than are looked at", async () => {
    const loop = folderEntry("/a", () => [loop]);
    expect(await takeDropped(dropOf([loop]))()).toMatchObject({ files: [], cut: true });
    const full = folderEntry("/vol", Array.from({ length: MOST_FILES + 1 }, (_none, index) => fileEntry(`/vol/${index}.txt`)));
    expect(await takeDropped(dropOf([full]))()).toMatchObject({ files: [], others: MOST_FILES, cut: true });
  });

  it("are plain files where a browser knows no folders", async () => {
    expect(pathsOf(await takeDropped(dropOf([], [file("a.xlsx")]))())).toEqual(["a.xlsx"]);
  });
});
