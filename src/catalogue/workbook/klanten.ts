import { cel, nummer, rijnummer } from "../../definition";
import type { Input, SheetDefinition, TableColumn } from "../../definition";

const text: Input = { kind: "text" };

const amounts = (back: number): readonly TableColumn[] => {
  const year = back === 0 ? "{boekjaar}" : `{boekjaar-${back}}`;
  return [
    { key: `omzet${back}`, header: `omzet ${year}`, width: 16, format: "cents" },
    { key: `marge${back}`, header: `marge ${year}`, width: 16, format: "cents" },
  ];
};

/** Eight phases of a relation with a customer. */
export const RELATIEFASEN = ["Werving", "Verwelkoming", "Elkaar leren kennen", "Accountmanagement (vaste relatie)", "Intensive care", "Dreigende scheiding", "Scheiding", "Terugwinnen"] as const;

/** The central table of customers; every other sheet takes names and figures from here. */
export const klanten: SheetDefinition = {
  id: "klanten",
  title: "Klantenbestand",
  heading: "Klantenbestand",
  role: "workbook",
  purpose: "Al uw klanten op één plek. Wat hier staat, gebruiken alle andere bladen.",
  howTo: ["importeer een bestand via het deelvenster, of typ onder de laatste rij verder. Bedragen zijn zonder btw."],
  orientation: "landscape",
  needs: ["klassen"],
  blocks: [
    {
      kind: "table",
      name: "Klanten",
      rows: 10,
      lists: [{ name: "lijst_klanten", column: "klant" }],
      columns: [
        { key: "administratie", header: "administratie", width: 18, format: "text", input: text },
        { key: "debiteurennummer", header: "debiteurennummer", oldHeaders: ["debiteurnummer"], width: 22, format: "text", input: text },
        { key: "klant", header: "klant", width: 34, format: "text", input: text },
        { key: "concern", header: "concern", width: 24, format: "text", input: text },
        { key: "accountmanager", header: "accountmanager", width: 20, format: "text", input: text },
        { key: "accountmanager_vanaf", header: "accountmanager vanaf", width: 20, format: "date", input: { kind: "date" } },
        { key: "omzet_telt_als", header: "omzet telt als", width: 14, format: "text", input: { kind: "choice", options: ["geheel", "mijn deel"] } },
        { key: "status", header: "status", width: 12, format: "text", input: { kind: "choice", options: ["actief", "inactief", "prospect", "suspect"] } },
        ...amounts(0),
        ...amounts(1),
        ...amounts(2),
        { key: "strategisch_belang", header: "strategisch belang", width: 15, format: "number", input: { kind: "scale", lowest: 1, highest: 5 } },
        { key: "relatiefase", header: "relatiefase", width: 36, format: "text", input: { kind: "choice", options: RELATIEFASEN } },
        { key: "klasse", header: "klasse", width: 14, format: "text", formula: nummer(cel("klassen", "klasse"), rijnummer("Klanten", "klasse")) },
      ],
    },
  ],
};
