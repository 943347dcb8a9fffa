import { cel, kolom, kompas, plek, tabel, vast, zodraGetekend } from "../../definition";
import type { Block, Expression, RoleId, SheetDefinition, TableColumn } from "../../definition";

/** What an action can be; only open and bezig stand in the Actielijst. */
export const ACTIESTATUS = ["open", "bezig", "klaar", "vervallen"] as const;
/** What an action is when nobody has to do it any more. */
export const DONE = ["klaar", "vervallen"] as const;

const PROPOSALS = 5;

/** Actions that the answers of one sheet give rise to. */
export interface Proposals {
  readonly key: string;
  readonly title: string;
  readonly origin: string;
  readonly formula: Expression;
}

/** A to-do opdracht: what is said once in `toDo`. `extra` is a column of its own, such as the role of an action. */
export interface ToDo {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly role: RoleId;
  readonly purpose: string;
  readonly table: string;
  readonly presets: readonly (string | Readonly<Record<string, string>>)[];
  readonly blanks: number;
  readonly needs?: readonly string[];
  readonly before?: readonly Block[];
  readonly proposals?: readonly Proposals[];
  readonly extra?: TableColumn;
}

/** The six to-do tables of the opdrachten, for Actielijst. */
export const TO_DO_TABLES: readonly { readonly id: string; readonly title: string; readonly table: string }[] = [
  { id: "h1o3", title: "1.3 Actieplan organisatie", table: "ActiesOrganisatie" },
  { id: "h2o7", title: "2.7 Actieplan marktverkenner", table: "ActiesMarktverkenner" },
  { id: "h3o8", title: "3.8 Actieplan verkoper", table: "ActiesVerkoper" },
  { id: "h4o5", title: "4.5 Actieplan relatiemanager", table: "ActiesRelatiemanager" },
  { id: "h5o4", title: "5.4 Actieplan coördinator", table: "ActiesCoordinator" },
  { id: "h6o5", title: "6.5 Actieplan partner", table: "ActiesPartner" },
];

const columns = (extra: TableColumn | undefined): readonly TableColumn[] => [
  { key: "gekozen", header: "gekozen", width: 24, format: "text", input: { kind: "choice", options: ["ja", "nee"] }, tones: [{ when: { is: "text", value: "ja" }, tone: "good" }] },
  { key: "actie", header: "actie", width: 62, format: "text", input: { kind: "text" } },
  ...(extra ? [extra] : []),
  { key: "wie", header: "wie", width: 20, format: "text", input: { kind: "text" } },
  { key: "deadline", header: "deadline", width: 15, format: "date", input: { kind: "date" }, tones: [{ when: { is: "past", column: "status", unless: DONE }, tone: "bad" }] },
  { key: "status", header: "status", width: 14, format: "text", input: { kind: "choice", options: ACTIESTATUS }, tones: [{ when: { is: "text", value: "klaar" }, tone: "good" }] },
  { key: "herkomst", header: "herkomst", width: 28, format: "text", input: { kind: "text" } },
];

/** The sheet of a to-do opdracht: what to choose from, what the other sheets propose, and the table of actions. */
export function toDo({ id, number, title, role, purpose, table, presets, blanks, needs = [], before = [], proposals = [], extra }: ToDo): SheetDefinition {
  const total = kompas("ACTIES_TOTAAL", cel("", "peildatum"), vast(`${number} ${title}`), tabel(table));
  const count = (column: number) => plek(total, vast(1), vast(column));
  return {
    id,
    title: `${number} ${title}`,
    heading: `${number}  ${title}`,
    role,
    purpose,
    howTo: [
      "zet gekozen op ja bij wat u gaat doen, en vul in wie het doet en wanneer het klaar is. Typ eigen acties onder de laatste rij.",
      "Wat gekozen en nog niet klaar is, staat ook in de Actielijst.",
    ],
    orientation: "landscape",
    needs: [...needs, "actielijst"],
    blocks: [
      { kind: "link", text: "Naar de Actielijst", sheet: "actielijst" },
      {
        kind: "results",
        rows: [
          { key: "open", label: "Gekozen en nog niet klaar", format: "number", formula: count(3) },
          { key: "te_laat", label: "Waarvan te laat", format: "number", formula: count(4), tones: [{ when: { is: "at-least", value: 1 }, tone: "bad" }] },
          { key: "klaar", label: "Klaar", format: "number", formula: count(5) },
        ],
      },
      ...before,
      ...proposals.map((proposal): Block => ({
        kind: "spill",
        key: proposal.key,
        columns: [{ title: proposal.title, format: "text" }],
        rows: PROPOSALS,
        formula: zodraGetekend(kompas("NIEUWE_VOORSTELLEN", proposal.formula, kolom(table, "actie"), vast(PROPOSALS))),
        proposes: { table, origin: proposal.origin },
      })),
      {
        kind: "table",
        name: table,
        rows: presets.length + blanks,
        columns: columns(extra),
        initial: presets.map((preset) => (typeof preset === "string" ? { actie: preset } : preset)),
      },
    ],
  };
}
