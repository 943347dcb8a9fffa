import { quadrantStrength, STRONGEST_MEETING, type QuadrantStrength } from "../domain/index";
import { functionLabels } from "../text/index";
import type { Argument, ChoiceArgument } from "./argument";
import { blankRows } from "./blank-rows";
import { readCells, readChoices } from "./check-arguments";

/** A blank cell cannot be told from the number 0, so a 0 that is meant comes as text. */
const MEETINGS = { kind: "choice", shape: "range", choices: Array.from({ length: STRONGEST_MEETING + 1 }, (_none, strength) => String(strength)) } as const;
const QUADRANTS = [
  { ...MEETINGS, name: "sk" }, { ...MEETINGS, name: "sb" }, { ...MEETINGS, name: "zk" }, { ...MEETINGS, name: "zb" },
] as const satisfies readonly ChoiceArgument[];

/** What the confrontation takes. */
export const CONFRONTATION_ARGUMENTS = { CONFRONTATIE: QUADRANTS } as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Geeft hoe sterk de vier kanten van de SWOT elkaar raken: van 0 % tot en met 100 % van wat de beoordeelde cellen kunnen halen.
 * @customfunction CONFRONTATIE
 * @param sk Sterkten tegenover kansen: 0 voor niets tot en met 3 voor sterk, één cel per paar. Alleen 0 als tekst telt; een lege cel of het getal 0 is niet beoordeeld.
 * @param sb Sterkten tegenover bedreigingen, net zo.
 * @param zk Zwakten tegenover kansen, net zo.
 * @param zb Zwakten tegenover bedreigingen, net zo.
 * @returns Vier rijen van vier: wat, sterkte (leeg zolang niets is beoordeeld), beoordeelde cellen, alle cellen; leeg zolang nergens iets is beoordeeld.
 */
export function confrontatie(sk: any[][], sb: any[][], zk: any[][], zb: any[][]): any[][] {
  const quadrants = readQuadrants([sk, sb, zk, zb]);
  if (quadrants.every(({ filled }) => filled === 0)) return blankRows(QUADRANTS.length, 4);
  return quadrants.map(({ strength, filled, cells }, at) => [functionLabels.quadrants[at] ?? "", strength ?? "", filled, cells]);
}

/** Reads per quadrant how strongly its points meet, null for a pair that is not judged, and how strong it is. */
export function readQuadrants(ranges: readonly unknown[]): (QuadrantStrength & { readonly meetings: readonly (number | null)[] })[] {
  return QUADRANTS.map((argument, at) => {
    const meetings = readChoices(readCells(ranges[at], argument)).map((meeting) => (meeting === null ? null : Number(meeting)));
    return { meetings, ...quadrantStrength(meetings) };
  });
}
