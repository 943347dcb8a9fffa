import { REVENUE } from "./properties/revenue";
import type { Properties } from "./properties/property";

const PROPERTIES: Record<string, Properties> = { ...REVENUE };

describe.each(Object.entries(PROPERTIES))("%s", (_id, properties) => {
  test.each(properties.map(({ name, check }) => [name, check] as const))("%s", (_name, check) => check());
});
