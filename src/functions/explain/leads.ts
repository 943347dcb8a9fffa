import { leadStatus, LEAD_STATUSES, leadTotals, type PipelineOutcome } from "../../domain/index";
import { explanationText } from "../../text/index";
import { readLeads } from "../lead-funnel-arguments";
import { countAccount, line } from "./account";
import type { Explainers, Reasons } from "./types";

/** The explainers of functions about leads: all look at the same rows. */
export const leadExplainers: Explainers = {
  LEADTRECHTER: ofLeads, LEADS_PER_ACCOUNT: ofLeads, DOORLOOPTIJD: ofLeads, LEADSTATUS: ofLeads, LEADTOTAAL: ofLeads,
};

const OUTCOMES: readonly PipelineOutcome[] = ["gewonnen", "verloren", "open"];

function ofLeads([lead, prospect, hot, account, verlies, uitkomst, day]: readonly unknown[]): Reasons {
  const { leads: text, counted } = explanationText();
  const { rows, peildatum } = readLeads([lead, prospect, hot, account, verlies, uitkomst, day]);
  const { statuses, outcomes, all } = leadTotals(rows, peildatum);
  const left = LEAD_STATUSES.filter((status) => status !== "counts").map((status) => line(text.status[status], statuses[status]));
  const parts = [...OUTCOMES.map((outcome) => line(text.outcome[outcome], outcomes[outcome])), ...left];
  const reasons = rows.map((row) => leadStatus(row, peildatum)).map((status) => (status === "counts" ? null : text.status[status]));
  return { rows: [{ at: 0, reasons }], accounts: [countAccount(text.title, counted.rows, [parts, line(text.all, all)])] };
}
