import type { TeamFile } from "../services/team-types";

/** What was chosen or dropped, sorted out. Everything but `files` is told and not read. */
export interface Picked {
  readonly files: readonly TeamFile[];
  /** Names of files that Excel keeps beside a workbook that is open. */
  readonly besideOpen: readonly string[];
  /** How many files are no workbook by their name. */
  readonly others: number;
  /** Folders and files that cannot be opened. */
  readonly closed: readonly string[];
  /** There were more files or folders than are looked at. */
  readonly cut: boolean;
}

/** A folder of a team has hundreds of files; more than these are a drive. */
export const MOST_FILES = 20_000;
/** Deeper than this nobody keeps workbooks; a folder that holds itself ends here. */
const MOST_DEPTH = 12;

/** A file by its path, not yet opened; null when it cannot be. */
interface Found {
  readonly path: string;
  readonly open: () => Promise<File | null>;
}

/** Sorts out the files of a file chooser, also of one for a folder. */
export async function pickFiles(files: Iterable<File>): Promise<Picked> {
  const found = Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, open: async () => file }));
  return sortOut(found.slice(0, MOST_FILES), { closed: [], cut: found.length > MOST_FILES });
}

/** What was dropped, taken hold of at once: after the event is over a browser gives nothing any more. */
export function takeDropped(data: DataTransfer): () => Promise<Picked> {
  const entries = Array.from(data.items).flatMap((item) => (item.kind === "file" ? (item.webkitGetAsEntry() ?? []) : []));
  const files = Array.from(data.files);
  return async () => {
    if (entries.length === 0) return pickFiles(files);
    const { found, ...rest } = await lookThrough(entries);
    return sortOut(found, rest);
  };
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const pathOf = ({ fullPath }: FileSystemEntry): string => fullPath.replace(/^\//, "");

/** Looks through folders, those nearest first, until all was seen or a limit is reached. */
async function lookThrough(entries: readonly FileSystemEntry[]): Promise<Pick<Picked, "closed" | "cut"> & { readonly found: readonly Found[] }> {
  const [found, closed]: [Found[], string[]] = [[], []];
  let level = entries;
  let seen = 0;
  for (let depth = 0; level.length > 0 && depth <= MOST_DEPTH && seen < MOST_FILES; depth += 1) {
    seen += level.length;
    found.push(...level.filter(isFile).map((entry) => ({ path: pathOf(entry), open: () => fileOf(entry) })));
    const below: FileSystemEntry[] = [];
    for (const folder of level.filter(isFolder)) {
      const within = await entriesIn(folder);
      if (within) below.push(...within);
      else closed.push(pathOf(folder));
    }
    level = below;
  }
  return { found: found.slice(0, MOST_FILES), closed, cut: level.length > 0 || found.length > MOST_FILES };
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> => new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** Everything in a folder, which a browser gives a hundred at a time; null when it may not be looked into. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[] | null> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  while (all.length <= MOST_FILES) {
    const some = await new Promise<readonly FileSystemEntry[] | null>((resolve) => reader.readEntries(resolve, () => resolve(null)));
    if (some === null) return null;
    if (some.length === 0) break;
    all.push(...some);
  }
  return all;
}

const nameOf = ({ path }: Found): string => path.slice(path.lastIndexOf("/") + 1);

async function sortOut(found: readonly Found[], { closed, cut }: Pick<Picked, "closed" | "cut">): Promise<Picked> {
  const books = found.filter((each) => /\.xls[xm]$/i.test(nameOf(each)));
  const isBesideOpen = (each: Found): boolean => nameOf(each).startsWith("~$");
  const opened = await Promise.all(belowChosen(books.filter((each) => !isBesideOpen(each))).map(async ({ path, open }) => ({ path, file: await open() })));
  return {
    // Browsers give a folder in an order of their own.
    files: opened.flatMap(({ path, file }) => (file ? [{ path, file }] : [])).sort((one, other) => one.path.localeCompare(other.path, "nl", { numeric: true })),
    besideOpen: books.filter(isBesideOpen).map(nameOf),
    others: found.length - books.length,
    closed: [...closed, ...opened.flatMap(({ path, file }) => (file ? [] : [path]))],
    cut,
  };
}

/** Paths below the one folder that was chosen; of several folders each keeps its name. */
function belowChosen(found: readonly Found[]): readonly Found[] {
  const [first = ""] = found[0]?.path.split("/") ?? [];
  const isShared = found.every(({ path }) => path.startsWith(`${first}/`));
  return isShared ? found.map((each) => ({ ...each, path: each.path.slice(first.length + 1) })) : found;
}
