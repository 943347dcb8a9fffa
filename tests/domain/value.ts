import type { Outcome } from "../../src/domain/index";

/** The value of an outcome; an issue fails the test. */
export function value<Value, Issue>(outcome: Outcome<Value, Issue>): Value {
  if (!outcome.ok) throw new Error(`Unexpected issue: ${JSON.stringify(outcome.issue)}`);
  return outcome.value;
}
