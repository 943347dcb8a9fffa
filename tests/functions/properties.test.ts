import { REVENUE } from "./properties/revenue";
import { PIPELINE } from "./properties/pipeline";
import { LEADS } from "./properties/leads";
import { RESULTS } from "./properties/results";
import { TARGETS } from "./properties/targets";
import { SCORES } from "./properties/scores";
import { BINDINGS } from "./properties/binding";
import { CUSTOMERS } from "./properties/customers";
import { KEY_ACCOUNTS } from "./properties/key-accounts";
import { MATRICES } from "./properties/matrices";

const PROPERTIES = { ...REVENUE, ...PIPELINE, ...LEADS, ...RESULTS, ...TARGETS, ...SCORES, ...BINDINGS, ...CUSTOMERS, ...KEY_ACCOUNTS, ...MATRICES };

describe.each(Object.entries(PROPERTIES))("%s", (_id, properties) => {
  test.each(properties.map(({ name, check }) => [name, check] as const))("%s", (_name, check) => check());
});
