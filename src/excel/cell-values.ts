import type { AnswerValue } from "../definition";

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/** Whether a cell shows an error of Excel. */
export const isError = (value: unknown): value is string => typeof value === "string" && ERROR.test(value);

/** A cell as an answer: an empty cell and an error are nothing, a tick is text. */
export function toAnswer(value: unknown): AnswerValue {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return typeof value === "string" && value !== "" && !isError(value) ? value : null;
}
