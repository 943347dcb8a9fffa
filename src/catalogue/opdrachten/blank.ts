import { als, gelijk, vast } from "../../definition";
import type { Expression } from "../../definition";

/** Whether a cell holds nothing. */
export const isLeeg = (cell: Expression): Expression => gelijk(cell, vast(""));

/** The second as soon as the first holds something; until then nothing. */
export const zodra = (cell: Expression, figure: Expression): Expression => als(isLeeg(cell), vast(""), figure);
