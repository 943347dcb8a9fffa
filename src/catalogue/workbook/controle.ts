import { aantalAls, als, cel, kolom, nummer, plus, rijnummer, tekst, vast, verschil, verwijzing } from "../../definition";
import type { Expression, SheetDefinition, TableColumn } from "../../definition";
import { isLeeg } from "../opdrachten/blank";

/** How much a finding matters, as the sheet says it; the worst first. */
export const ERNST = { error: "fout", warning: "let op", note: "ter info" } as const;

const telling = (ernst: string): Expression => aantalAls(kolom("Bevindingen", "ernst"), vast(ernst));
const afgetekend = (ernst: string): Expression => aantalAls(kolom("Bevindingen", "ernst"), vast(ernst), kolom("Bevindingen", "afgetekend_door"), vast("<>"));
const open = (ernst: string): Expression => verschil(telling(ernst), afgetekend(ernst));
/** Blank as long as the table has no findings. */
const eersteKenmerk = nummer(kolom("Bevindingen", "kenmerk"), vast(1));
const aantal = (key: string): Expression => cel("controle", key);

const text = (key: string, header: string, width: number, more: Partial<TableColumn> = {}): TableColumn => ({ key, header, width, format: "text", ...more });
const amount = (key: string, header: string): TableColumn => ({ key, header, width: 15, format: "cents" });

/** What was checked and what came of it: one row per finding, signed off by a person or not. */
export const controle: SheetDefinition = {
  id: "controle",
  title: "Controle",
  heading: "Controle",
  role: "workbook",
  purpose: "Sluiten uw cijfers aan? Elke bevinding staat hier met de cel waar u moet zijn, en blijft staan tot zij is opgelost.",
  howTo: [
    "kies in het deelvenster Controle, en dan 'Controleer nu'. Dat vult de tabel opnieuw.",
    "Klopt een bevinding zo, teken haar dan af met uw naam, de datum en de reden. Dat blijft staan tot de cijfers veranderen.",
  ],
  orientation: "landscape",
  // What tells findings apart, and where they stand, is for the program.
  printed: 13,
  needs: ["instellingen"],
  blocks: [
    {
      kind: "results",
      title: "Stand",
      rows: [
        {
          key: "stand",
          label: "Uitkomst",
          format: "text",
          formula: als(
            isLeeg(cel("controle", "gecontroleerd")),
            vast("Nog niet gecontroleerd"),
            als(isLeeg(eersteKenmerk), vast("Gecontroleerd; er is niets gevonden"), tekst(vast("Gecontroleerd; nog niet afgetekend: "), aantal("open"))),
          ),
          tones: [{ when: { is: "start", value: "Nog niet" }, tone: "weak" }],
        },
        { key: "fouten", label: "Fouten", format: "number", formula: telling(ERNST.error), tones: [{ when: { is: "at-least", value: 1 }, tone: "bad" }] },
        { key: "let_op", label: "Let op", format: "number", formula: telling(ERNST.warning) },
        { key: "ter_info", label: "Ter info", format: "number", formula: telling(ERNST.note) },
        { key: "open", label: "Nog niet afgetekend", format: "number", formula: plus(open(ERNST.error), open(ERNST.warning)), tones: [{ when: { is: "at-least", value: 1 }, tone: "weak" }] },
      ],
    },
    {
      kind: "form",
      title: "Laatste controle",
      fields: [
        { key: "gecontroleerd", label: "Gecontroleerd op", hint: "Wordt ingevuld bij 'Controleer nu'.", input: { kind: "date" }, optional: true },
        { key: "grootboek", label: "Vergeleken met grootboek", hint: "Het bestand waarmee de klanten het laatst zijn vergeleken.", input: { kind: "text" }, optional: true },
        { key: "vorig", label: "Vergeleken met vorig jaar", hint: "Het bestand waarmee het vorige jaar het laatst is vergeleken.", input: { kind: "text" }, optional: true },
        { key: "tolerantie", label: "Verschil dat u toelaat (€)", hint: "Een verschil tot en met dit bedrag is geen fout. Het blijft wel zichtbaar.", input: { kind: "number", min: 0, max: 1e6, format: "cents" }, initial: 0, optional: true },
      ],
    },
    {
      kind: "table",
      name: "Bevindingen",
      rows: 5,
      columns: [
        text("ernst", "ernst", 28, { tones: [{ when: { is: "text", value: ERNST.error }, tone: "bad" }, { when: { is: "text", value: ERNST.warning }, tone: "weak" }] }),
        text("bevinding", "bevinding", 50),
        text("onderwerp", "onderwerp", 24),
        text("blad", "blad", 18),
        text("cel", "cel", 8),
        text("openen", "openen", 12, { formula: verwijzing(nummer(kolom("Bevindingen", "plek"), rijnummer("Bevindingen", "openen")), vast("Naar de cel")) }),
        amount("verwacht", "verwacht"),
        amount("gevonden", "gevonden"),
        amount("verschil", "verschil"),
        text("doen", "wat te doen", 40),
        text("afgetekend_door", "afgetekend door", 18, { input: { kind: "text" } }),
        { key: "datum", header: "datum", width: 12, format: "date", input: { kind: "date" } },
        text("reden", "reden", 24, { input: { kind: "text" } }),
        text("kenmerk", "kenmerk", 24),
        text("cijfers", "cijfers", 16),
        text("plek", "plek", 22),
      ],
    },
  ],
};
