import type { Univer } from "@univerjs/core";
import { DataValidationCacheService, DateValidator, ListValidator } from "@univerjs/sheets-data-validation";

const PERCENTAGE = /^(-?\d+(?:\.\d+)?)%$/;

/**
 * Judges what stands in a cell as Excel does:
 * - a date is a number, however it is shown: the grid reads the shown text as American and takes 17-09-2026 for no date;
 * - a number is in a list when it equals a value, however that is shown: the grid compares 0.8 with the text "80.0%";
 * - a cell that breaks a rule bears no mark.
 */
export function judgeAsExcel(univer: Univer): void {
  DateValidator.prototype.isValidType = async ({ value }) => typeof value === "number";
  const asText = ListValidator.prototype.isValidType;
  ListValidator.prototype.isValidType = async function isValidType(info, formula, rule) {
    if (await asText.call(this, info, formula, rule)) return true;
    const { value, unitId, subUnitId } = info;
    return typeof value === "number" && this.getList(rule, unitId, subUnitId).some((shown) => fractionOf(shown) === value);
  };
  univer.__getInjector().get(DataValidationCacheService).getValue = () => undefined;
}

/** A percentage as the list shows it, as a fraction; to as many digits as Excel keeps. */
function fractionOf(shown: string): number | undefined {
  const digits = PERCENTAGE.exec(shown)?.[1];
  return digits === undefined ? undefined : Number((Number(digits) / 100).toPrecision(15));
}
