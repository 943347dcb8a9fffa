/** Excel would read these as a formula, a number, a date, an error, or swallow the leading apostrophe of "'t Hoekje". */
const READ_OTHERWISE = /^[=+\-@\t\r\n'#]|^[\s(€$£]*[.,]?\d|^(jan|feb|mar|maa|mrt|apr|may|mei|jun|jul|aug|sep|oct|okt|nov|dec)[a-z]*[\s\-/.]*\d|^(true|false|waar|onwaar)$/i;

/** A value as it must be written so that text stays the text that it is: with a leading apostrophe where Excel would read something else. */
export function safeValue<Value>(value: Value): Value | string {
  return typeof value === "string" && READ_OTHERWISE.test(value) ? `'${value}` : value;
}
