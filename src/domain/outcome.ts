/** A value, or the reason in data why there is none. Words are made of it elsewhere. */
export type Outcome<Value, Issue> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issue: Issue };

/** The outcome that holds a value. */
export function found<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** The outcome that holds an issue. */
export function refused<Issue>(issue: Issue): { readonly ok: false; readonly issue: Issue } {
  return { ok: false, issue };
}
