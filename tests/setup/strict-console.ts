/**
 * An unexpected console warning or error fails the test that caused it.
 * A test that expects one replaces the method itself with jest.spyOn.
 */
const unexpected: string[] = [];
for (const level of ["warn", "error"] as const) {
  console[level] = (...parts: unknown[]) => {
    unexpected.push(`console.${level}: ${parts.map(String).join(" ")}`);
  };
}
afterEach(() => {
  const seen = unexpected.splice(0);
  if (seen.length > 0) throw new Error(`Unexpected console output:\n${seen.join("\n")}`);
});
