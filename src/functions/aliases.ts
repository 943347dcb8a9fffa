import aliases from "./aliases.json";
import type { KompasId } from "./kompas";

/**
 * Names that functions had in an earlier release, with the id of now. A formula with such a name keeps computing, and its
 * description names the new one. They stand in a file of their own, from which the build tells Excel too.
 */
export const ALIASES: Readonly<Record<string, KompasId>> = aliases;
