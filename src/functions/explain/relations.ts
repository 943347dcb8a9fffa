import { contactRelations, CONTACT_VERDICTS, isBlankMatrix, relationLadder } from "../../domain/index";
import { explanationText } from "../../text/index";
import { readRelationMatrix } from "../relation-matrix-arguments";
import { readLadder } from "../relation-ladder";
import { countAccount, line, moneyAccount } from "./account";
import { byOutcome } from "./outcome";
import type { Explainers, Reasons } from "./types";

/** The explainers of functions about who knows whom and what one is to a customer. */
export const relationExplainers: Explainers = {
  RELATIEMATRIX: ofMatrix, RELATIEMATRIX_CONTACT: ofMatrix, RELATIEMATRIX_ZONDER: ofMatrix, WITTE_VLEKKEN: ofMatrix,
  RELATIELADDER: ofLadder, RELATIE_MEDIAAN: ofLadder,
  RELATIE_VERSCHIL: byOutcome(0),
  RELATIE_VAN: byOutcome(0),
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
