import { aantalAls, als, cel, gelijk, getal, kleiner, kolom, kompas, nummer, plek, tekst, vast, verschil } from "../../definition";
import type { Block, Expression, GridColumn, GridRow, ResultRow, SheetDefinition } from "../../definition";
import { UNKNOWN_CUSTOMER } from "../opdrachten/suggestion";
import { groepVan, kolomVanJaar } from "./abc-source";

/** Names in a list of five. */
export const PLACES = 5;
/** One line more than a list has: it tells a tie on the cut. */
const LINES = PLACES + 1;

/** What a check says that finds nothing. */
export const GEEN_BIJZONDERHEDEN = vast("Geen bijzonderheden.");

const PLAATSEN = Array.from({ length: PLACES }, (_none, index) => index + 1);
const NAMEN = kolom("Klanten", "klant");
const CONCERNS = kolom("Klanten", "concern");
const NIEUWSTE_OMZET = kolom("Klanten", "omzet0");

/** Rows of a list of five, keyed by a letter and the place. */
export const plaatsen = (letter: string): readonly GridRow[] => PLAATSEN.map((place) => ({ key: `${letter}${place}`, label: String(place) }));

/** A figure for every place of a list. */
export const perPlaats = (figure: (place: number) => Expression): readonly Expression[] => PLAATSEN.map(figure);

/** The n-th text of one column of a spill. */
export const uitSpill = (spill: Expression, place: number, column: number): Expression => nummer(plek(spill, vast(0), vast(column)), vast(place));

/** The n-th number of one column of a spill. */
export const getalUitSpill = (spill: Expression, place: number, column: number): Expression => getal(plek(spill, vast(0), vast(column)), vast(place));

/** The input column of names: any name goes, those of Klantenbestand are offered. */
export const naamKolom = (key: string): GridColumn => ({ key, title: "uw keuze", input: { kind: "text", suggestions: "lijst_klanten" } });

/** Beside each name its amount, or that no customer and no concern has that name. */
export const bedragKolom = (helper: string, key: string, title: string): GridColumn => ({
  key: `${key}_bedrag`,
  title,
  format: "cents",
  tones: [{ when: { is: "text", value: UNKNOWN_CUSTOMER }, tone: "bad" }],
  formulas: perPlaats((place) => {
    const [eerst, daarna] = [cel(helper, `${key}_eerst`), cel(helper, `${key}_daarna`)];
    return als(gelijk(nummer(eerst, vast(place)), vast(UNKNOWN_CUSTOMER)), getal(daarna, vast(place)), getal(eerst, vast(place)));
  }),
});

/** Beside each name what the figures propose: rank, name and value. */
export const voorstelKolommen = (helper: string, key: string, value: Pick<GridColumn, "title" | "format">): readonly GridColumn[] => {
  const voorstel = cel(helper, `${key}_voorstel`);
  return [
    { key: `${key}_rang`, title: "rang", format: "number", formulas: perPlaats((place) => getalUitSpill(voorstel, place, 1)) },
    { key: `${key}_voorstel`, title: "voorstel", format: "text", formulas: perPlaats((place) => uitSpill(voorstel, place, 2)) },
    { key: `${key}_waarde`, ...value, formulas: perPlaats((place) => getalUitSpill(voorstel, place, 3)) },
  ];
};

/** What to look at in a list: a name that stands in it twice, else a proposal whose last place is shared. */
export function letOp({ key, label, lijst, bedragen, voorstel }: { readonly key: string; readonly label: string; readonly lijst: Expression; readonly bedragen: Expression; readonly voorstel: Expression }): ResultRow {
  const namen = verschil(vast(PLACES), aantalAls(bedragen, vast("")));
  return {
    key,
    label,
    format: "text",
    tones: ["Een naam", "Gelijk"].map((value) => ({ when: { is: "start", value }, tone: "weak" })),
    formula: als(
      kleiner(kompas("OVERLAP", lijst, lijst), namen),
      vast("Een naam staat dubbel in uw lijst. Hij telt één keer, met zijn hoogste plaats."),
      als(
        kleiner(getalUitSpill(voorstel, LINES, 1), vast(LINES)),
        tekst(vast("Gelijk op de grens van het voorstel: "), uitSpill(voorstel, LINES, 2), vast(" haalt evenveel als de vijfde. U kiest wie erin komt.")),
        als(kleiner(vast(0), namen), GEEN_BIJZONDERHEDEN, vast("")),
      ),
    ),
  };
}

/** A list of a sheet, what it is counted by (nothing: per customer), and the amounts of its names. */
interface Lijst {
  readonly sheet: string;
  readonly key: string;
  readonly bedragen: Expression;
  readonly niveau?: Expression;
}

/**
 * The amounts of the chosen names, with the proposal before them. A name may be a customer or a concern; what the sheet counts
 * by is looked at first.
 */
function rijenVan({ sheet, key, bedragen, niveau }: Lijst, voorstel?: Expression): readonly Block[] {
  const perConcern = (one: Expression, other: Expression): Expression => (niveau ? als(gelijk(niveau, vast("concern")), one, other) : other);
  const bedrag = (order: string, namen: Expression): Block => ({
    kind: "spill", key: `${key}_${order}`, columns: [{ title: "bedrag", format: "cents" }], rows: PLACES, formula: kompas("OMZET_VAN", cel(sheet, key), namen, bedragen),
  });
  const columns = [{ title: "rang", format: "number" }, { title: "klant", format: "text" }, { title: "waarde", format: "cents" }] as const;
  return [
    ...(voorstel ? [{ kind: "spill", key: `${key}_voorstel`, columns, rows: LINES, formula: voorstel } as const] : []),
    bedrag("eerst", perConcern(CONCERNS, NAMEN)),
    bedrag("daarna", perConcern(NAMEN, CONCERNS)),
  ];
}

const helper = (id: string, title: string, blocks: readonly Block[]): SheetDefinition => ({
  id, title, heading: title, role: "workbook", purpose: "", howTo: [], hidden: true, columns: blocks.flatMap((block) => (block.kind === "spill" ? block.columns.map(() => 14) : [])), blocks,
});

const NIVEAU = cel("h2o3", "niveau");
const omzet = kolomVanJaar(cel("h2o3", "jaar"), "omzet");
const marge = kolomVanJaar(cel("h2o3", "jaar"), "marge");
const top = (waarden: Expression, ...groep: readonly Expression[]): Expression => kompas("TOP", NAMEN, waarden, vast(LINES), ...groep);

/** Helper sheets of 2.2, 2.3 and 2.4: what the figures propose, and the amounts of the names that were chosen. */
export const topvijven: readonly SheetDefinition[] = [
  helper("h2o2rijen", "Rijen 2.2", rijenVan({ sheet: "h2o2", key: "klant", bedragen: NIEUWSTE_OMZET }, top(NIEUWSTE_OMZET))),
  helper("h2o3rijen", "Rijen 2.3", [
    // A score is no amount: those of one concern are not added up.
    ...rijenVan({ sheet: "h2o3", key: "strategisch", bedragen: omzet, niveau: NIVEAU }, top(kolom("Klanten", "strategisch_belang"))),
    ...rijenVan({ sheet: "h2o3", key: "significantie", bedragen: omzet, niveau: NIVEAU }, top(omzet, groepVan(NIVEAU))),
    ...rijenVan({ sheet: "h2o3", key: "winst", bedragen: marge, niveau: NIVEAU }, top(marge, groepVan(NIVEAU))),
  ]),
  helper("h2o4rijen", "Rijen 2.4", rijenVan({ sheet: "h2o4", key: "klant", bedragen: NIEUWSTE_OMZET })),
];
