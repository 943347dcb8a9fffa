import { ICommandService } from "@univerjs/core";
import type { Univer } from "@univerjs/core";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { IFormulaCalculationSessionState } from "@univerjs/sheets-formula";
import { filter, firstValueFrom, timeout } from "rxjs";
import { toRange } from "./tables";
import type { Area } from "../a1";

const START_CALCULATION = "formula.mutation.set-trigger-formula-calculation-start";
const NOTHING_DIRTY = { forceCalculation: false, dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} };
const TIMEOUT = 60_000;

/** The grid's own calculation, which it starts a while after it heard of a change. */
export class Calculation {
  private readonly commands: ICommandService;
  private readonly session: FormulaCalculationSessionService;

  constructor(univer: Univer, private readonly unitId: () => string) {
    this.commands = univer.__getInjector().get(ICommandService);
    this.session = univer.__getInjector().get(FormulaCalculationSessionService);
  }

  /** Computes the formulas in these cells again with the next run, whether or not anything changed that they look at, and what follows from them. */
  mark(sheetId: string, area: Area): void {
    this.start({ dirtyRanges: [{ unitId: this.unitId(), sheetId, range: toRange(area) }] });
  }

  /**
   * Computes what the grid heard of, or all formulas, and waits for the results. The end of a run that was under way already
   * says nothing of a later change (Univer 0.25.1 waits no longer than that): the one that this starts must end.
   */
  async run(what: "changes" | "everything"): Promise<void> {
    const before = this.session.state.id;
    this.start({ forceCalculation: what === "everything" });
    await firstValueFrom(this.session.state$.pipe(filter((state) => state.id > before && isApplied(state)), timeout(TIMEOUT)));
  }

  private start(dirty: object): void {
    this.commands.syncExecuteCommand(START_CALCULATION, { ...NOTHING_DIRTY, dirtyRanges: [], ...dirty }, { onlyLocal: true });
  }
}

/** A run that was stopped is started again by the grid, as another. */
function isApplied({ resultApplied, completed, resultEmitted, stopped }: IFormulaCalculationSessionState): boolean {
  return resultApplied && (completed || resultEmitted) && !stopped;
}
