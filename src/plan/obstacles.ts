import type { PlanIssue, PlanRequest } from "./types";
import type { WorkbookLayout } from "./workbook-layout";

/** What keeps a sheet from being drawn: a taken title or table, answers that were deleted, rows that moved. */
export function findObstacles(id: string, layout: WorkbookLayout, request: PlanRequest): readonly PlanIssue[] {
  const sheet = layout.sheets.get(id);
  if (!sheet) throw new Error(`No definition of sheet ${id}`);
  const { existing } = sheet.context;
  const { title } = sheet.definition;
  const taken = (names: readonly string[], name: string) => names.some((other) => other.toLowerCase() === name.toLowerCase());
  const issues: PlanIssue[] = [...sheet.issues];
  if (!existing && taken(request.existing.otherTitles, title)) issues.push({ code: "title-taken", sheet: id, title });
  for (const table of sheet.tables) {
    if (!table.exists && taken(request.existing.otherTables, table.name)) issues.push({ code: "table-taken", sheet: id, table: table.name });
  }
  const fields = existing ? sheet.answerKeys.filter((key) => existing.lost.includes(key)) : [];
  if (existing && fields.length > 0) issues.push({ code: "cells-lost", sheet: id, title: existing.title, fields });
  return issues;
}
