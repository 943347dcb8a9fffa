import { LexerTreeBuilder } from "@univerjs/engine-formula";

const lexer = new LexerTreeBuilder();

/** A formula as it reads when copied so many rows and columns further. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return lexer.moveFormulaRefOffset(formula, columns, rows);
}
