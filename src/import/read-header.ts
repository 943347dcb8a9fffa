import { currencyCode } from "./read-amount";
import type { HeaderPeriod } from "./read-period";
import { readPeriod } from "./read-period";

/** The columns of a customer that are not amounts. `valuta` is read to refuse rows in another currency. */
export const FIELD_TARGETS = [
  "administratie",
  "debiteurennummer",
  "klant",
  "concern",
  "accountmanager",
  "accountmanagerVanaf",
  "omzetTeltAls",
  "status",
  "strategischBelang",
  "relatiefase",
  "valuta",
] as const;

/** One of those columns. */
export type FieldTarget = (typeof FIELD_TARGETS)[number];

/** The two amounts of a boekjaar. */
export type AmountTarget = "omzet" | "marge";

/** What a header says about its column. `rank` is lower for a better word. */
export type HeaderMeaning =
  | { kind: "field"; target: FieldTarget; rank: number }
  | { kind: "amount"; target: AmountTarget; rank: number; period: HeaderPeriod; currency: string | null; thousands: boolean }
  | { kind: "year"; period: HeaderPeriod };

/** Words for each column without spaces, case, accents and punctuation; the best word first. */
const WORDS: Record<FieldTarget, string> = {
  administratie:
    "administratie administratiecode administratienummer administratienr admin adm admnr admcode entiteit entity legalentity werkmaatschappij bedrijfscode companycode boekhouding",
  debiteurennummer:
    "debiteurennummer debiteurnummer debiteurennr debiteurnr debiteurnrs debnr debno debiteurcode debiteurencode debiteurid debiteurno klantnummer klantnr klantno klantcode klantid klantkey relatienummer relatienr relatiecode relatieid customernumber customernr customerno customerid customercode customerkey accountnumber accountnr accountno accountid accountnummer debtornumber debtorno debtornr debtorcode deb debtor",
  klant:
    "klant klantnaam klantennaam naamklant klantomschrijving relatienaam debiteurnaam debiteurennaam naamdebiteur relatie debiteur debiteuren customername customer accountnaam accountname account bedrijfsnaam handelsnaam organisatie organisatienaam companyname company clientname client clientnaam afnemer bedrijf naam name",
  concern:
    "concern concernnaam concerngroep onderdeelvan moedermaatschappij moederbedrijf moeder moederorganisatie hoofdrelatie hoofddebiteur holding groep groepnaam groepsnaam parentcompany parentaccount parentcustomer parent corporategroup customergroup group",
  accountmanager:
    "accountmanager accountmanagernaam naamaccountmanager accountmgr accmgr acctmgr am relatiebeheerder relatiemanager vertegenwoordiger verkoper verkopernaam rayonmanager salesperson salesrep salesmanager accountowner owner eigenaar",
  accountmanagerVanaf:
    "accountmanagervanaf accountmanagersinds accountmanagersince accountmanagerfrom amvanaf amsinds ingangsdatumaccountmanager ownersince vanaf sinds since",
  omzetTeltAls: "omzetteltals teltals omzetteltmeeals revenuecountsas countsas",
  status: "status klantstatus relatiestatus debiteurstatus customerstatus accountstatus",
  strategischBelang: "strategischbelang strategischbelang15 strategicimportance strategicvalue strategisch belang importance",
  relatiefase: "relatiefase klantfase fase relationshipstage relationstage relationshipphase stage phase",
  valuta: "valuta valutacode munt muntsoort munteenheid currency currencycode cur",
};

const FIELDS = new Map<string, { target: FieldTarget; rank: number }>();
for (const target of FIELD_TARGETS) {
  WORDS[target].split(" ").forEach((word, rank) => FIELDS.set(word, { target, rank }));
}

const NOT_AN_AMOUNT = /%|\b(perc|pct|percentage|procent|doel|doelstelling|target|budget|begroot|begroting|prognose|forecast|verwacht|verwachting|expected|aantal|qty|quantity|groei|growth|aandeel|share|klasse|rang|rank)\b/;
const MARGE = /\b(\p{L}*marge|margin|gross profit|grossprofit|bruto ?winst|dekkingsbijdrage|contribution)\b/u;
const OMZET = /\b(\p{L}*omzet|revenue|revenues|sales|netsales|turnover|gefactureerd|gefactureerd bedrag)\b/u;
const THOUSANDS = /\bx ?(€|eur)? ?1[.,]?000\b|\bin duizend(en|tallen)?\b|\bk ?(€|eur)\b|(€|eur) ?k\b|\bin thousands\b|\(k\)|\b000s\b/;

/**
 * Reads what a column header means, Dutch or English, whatever its case, accents and punctuation.
 * @returns null for a header that says nothing known.
 */
export function readHeader(header: string): HeaderMeaning | null {
  const lower = header.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
  if (lower === "") return null;
  const field = FIELDS.get(lower.replace(/[^\p{L}\p{N}]/gu, ""));
  if (field) return { kind: "field", ...field };
  if (NOT_AN_AMOUNT.test(lower)) return null;
  const period = readPeriod(lower);
  const spaced = lower.replace(/[^\p{L}]+/gu, " ").trim();
  const target = MARGE.test(spaced) ? "marge" : OMZET.test(spaced) ? "omzet" : null;
  if (target === null) return spaced === "" && period.boekjaar !== null ? { kind: "year", period } : null;
  return { kind: "amount", target, rank: amountRank(lower), period, currency: headerCurrency(lower), thousands: THOUSANDS.test(lower) };
}

/** Net revenue excl. btw is what the workbook means; gross or incl. btw only when there is nothing better. */
function amountRank(lower: string): number {
  return (/\bincl/.test(lower) ? 2 : 0) + (/\bbruto ?omzet|gross (sales|revenue)\b/.test(lower) ? 1 : 0);
}

function headerCurrency(lower: string): string | null {
  const sign = /\p{Sc}/u.exec(lower)?.[0];
  if (sign !== undefined) return currencyCode(sign);
  const codes = (lower.match(/\b[a-z]{3}\b/g) ?? []).map(currencyCode).filter((code) => code !== null);
  return codes[0] ?? null;
}
