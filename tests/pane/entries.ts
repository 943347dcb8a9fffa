/** Files and folders as a browser hands them over when they are dropped. */

const AT_ONCE = 100;

/** A file by its full path, which is also what is in it; or one that cannot be opened. */
export function fileEntry(fullPath: string, locked = false): FileSystemFileEntry {
  const name = fullPath.slice(fullPath.lastIndexOf("/") + 1);
  const file: FileSystemFileEntry["file"] = (give, fail) => (locked ? fail?.(new DOMException("locked", "NotReadableError")) : give(new File([fullPath], name)));
  return { ...entryOf(fullPath), isFile: true, file };
}

/** A folder, that gives what is in it a hundred at a time as a browser does. */
export function folderEntry(fullPath: string, within: readonly FileSystemEntry[] | (() => readonly FileSystemEntry[])): FileSystemDirectoryEntry {
  return folderThat(fullPath, () => {
    const left = [...(typeof within === "function" ? within() : within)];
    return { readEntries: (give) => give(left.splice(0, AT_ONCE)) };
  });
}

/** A folder that may not be looked into. */
export const lockedFolder = (fullPath: string): FileSystemDirectoryEntry =>
  folderThat(fullPath, () => ({ readEntries: (_give, fail) => fail?.(new DOMException("no", "NotReadableError")) }));

const folderThat = (fullPath: string, createReader: () => FileSystemDirectoryReader): FileSystemDirectoryEntry =>
  ({ ...entryOf(fullPath), isDirectory: true, createReader, getDirectory: () => undefined, getFile: () => undefined });

const entryOf = (fullPath: string): FileSystemEntry =>
  ({ fullPath, name: fullPath.slice(fullPath.lastIndexOf("/") + 1), isFile: false, isDirectory: false, filesystem: undefined as never, getParent: () => undefined });

/** The data of a drop event. */
export function dropOf(entries: readonly FileSystemEntry[], files: readonly File[] = []): DataTransfer {
  const items = entries.map((entry) => ({ kind: "file", webkitGetAsEntry: () => entry }));
  return { items, files } as unknown as DataTransfer;
}
