/** What the preview says it supports: the members that are simulated, not all that Excel has. */
const SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
};

/**
 * Answers `Office.context.requirements.isSetSupported`. An absent version asks for the set at all; versions are compared
 * part by part (1.9 is older than 1.14). A set that is not simulated is not supported.
 */
export function isSetSupported(name: string, version?: string | number): boolean {
  const offered = SETS[name];
  if (offered === undefined) return false;
  const [wantedMajor, wantedMinor] = parts(version);
  const [major, minor] = parts(offered);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}

function parts(version: string | number | undefined): readonly [number, number] {
  const [major = "0", minor = "0"] = String(version ?? "0").split(".");
  return [Number(major), Number(minor)];
}
