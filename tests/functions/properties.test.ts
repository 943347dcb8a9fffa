import { REVENUE } from "./properties/revenue";
import { PIPELINE } from "./properties/pipeline";
import { LEADS } from "./properties/leads";
import { RESULTS } from "./properties/results";
import { TARGETS } from "./properties/targets";
import { SCORES } from "./properties/scores";

const PROPERTIES = { ...REVENUE, ...PIPELINE, ...LEADS, ...RESULTS, ...TARGETS, ...SCORES };

describe.each(Object.entries(PROPERTIES))("%s", (_id, properties) => {
  test.each(properties.map(({ name, check }) => [name, check] as const))("%s", (_name, check) => check());
});
