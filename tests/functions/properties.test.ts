import { REVENUE } from "./properties/revenue";
import { PIPELINE } from "./properties/pipeline";
import { LEADS } from "./properties/leads";

const PROPERTIES = { ...REVENUE, ...PIPELINE, ...LEADS };

describe.each(Object.entries(PROPERTIES))("%s", (_id, properties) => {
  test.each(properties.map(({ name, check }) => [name, check] as const))("%s", (_name, check) => check());
});
