import { CustomerLookup, levelOf, medianTypes, RELATION_PHASES, relationLadder, toCents, toEuros, type RelationType } from "../domain/index";
import { functionLabels } from "../text/index";
import { isBlank, readCells, readColumn, readNumbers, readTexts } from "./check-arguments";
import { readEach } from "./column-arguments";
import { beside, readCustomers, readPhase, readType, withoutUnknown } from "./relation-arguments";
import { AMOUNT } from "./revenue-arguments";

/**
 * Telt accounts per type relatie, van leverancier tot partner in business.
 * @customfunction RELATIELADDER
 * @param type Het type per account: één kolom.
 * @param [omzet] De omzet per account in euro.
 * @returns Vier rijen van vijf: niveau, type, accounts, aandeel, omzet; leeg zolang geen type is ingevuld.
 */
export function relatieladder(type: any[][], omzet?: any[][]): any[][] {
  const typeCells = readColumn(type, "type");
  const types = readEach(typeCells, readType);
  const hasRevenue = !readCells(omzet, "omzet").values.every(isBlank);
  const revenues = hasRevenue ? readKnownAmounts(beside(omzet, "omzet", typeCells)) : [];
  const accounts = types.flatMap((each, row) => (each === null ? [] : [{ type: each, revenue: revenues[row] ?? null }]));
  if (accounts.length === 0) return [[""]];
  return relationLadder(accounts).map(({ level, type: name, accounts: count, share, revenue }) => [level, name, count, share ?? "", hasRevenue ? toEuros(revenue) : ""]);
}

/**
 * Geeft het middelste type relatie. Types zijn een volgorde, geen maat: een gemiddelde zegt niets.
 * @customfunction RELATIE_MEDIAAN
 * @param type Het type per account: één kolom.
 * @returns Het type, of tussen welke twee het ligt; leeg zolang geen type is ingevuld.
 */
export function relatieMediaan(type: any[][]): any {
  const types = readEach(readColumn(type, "type"), readType).filter((each): each is RelationType => each !== null);
  const [low, high] = medianTypes(types);
  if (low === undefined) return "";
  return high === undefined ? low : functionLabels.between(low, high);
}

/**
 * Geeft per account hoeveel treden er liggen tussen het type van nu en het gewenste type.
 * @customfunction RELATIE_VERSCHIL
 * @param huidig Het type van nu: één cel of één kolom.
 * @param gewenst Het gewenste type, evenveel cellen.
 * @returns Per account het aantal treden omhoog; onder 0 is omlaag; leeg zolang een van beide leeg is.
 */
export function relatieVerschil(huidig: any[][], gewenst: any[][]): any[][] {
  const nowCells = readColumn(huidig, "huidig");
  const now = readEach(nowCells, readType);
  const wanted = readEach(beside(gewenst, "gewenst", nowCells), readType);
  return now.map((from, row) => {
    const to = wanted[row] ?? null;
    return [from === null || to === null ? "" : levelOf(to) - levelOf(from)];
  });
}

/**
 * Geeft per naam de omzet uit de lijst met klanten.
 * @customfunction OMZET_VAN
 * @param namen De gevraagde namen: één kolom.
 * @param klanten De namen van alle klanten: één kolom.
 * @param omzet De omzet van alle klanten in euro.
 * @returns Per naam de omzet; leeg bij een lege naam, onbekende klant als de naam er niet in staat.
 */
export function omzetVan(namen: any[][], klanten: any[][], omzet: any[][]): any[][] {
  const { lookup, revenues } = readCustomers(klanten, omzet);
  return readTexts(readColumn(namen, "namen")).map((name) => {
    if (name === "") return [""];
    const revenue = lookup.revenueOf(name, revenues);
    return [revenue === null ? functionLabels.unknownName : toEuros(revenue)];
  });
}

/**
 * Geeft per naam de relatiefase uit de lijst met klanten.
 * @customfunction FASE_VAN
 * @param namen De gevraagde namen: één kolom.
 * @param klanten De namen van alle klanten: één kolom.
 * @param fase De relatiefase van alle klanten.
 * @returns Per naam de fase; leeg bij een lege naam of zonder fase, onbekende klant als de naam er niet in staat.
 */
export function faseVan(namen: any[][], klanten: any[][], fase: any[][]): any[][] {
  const { lookup, phases } = readPhased(klanten, fase);
  return readTexts(readColumn(namen, "namen")).map((name) => {
    const rows = lookup.rowsOf(name);
    if (name !== "" && rows.length === 0) return [functionLabels.unknownName];
    return [rows.map((row) => phases[row]).find((phase) => phase !== null) ?? ""];
  });
}

/**
 * Geeft per naam het type relatie uit de lijst met accounts.
 * @customfunction RELATIE_VAN
 * @param namen De gevraagde namen: één kolom.
 * @param accounts De namen van de accounts in de lijst: één kolom.
 * @param type Het type per account.
 * @returns Per naam het type; leeg bij een naam die er niet in staat of nog geen type heeft.
 */
export function relatieVan(namen: any[][], accounts: any[][], type: any[][]): any[][] {
  const nameCells = readColumn(accounts, "accounts");
  const lookup = new CustomerLookup(readTexts(nameCells));
  const types = readEach(beside(type, "type", nameCells), readType);
  return readTexts(readColumn(namen, "namen")).map((name) => [lookup.rowsOf(name).map((row) => types[row]).find((each) => each !== null) ?? ""]);
}

/**
 * Telt klanten en omzet per relatiefase.
 * @customfunction FASEN
 * @param fase De relatiefase per klant: één kolom.
 * @param [omzet] De omzet per klant in euro.
 * @returns Acht rijen van vier: fase, klanten, omzet, aandeel omzet; leeg zolang geen fase is ingevuld.
 */
export function fasen(fase: any[][], omzet?: any[][]): any[][] {
  const phaseCells = readColumn(fase, "fase");
  const phases = readEach(phaseCells, readPhase);
  if (phases.every((phase) => phase === null)) return [[""]];
  const hasRevenue = !readCells(omzet, "omzet").values.every(isBlank);
  const revenues = hasRevenue ? readKnownAmounts(beside(omzet, "omzet", phaseCells)) : [];
  const sumOf = (test: (row: number) => boolean): number => revenues.reduce<number>((sum, revenue, row) => sum + (test(row) ? (revenue ?? 0) : 0), 0);
  const total = sumOf((row) => phases[row] !== null);
  return RELATION_PHASES.map((phase) => {
    const revenue = sumOf((row) => phases[row] === phase);
    return [phase, phases.filter((each) => each === phase).length, hasRevenue ? toEuros(revenue) : "", hasRevenue && total > 0 ? revenue / total : ""];
  });
}

/**
 * Stelt per regel van een lijst met fasen een klant voor: bij de eerste regel van een fase de grootste klant, bij de tweede de op een na grootste.
 * @customfunction FASE_VOORSTEL
 * @param fasenVanLijst De fasen van de lijst: één kolom.
 * @param klanten De namen van alle klanten: één kolom.
 * @param fase De relatiefase van alle klanten.
 * @param omzet De omzet van alle klanten in euro.
 * @returns Per regel een naam; leeg als er geen klant (meer) is.
 */
export function faseVoorstel(fasenVanLijst: any[][], klanten: any[][], fase: any[][], omzet: any[][]): any[][] {
  const wanted = readEach(readColumn(fasenVanLijst, "fasenVanLijst"), readPhase);
  const { names, revenues } = readCustomers(klanten, omzet);
  const { phases } = readPhased(klanten, fase);
  const rows = [...names.keys()].filter((row) => names[row] !== "").sort((one, other) => (revenues[other] ?? 0) - (revenues[one] ?? 0) || one - other);
  const left = new Map(RELATION_PHASES.map((phase) => [phase, rows.filter((row) => phases[row] === phase)]));
  return wanted.map((phase) => {
    const row = phase === null ? undefined : left.get(phase)?.shift();
    return [row === undefined ? "" : (names[row] ?? "")];
  });
}

function readPhased(klanten: unknown, fase: unknown): { readonly lookup: ReturnType<typeof readCustomers>["lookup"]; readonly phases: readonly (string | null)[] } {
  const nameCells = readColumn(klanten, "klanten");
  const phases = readEach(beside(fase, "fase", nameCells), readPhase);
  return { lookup: readCustomers(klanten, nameCells.values.map(() => [null])).lookup, phases };
}

/** Amounts in cents, null for an unknown customer; an error is refused. */
function readKnownAmounts(cells: Parameters<typeof readNumbers>[0]): readonly (number | null)[] {
  return readNumbers(withoutUnknown(cells), AMOUNT).map((euros) => (euros === null ? null : toCents(euros)));
}
