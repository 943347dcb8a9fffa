/**
 * What a function gives that has nothing to compute yet, when its size follows from what it is asked: empty text in every
 * cell, so that INDEX of one of them is no #REF!.
 */
export const blankRows = (rows: number, columns: number): string[][] => Array.from({ length: rows }, () => new Array<string>(columns).fill(""));
