import {
  ceilTimes, fractionValue, leadCurve, leadFunnel, leadsPerAccount, leadStatus, leadTimes, leadTotals, LEAD_STAGES, LEAD_STATUSES, LEAD_STRETCHES,
  type LeadsPerAccount,
} from "../domain/index";
import { functionLabels } from "../text/index";
import { COUNT, type Argument } from "./argument";
import { blankRows } from "./blank-rows";
import { readNumber } from "./check-arguments";
import { LEAD_COLUMNS, readLeads } from "./lead-funnel-arguments";

/** No account manager plans for more than this; it only keeps typing errors out. */
const WANTED = { ...COUNT, name: "nieuw", most: 100_000, optional: true } as const satisfies Argument;

/** What the functions of leads take. */
export const LEAD_ARGUMENTS = {
  LEADTRECHTER: LEAD_COLUMNS,
  LEADS_PER_ACCOUNT: [...LEAD_COLUMNS, WANTED],
  DOORLOOPTIJD: LEAD_COLUMNS,
  LEADVERLOOP: LEAD_COLUMNS,
  LEADSTATUS: LEAD_COLUMNS,
  LEADTOTAAL: LEAD_COLUMNS,
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Geeft de trechter van lead naar account: hoeveel leads elk stadium bereikten, en welk deel dat is.
 * @customfunction LEADTRECHTER
 * @param lead De datum waarop de lead binnenkwam, per rij: één kolom.
 * @param prospect De datum waarop de lead prospect werd, per rij. Leeg: nog niet.
 * @param hot De datum waarop de lead hot prospect werd, per rij. Leeg: nog niet.
 * @param account De datum waarop de lead account werd, per rij. Leeg: nog niet.
 * @param verlies De datum waarop de lead verloren ging, per rij. Leeg: niet verloren.
 * @param uitkomst Per rij open, gewonnen of verloren. Leeg: volgt uit de datums.
 * @param peildatum De dag van vandaag of een andere dag tot waar de leads zijn bijgehouden.
 * @returns Vier rijen van vier: stadium, bereikt, deel van het vorige stadium, deel van alle leads; leeg zolang geen rij meetelt.
 */
export function leadtrechter(lead: any[][], prospect: any[][], hot: any[][], account: any[][], verlies: any[][], uitkomst: any[][], peildatum: any): any[][] {
  const { leads } = readLeads([lead, prospect, hot, account, verlies, uitkomst, peildatum]);
  if (leads.length === 0) return blankRows(LEAD_STAGES.length, 4);
  return leadFunnel(leads).map(({ stage, reached, fromPrevious, fromLead }) => [functionLabels.leadStage[stage], reached, fromPrevious ?? "", fromLead ?? ""]);
}

/**
 * Geeft hoeveel leads nodig zijn voor één nieuw account, op drie manieren gelezen.
 * @customfunction LEADS_PER_ACCOUNT
 * @param lead De datum waarop de lead binnenkwam, per rij: één kolom.
 * @param prospect De datum waarop de lead prospect werd, per rij. Leeg: nog niet.
 * @param hot De datum waarop de lead hot prospect werd, per rij. Leeg: nog niet.
 * @param account De datum waarop de lead account werd, per rij. Leeg: nog niet.
 * @param verlies De datum waarop de lead verloren ging, per rij. Leeg: niet verloren.
 * @param uitkomst Per rij open, gewonnen of verloren. Leeg: volgt uit de datums.
 * @param peildatum De dag van vandaag of een andere dag tot waar de leads zijn bijgehouden.
 * @param [nieuw] Hoeveel nieuwe accounts u wilt. Leeg: geen aantal.
 * @returns Drie rijen van vijf: lezing, leads per account, minstens en hoogstens (met 95 % zekerheid), leads nodig voor nieuw; leeg zolang geen rij meetelt.
 */
export function leadsPerNieuwAccount(lead: any[][], prospect: any[][], hot: any[][], account: any[][], verlies: any[][], uitkomst: any[][], peildatum: any, nieuw?: any): any[][] {
  const { leads, peildatum: day } = readLeads([lead, prospect, hot, account, verlies, uitkomst, peildatum]);
  const wanted = readNumber(nieuw, WANTED);
  if (leads.length === 0) return blankRows(3, 5);
  return leadsPerAccount(leads, day).map((line) => readingRow(line, wanted));
}

/**
 * Geeft hoeveel dagen leads erover doen om account te worden, en per stadium.
 * @customfunction DOORLOOPTIJD
 * @param lead De datum waarop de lead binnenkwam, per rij: één kolom.
 * @param prospect De datum waarop de lead prospect werd, per rij. Leeg: nog niet.
 * @param hot De datum waarop de lead hot prospect werd, per rij. Leeg: nog niet.
 * @param account De datum waarop de lead account werd, per rij. Leeg: nog niet.
 * @param verlies De datum waarop de lead verloren ging, per rij. Leeg: niet verloren.
 * @param uitkomst Per rij open, gewonnen of verloren. Leeg: volgt uit de datums.
 * @param peildatum De dag van vandaag of een andere dag tot waar de leads zijn bijgehouden.
 * @returns Vier rijen van vijf: traject, aantal afgerond, gemiddelde en mediaan in dagen, aantal nog open; leeg zolang geen rij meetelt.
 */
export function doorlooptijd(lead: any[][], prospect: any[][], hot: any[][], account: any[][], verlies: any[][], uitkomst: any[][], peildatum: any): any[][] {
  const { leads } = readLeads([lead, prospect, hot, account, verlies, uitkomst, peildatum]);
  if (leads.length === 0) return blankRows(LEAD_STRETCHES.length, 5);
  return leadTimes(leads).map(({ from, to, completed, mean, median, open }) => [functionLabels.leadStretch(from, to), completed, mean ?? "", median ?? "", open]);
}

/**
 * Geeft hoe het leads vergaat naarmate zij langer geleden binnenkwamen: welk deel dan account is, en welk deel nog onderweg.
 * @customfunction LEADVERLOOP
 * @param lead De datum waarop de lead binnenkwam, per rij: één kolom.
 * @param prospect De datum waarop de lead prospect werd, per rij. Leeg: nog niet.
 * @param hot De datum waarop de lead hot prospect werd, per rij. Leeg: nog niet.
 * @param account De datum waarop de lead account werd, per rij. Leeg: nog niet.
 * @param verlies De datum waarop de lead verloren ging, per rij. Leeg: niet verloren.
 * @param uitkomst Per rij open, gewonnen of verloren. Leeg: volgt uit de datums.
 * @param peildatum De dag van vandaag of een andere dag tot waar de leads zijn bijgehouden.
 * @returns Per dag waarop een lead account werd een rij van vier: dagen sinds de lead, deel dat account is, hetzelfde als niemand afhaakt, deel dat nog onderweg is; leeg zolang er geen account is.
 */
export function leadverloop(lead: any[][], prospect: any[][], hot: any[][], account: any[][], verlies: any[][], uitkomst: any[][], peildatum: any): any[][] {
  const { leads, peildatum: day } = readLeads([lead, prospect, hot, account, verlies, uitkomst, peildatum]);
  const points = leadCurve(leads, day);
  if (points.length === 0) return [[""]];
  return points.map(({ days, accounts, ifNoneDropOut, underWay }) => [days, accounts, ifNoneDropOut, underWay]);
}

/**
 * Zegt per rij met leads of zij meetelt, en zo niet, wat er fout is: met dezelfde woorden als LEADTOTAAL.
 * @customfunction LEADSTATUS
 * @param lead De datum waarop de lead binnenkwam, per rij: één kolom.
 * @param prospect De datum waarop de lead prospect werd, per rij. Leeg: nog niet.
 * @param hot De datum waarop de lead hot prospect werd, per rij. Leeg: nog niet.
 * @param account De datum waarop de lead account werd, per rij. Leeg: nog niet.
 * @param verlies De datum waarop de lead verloren ging, per rij. Leeg: niet verloren.
 * @param uitkomst Per rij open, gewonnen of verloren. Leeg: volgt uit de datums.
 * @param peildatum De dag van vandaag of een andere dag tot waar de leads zijn bijgehouden.
 * @returns Per rij wat ermee gebeurt; leeg als de rij leeg is.
 */
export function leadstatus(lead: any[][], prospect: any[][], hot: any[][], account: any[][], verlies: any[][], uitkomst: any[][], peildatum: any): any[][] {
  const { rows, peildatum: day } = readLeads([lead, prospect, hot, account, verlies, uitkomst, peildatum]);
  return rows.map((row) => {
    const status = leadStatus(row, day);
    return [status === "empty" ? "" : functionLabels.leadStatus[status]];
  });
}

/**
 * Telt de rijen met leads: wat meetelt naar uitkomst, en per fout wat niet meetelt. Elke rij telt precies één keer.
 * @customfunction LEADTOTAAL
 * @param lead De datum waarop de lead binnenkwam, per rij: één kolom.
 * @param prospect De datum waarop de lead prospect werd, per rij. Leeg: nog niet.
 * @param hot De datum waarop de lead hot prospect werd, per rij. Leeg: nog niet.
 * @param account De datum waarop de lead account werd, per rij. Leeg: nog niet.
 * @param verlies De datum waarop de lead verloren ging, per rij. Leeg: niet verloren.
 * @param uitkomst Per rij open, gewonnen of verloren. Leeg: volgt uit de datums.
 * @param peildatum De dag van vandaag of een andere dag tot waar de leads zijn bijgehouden.
 * @returns Tien rijen van twee: wat, aantal; leeg zolang niets is ingevuld.
 */
export function leadtotaal(lead: any[][], prospect: any[][], hot: any[][], account: any[][], verlies: any[][], uitkomst: any[][], peildatum: any): any[][] {
  const { rows, peildatum: day } = readLeads([lead, prospect, hot, account, verlies, uitkomst, peildatum]);
  const { statuses, outcomes, all } = leadTotals(rows, day);
  if (statuses.empty === all) return blankRows(LEAD_STATUSES.length + 3, 2);
  return [
    [functionLabels.leadOutcome.gewonnen, outcomes.gewonnen],
    [functionLabels.leadOutcome.verloren, outcomes.verloren],
    [functionLabels.leadOutcome.open, outcomes.open],
    ...LEAD_STATUSES.filter((status) => status !== "counts").map((status) => [functionLabels.leadStatus[status], statuses[status]]),
    [functionLabels.allRows, all],
  ];
}

/** Without an account there is no ratio: 0 or an endless number would look like a result. */
function readingRow({ reading, ratio, interval }: LeadsPerAccount, wanted: number | null): unknown[] {
  const label = functionLabels.leadReading[reading];
  if (ratio === null) return [label, functionLabels.notYetKnown, "", "", ""];
  return [label, fractionValue(ratio), interval?.least ?? "", interval?.most ?? "", wanted === null ? "" : ceilTimes(wanted, ratio)];
}
