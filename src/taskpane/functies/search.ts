import { currentLanguage, helpOf } from "../../text";
import type { FunctionInfo } from "../services/types";

/** Letters without accents and in lower case, so that `coordinator` finds `coördinator`. */
const keyOf = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** In a list: what a function gives, in a few words. */
export const meaningOf = ({ id, description }: FunctionInfo): string => helpOf(id)?.meaning[currentLanguage()] ?? description;

/** The functions that hold every word that is asked for, in their name, meaning, description or arguments; those that have it in their name first. */
export function matchingFunctions(functions: readonly FunctionInfo[], wanted: string): readonly FunctionInfo[] {
  const words = keyOf(wanted).split(/\s+/).filter((word) => word !== "");
  const holds = (text: string): boolean => words.every((word) => keyOf(text).includes(word));
  const found = functions.filter((each) => holds([`KOMPAS.${each.name}`, meaningOf(each), each.description, ...each.parameters.map(({ name }) => name)].join(" ")));
  return [...found].sort((one, other) => Number(holds(`KOMPAS.${other.name}`)) - Number(holds(`KOMPAS.${one.name}`)));
}
