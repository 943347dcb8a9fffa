import { contactRelations, CONTACT_VERDICTS, isBlankMatrix, relationLadder, toCents } from "../../domain/index";
import { explanationText } from "../../text/index";
import { readCells } from "../check-arguments";
import { phasesOf, readOptionalAmounts } from "../customer-arguments";
import { readRelationMatrix } from "../relation-matrix-arguments";
import { readLadder } from "../relation-ladder";
import { PHASE_ARGUMENTS } from "../relation-phases";
import { countAccount, fateAccount, line, linesOf, moneyAccount, valuesIn } from "./account";
import { byOutcome } from "./outcome";
import type { Explainers, Reasons } from "./types";

/** The explainers of functions about who knows whom and what one is to a customer. */
export const relationExplainers: Explainers = {
  RELATIEMATRIX: ofMatrix, RELATIEMATRIX_CONTACT: ofMatrix, RELATIEMATRIX_ZONDER: ofMatrix, WITTE_VLEKKEN: ofMatrix,
  RELATIELADDER: ofLadder, RELATIE_MEDIAAN: ofLadder,
  RELATIE_VERSCHIL: byOutcome(0),
  RELATIE_VAN: byOutcome(0),
  FASEN: ofPhases,
  FASE_VOORSTEL: ofProposals,
};

function ofMatrix([contacten, eigen, kwaliteit]: readonly unknown[]): Reasons {
  const { relations: text, counted } = explanationText();
  const matrix = readRelationMatrix(contacten, eigen, kwaliteit);
  if (isBlankMatrix(matrix)) return {};
  const contacts = contactRelations(matrix);
  const first = new Set(contacts.map(({ row }) => row));
  const reasons = matrix.contacts.map((name, row) => (first.has(row) ? null : name === "" ? text.unnamed : text.doubled));
  const parts = CONTACT_VERDICTS.map((verdict) => line(text.verdict[verdict], contacts.filter((contact) => contact.verdict === verdict).length));
  return { rows: [{ at: 0, reasons, names: matrix.contacts }], accounts: [countAccount(text.title, counted.contacts, [parts, line(text.all, contacts.length)])] };
}

function ofLadder([type, omzet]: readonly unknown[]): Reasons {
  const { relations: text, counted } = explanationText();
  const { levels, accounts, hasRevenue } = readLadder(type, omzet);
  const parts = relationLadder(accounts).map(({ type: name, count, sum }) => line(name, count, hasRevenue ? sum : null));
  const total = line(text.allAccounts, accounts.length, hasRevenue ? accounts.reduce((sum, { revenue }) => sum + revenue, 0) : null);
  const account = hasRevenue ? moneyAccount : countAccount;
  return { rows: [{ at: 0, reasons: levels.map((level) => (level === null ? text.noLevel : null)) }], accounts: [account(text.ladderTitle, counted.accounts, [parts, total])] };
}

/** The customers of every phase, and those without one. */
function ofPhases([fase, omzet]: readonly unknown[], result: unknown): Reasons {
  const { relations: text, counted } = explanationText();
  const cells = readCells(fase, PHASE_ARGUMENTS.FASEN[0]);
  const phases = phasesOf(cells);
  const amounts = readOptionalAmounts(omzet, PHASE_ARGUMENTS.FASEN[1], cells);
  const sumOf = (rows: readonly number[]): number | null => (amounts === null ? null : rows.reduce((sum, row) => sum + (amounts[row] ?? 0), 0));
  const [all, without] = [[...phases.keys()], [...phases.keys()].filter((row) => phases[row] === null)];
  const parts = linesOf(result).map(([phase, count, sum]) => line(String(phase), Number(count), amounts === null ? null : toCents(Number(sum))));
  const account = amounts === null ? countAccount : moneyAccount;
  return {
    rows: [{ at: 0, reasons: phases.map((phase) => (phase === null ? text.noPhase : null)) }],
    accounts: without.length === all.length ? [] : [account(text.phaseTitle, counted.customers, [[...parts, line(text.noPhase, without.length, sumOf(without))], line(text.allCustomers, all.length, sumOf(all))])],
  };
}

function ofProposals([fasen]: readonly unknown[], result: unknown): Reasons {
  const { relations: text, counted } = explanationText();
  const proposed = valuesIn(result);
  const reasons = phasesOf(readCells(fasen, PHASE_ARGUMENTS.FASE_VOORSTEL[0])).map((phase, row) => (phase === null ? text.noPhase : proposed[row] === "" ? text.noneLeft : null));
  return { rows: [{ at: 0, reasons }], accounts: [fateAccount(text.proposalTitle, counted.rows, reasons, { used: text.proposed, all: text.allRows })] };
}
