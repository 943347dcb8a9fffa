import { periodOfBoekjaar } from "../../domain";
import type { Finding } from "../../domain";
import { dayOf, numberOf } from "../member-tables";
import { boekjaarOf, subjectOf } from "./data";
import type { WorkbookData } from "./data";
import { date, finding, text } from "./finding";

/** The boekjaar of a workbook, its first and last day, and the last day of its figures; null when they cover all of it. */
export interface WorkbookPeriod {
  readonly boekjaar: number;
  readonly firstMonth: number;
  readonly from: number;
  readonly to: number;
  readonly periodTo: number | null;
}

/** The period of a workbook: the year of the newest columns of Klanten, else the one on Instellingen; null when neither says one. */
export function periodOf(data: WorkbookData): WorkbookPeriod | null {
  const settings = data.answers["instellingen"] ?? {};
  const boekjaar = boekjaarOf(data) ?? numberOf(settings["boekjaar"]);
  if (boekjaar === null) return null;
  const month = numberOf(settings["eerste_maand"]) ?? 1;
  const firstMonth = Number.isInteger(month) && month >= 1 && month <= 12 ? month : 1;
  return { boekjaar, firstMonth, ...periodOfBoekjaar(boekjaar, firstMonth), periodTo: dayOf(settings["periode_tm"]) };
}

/** Whether the figures of the newest boekjaar stop before its last day. */
export const isPartial = ({ from, to, periodTo }: WorkbookPeriod): boolean => periodTo !== null && periodTo >= from && periodTo < to;

/** What is wrong with the boekjaar and the period of the figures. */
export function periodFindings(data: WorkbookData, period: WorkbookPeriod | null): readonly Finding[] {
  if (!period) return [];
  const { boekjaar, from, to, periodTo } = period;
  const stated = numberOf(data.answers["instellingen"]?.["boekjaar"]);
  const year = { sheet: "instellingen", key: "boekjaar" };
  const until = { sheet: "instellingen", key: "periode_tm" };
  return [
    ...(stated === null || stated === boekjaar ? [] : [finding("boekjaar-of-columns", "error", { subject: subjectOf(data, year), place: year, figures: [text(boekjaar), text(stated)] })]),
    ...(periodTo !== null && (periodTo < from || periodTo > to) ? [finding("period-outside", "error", { subject: subjectOf(data, until), place: until, figures: [date(to), date(periodTo)] })] : []),
    ...(periodTo !== null && isPartial(period) ? [finding("partial-year", "warning", { subject: String(boekjaar), place: until, figures: [date(to), date(periodTo)] })] : []),
  ];
}
