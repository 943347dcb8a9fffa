import type { Expression } from "./expression";

/** What a person fills in: text, a number (dates are serial numbers) or nothing (null). */
export type AnswerValue = string | number | null;

/** The six roles of the opdrachten, `accountplan` for the sheets of a plan, `team` for those of a roll-up, and `workbook` for the sheets that belong to no role. */
export type RoleId = "organisatie" | "marktverkenner" | "verkoper" | "relatiemanager" | "coordinator" | "partner" | "accountplan" | "team" | "workbook";

/** How a figure is shown. Amounts are euro excl. btw; shares are fractions 0–1; a decimal has one digit behind the comma. */
export type Format = "text" | "number" | "decimal" | "amount" | "cents" | "share" | "date" | "year";

/**
 * What a cell accepts. `suggestions` is the name of a list that is offered, beside which any text goes; `otherwise` tells
 * somebody who types what is not in the list of a choice what to do.
 */
export type Input =
  | { readonly kind: "text"; readonly lines?: number; readonly suggestions?: string }
  | { readonly kind: "scale"; readonly lowest: number; readonly highest: number }
  | { readonly kind: "number"; readonly min: number; readonly max: number; readonly whole?: boolean; readonly format?: Format }
  | { readonly kind: "date" }
  | { readonly kind: "choice"; readonly options: readonly string[] | { readonly name: string }; readonly otherwise?: string };

/**
 * One labelled answer. `key` is its stable name; `hint` stands beside or under it. `optional`: the sheet is
 * complete without it, such as a choice of what the sheet shows.
 */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly input: Input;
  readonly initial?: AnswerValue;
  readonly optional?: boolean;
}

/** A line or two that tells what to do. */
export interface InstructionBlock { readonly kind: "instruction"; readonly lines: readonly string[] }

/** A small remark in grey; `fixedText` takes its place in a copy in which nothing computes. */
export interface NoteBlock { readonly kind: "note"; readonly text: string; readonly fixedText?: string }

/** A jump to another sheet of ours. */
export interface LinkBlock { readonly kind: "link"; readonly text: string; readonly sheet: string }

/** Labelled answers under each other. `list` gives the filled ones, numbers from the top, a name for dropdowns. */
export interface FormBlock { readonly kind: "form"; readonly title?: string; readonly fields: readonly Field[]; readonly list?: string }

/** Pairs of opposite statements, each scored on one scale. `key` names the whole column of scores. */
export interface QuestionnaireBlock {
  readonly kind: "questionnaire";
  readonly key: string;
  readonly title?: string;
  readonly lowest: number;
  readonly highest: number;
  readonly lowestMeans: string;
  readonly highestMeans: string;
  readonly items: readonly { readonly key: string; readonly left: string; readonly right: string }[];
}

/**
 * Items that each get a score in one column or two (such as belang and invulling). `numbers` is the key of a column with
 * the number of each item, so that its scores can be told apart in a list that somebody sorted.
 */
export interface ScoredListBlock {
  readonly kind: "scored-list";
  readonly title?: string;
  readonly itemTitle: string;
  readonly numbers?: string;
  readonly lowest: number;
  readonly highest: number;
  readonly columns: readonly { readonly key: string; readonly title: string; readonly lowestMeans: string; readonly highestMeans: string }[];
  readonly items: readonly { readonly key: string; readonly label: string }[];
}

/**
 * When a cell stands out: a fixed text or the start of one; a number of at most or at least so much; a day before today,
 * unless the cell of another column in the same row holds one of these words; nothing in it while another column is filled;
 * anything at all.
 */
export type Condition =
  | { readonly is: "text" | "start"; readonly value: string }
  | { readonly is: "at-most" | "at-least"; readonly value: number }
  | { readonly is: "past"; readonly column: string; readonly unless: readonly string[] }
  | { readonly is: "open"; readonly column: string }
  | { readonly is: "filled" };

/** How a cell stands out: `bad` in dark red, `weak` in amber, `good` in green; never by colour alone, the words say it too. */
export interface Tone {
  readonly when: Condition;
  readonly tone: "bad" | "weak" | "good";
}

/** The text of a row or column: fixed, or taken from what a person filled in elsewhere. */
export type Caption = string | Expression;

/**
 * One row of a grid. `input` is what its cells accept where the column does not say so. A row of `figures` accepts nothing:
 * it holds one figure for each column, such as how much of that column is filled in.
 */
export interface GridRow {
  readonly key: string;
  readonly label: Caption;
  readonly input?: Input;
  readonly figures?: { readonly format: Format; readonly formulas: readonly Expression[]; readonly tones?: readonly Tone[] };
}

/**
 * One column of a grid: answers, or a figure per row (`formulas`, as many as there are rows). Without `input` a column
 * without formulas takes the input of each row. An `optional` column, such as
 * one for the next conversation, may stay blank: then it does not stand out, and its answers never count towards the total.
 * `lines`: the room for a figure that is a text; one line without it.
 */
export interface GridColumn {
  readonly key: string;
  readonly title: Caption;
  readonly input?: Input;
  readonly format?: Format;
  readonly formulas?: readonly Expression[];
  readonly lines?: number;
  readonly tones?: readonly Tone[];
  readonly optional?: boolean;
}

/**
 * Fixed rows with answers and figures in columns, such as a top five with a suggestion beside each name. An answer is named
 * by row and column (`<row>_<column>`), a whole column by its own key. `spans` names the columns from one to another
 * together, such as the four quarters. `captionLines` is the room for captions that are computed; one line unless told.
 */
export interface GridBlock {
  readonly kind: "grid";
  readonly key: string;
  readonly title?: string;
  readonly rowTitle: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly spans?: readonly { readonly key: string; readonly from: string; readonly to: string }[];
  readonly captionLines?: number;
}

/** Checks with one answer from a short list and room for a note. `key` names the column of answers. */
export interface ChecksBlock {
  readonly kind: "checks";
  readonly key: string;
  readonly title?: string;
  readonly answers: readonly string[];
  readonly items: readonly { readonly key: string; readonly label: string }[];
}

/** Computed figures, each with a label and a line that says what it means. */
export interface ResultsBlock {
  readonly kind: "results";
  readonly title?: string;
  readonly rows: readonly ResultRow[];
}

/**
 * One computed figure. `shared` also gives it a name of the whole workbook (`ak_<key>`). `short`: a text of a word or two,
 * which stands where numbers do.
 */
export interface ResultRow {
  readonly key: string;
  readonly label: string;
  readonly format: Format;
  readonly formula: Expression;
  readonly note?: string;
  readonly shared?: boolean;
  readonly short?: boolean;
  readonly tones?: readonly Tone[];
}

/** Fixed rows of reference text and numbers that formulas may look at (score bands). `key` + column key names a column. */
export interface ReferenceBlock {
  readonly kind: "reference";
  readonly key: string;
  readonly title?: string;
  readonly columns: readonly { readonly key: string; readonly title: string; readonly slot: number; readonly format: Format }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * One formula that fills `rows` × columns by itself. The room is reserved, so nothing stands in the way of the spill; each row
 * has room for so many `lines` of text, without it for one.
 * `proposes`: each line is an action that a person may take over into the to-do table of that name; `origin` is the sheet
 * that gives rise to it.
 */
export interface SpillBlock {
  readonly kind: "spill";
  readonly key: string;
  readonly title?: string;
  /** With a `key` a column has a name of its own, `<key of the block>_<key>`, for tables that take a figure per row from it. */
  readonly columns: readonly { readonly key?: string; readonly title: string; readonly format: Format; readonly tones?: readonly Tone[] }[];
  readonly rows: number;
  readonly lines?: number;
  readonly formula: Expression;
  /** A figure per line, filled down beside the spill. */
  readonly beside?: { readonly title: string; readonly formulas: readonly Expression[] };
  readonly proposes?: { readonly table: string; readonly origin: string };
}

/** A chart of a spill or reference block of the same sheet; series are column numbers of that block. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly key: string;
  readonly type: "bar" | "column" | "line";
  readonly title: string;
  readonly of: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly categories: number;
  readonly series: readonly { readonly column: number; readonly name: string }[];
  readonly format: Format;
}

/**
 * One column of a growing table. The header may hold `{boekjaar}`, `{boekjaar-1}` or `{boekjaar-2}`. A cell whose text
 * meets the condition of a tone stands out.
 */
export interface TableColumn {
  readonly key: string;
  readonly header: string;
  readonly oldHeaders?: readonly string[];
  readonly width: number;
  readonly format: Format;
  readonly input?: Input;
  readonly formula?: Expression;
  readonly tones?: readonly Tone[];
}

/**
 * The one table of a sheet that grows; last on its sheet. `lists` give a column a name for dropdowns. A new table starts with
 * the rows of `initial`, by column key, and has at least `rows` rows.
 */
export interface TableBlock {
  readonly kind: "table";
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: number;
  readonly lists?: readonly { readonly name: string; readonly column: string }[];
  readonly initial?: readonly Readonly<Record<string, AnswerValue>>[];
}

/** The list of what exists in this workbook, on Overzicht: one row per opdracht or sheet, with progress and a link. */
export interface ContentsBlock { readonly kind: "contents"; readonly title?: string; readonly sheets: readonly ContentsEntry[] }

/** One row of a contents block; `counts` shows how many of its answers are given. */
export interface ContentsEntry { readonly id: string; readonly title: string; readonly purpose: string; readonly counts: boolean }

/** How inputs, results and suggestions look. */
export interface LegendBlock { readonly kind: "legend" }

/** Everything a worksheet can be made of. On paper a block with `newPage` starts on a page of its own. */
export type Block = { readonly newPage?: boolean } & (
  | InstructionBlock | NoteBlock | LinkBlock | FormBlock | QuestionnaireBlock | ScoredListBlock | ChecksBlock | GridBlock | ResultsBlock
  | ReferenceBlock | SpillBlock | ChartBlock | TableBlock | ContentsBlock | LegendBlock
);

/**
 * One worksheet. `needs` are the ids of sheets that come along when this one is drawn, because it is of no use without
 * them; a hidden helper sheet belongs to the sheet that needs it. `id` is stable and names its cells (`ak_<id>_<key>`); `title` is the tab (at most 31 characters).
 * `columns` are the widths from column B on, in characters; blocks use them as label, value and wide column. Without them a
 * sheet takes the widths of its table, or those of a form. A `standalone` sheet is a workbook by itself, for somebody who has
 * no other sheets: there is no Overzicht to go back to. `back` is where the link in the title goes instead.
 * `printed`: how many of its columns go on paper, so that these stay readable; all of them unless told.
 */
export interface SheetDefinition {
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  readonly role: RoleId;
  readonly purpose: string;
  readonly howTo: readonly string[];
  readonly columns?: readonly number[];
  readonly orientation?: "portrait" | "landscape";
  readonly hidden?: boolean;
  readonly standalone?: boolean;
  readonly printed?: number;
  readonly back?: { readonly sheet: string; readonly text: string };
  readonly needs?: readonly string[];
  readonly blocks: readonly Block[];
}
