import { als, gelijk, vast } from "../../definition";
import type { Expression } from "../../definition";

/** Whether a cell holds nothing. */
export const isLeeg = (cell: Expression): Expression => gelijk(cell, vast(""));

/** The second as soon as the first holds something; until then nothing. */
export const zodra = (cell: Expression, figure: Expression): Expression => als(isLeeg(cell), vast(""), figure);

/** A figure for a function that takes the number 0 for a blank: a 0 that was computed goes as text. */
export const ookNul = (figure: Expression): Expression => zodra(figure, als(gelijk(figure, vast(0)), vast("0"), figure));
