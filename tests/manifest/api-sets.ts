import { dirname } from "node:path";
import ts from "typescript";

/** A use of a member of office.js, and the set that the declaration names. */
export interface ApiUse {
  readonly file: string;
  readonly line: number;
  readonly member: string;
  /** As in the note: `ExcelApi 1.14`, `ExcelApiOnline 1.1`, `ExcelApi BETA`. */
  readonly set: string;
}

const NOTE = /\[Api set: (\w+ (?:[\d.]*\d|BETA|Preview))([^\]]*)/;
const ADDED_PARAMETER = /(\d+\.\d+) for adding `(\w+)` parameter/;

/** Compares versions part by part: 1.9 comes before 1.14. Negative when `a` is older. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  for (let i = 0; i < Math.max(left?.length ?? 0, right?.length ?? 0); i += 1) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Whether a set is within ExcelApi `floor`; sets of one platform and previews never are.
 * Members of the common API are not Excel's: some bear a note of Outlook (`AddinCommands.Event`: Mailbox 1.3).
 */
export function isWithin(set: string, floor: string): boolean {
  if (!set.startsWith("Excel")) return true;
  const version = /^ExcelApi (\d+\.\d+)$/.exec(set)?.[1];
  return version !== undefined && compareVersions(version, floor) <= 0;
}

/**
 * A program over the given files, and over snippets that exist in memory only.
 * @param options.snippets - text by absolute file name
 */
export function createProgram(root: string, files: readonly string[], snippets: Readonly<Record<string, string>> = {}): ts.Program {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => name in snippets || fileExists(name);
  host.readFile = (name) => snippets[name] ?? readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const text = snippets[name];
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2021, true);
  };
  return ts.createProgram([...files, ...Object.keys(snippets)], options, host);
}

function isOfficeJs(declaration: ts.Declaration): boolean {
  return dirname(declaration.getSourceFile().fileName).endsWith("@types/office-js");
}

/** The note above a declaration, else above the class, interface or enum that it stands in. */
function noteOf(declaration: ts.Node): RegExpExecArray | null {
  for (let node: ts.Node | undefined = declaration; node && !ts.isSourceFile(node) && !ts.isModuleBlock(node); node = node.parent) {
    const source = node.getSourceFile().text;
    const comments = ts.getLeadingCommentRanges(source, node.getFullStart()) ?? [];
    const last = comments.at(-1);
    const note = last && NOTE.exec(source.slice(last.pos, last.end));
    if (note) return note;
  }
  return null;
}

/** The set of the note; a parameter that came later counts when the call passes it. */
function setOf(declaration: ts.Node, call: ts.CallExpression | undefined): string | null {
  const note = noteOf(declaration);
  if (!note?.[1]) return null;
  const added = ADDED_PARAMETER.exec(note[2] ?? "");
  if (added && call && (ts.isMethodSignature(declaration) || ts.isMethodDeclaration(declaration))) {
    const index = declaration.parameters.findIndex(({ name }) => name.getText() === added[2]);
    if (index >= 0 && index < call.arguments.length) return `ExcelApi ${added[1]}`;
  }
  return note[1];
}

function symbolOf(checker: ts.TypeChecker, name: ts.Identifier): ts.Symbol | undefined {
  const { parent } = name;
  const isKey = (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) && parent.name === name;
  // `range.set({ hidden: true })`: the key belongs to the type that is expected there.
  if (isKey) return checker.getContextualType(parent.parent)?.getProperty(name.text);
  const symbol = checker.getSymbolAtLocation(name);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Overloads have notes of their own: the one that is called counts. */
function declarationsOf(checker: ts.TypeChecker, name: ts.Identifier, call: ts.CallExpression | undefined): readonly ts.Declaration[] {
  const called = call && checker.getResolvedSignature(call)?.declaration;
  if (called && !ts.isJSDocSignature(called) && noteOf(called)) return [called];
  return symbolOf(checker, name)?.declarations ?? [];
}

function callOf(name: ts.Identifier): ts.CallExpression | undefined {
  const callee = ts.isPropertyAccessExpression(name.parent) && name.parent.name === name ? name.parent : name;
  return ts.isCallExpression(callee.parent) && callee.parent.expression === callee ? callee.parent : undefined;
}

/** Every use of a member of office.js in one file, with its set; members without a note are left out. */
export function apiUses(program: ts.Program, fileName: string): ApiUse[] {
  const source = program.getSourceFile(fileName);
  if (!source) throw new Error(`Not in the program: ${fileName}`);
  const checker = program.getTypeChecker();
  const uses: ApiUse[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const call = callOf(node);
      const declarations = declarationsOf(checker, node, call).filter(isOfficeJs);
      const sets = declarations.flatMap((declaration) => setOf(declaration, call) ?? []);
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const [set] = sets.sort((a, b) => compareVersions(a.split(" ")[1] ?? "", b.split(" ")[1] ?? ""));
      if (set !== undefined) uses.push({ file: fileName, line, member: node.text, set });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}
