import type { Univer } from "@univerjs/core";
import { IDependencyManagerService, IFormulaCurrentConfigService } from "@univerjs/engine-formula";

/**
 * Univer 0.25.1 computes all formulas twice when everything is asked for and one of them spills: in the second pass the
 * spilled cells have their values. Then only what looks at those can come out otherwise, and what looks at that in turn.
 */
export function lightenSecondPass(univer: Univer): void {
  const injector = univer.__getInjector();
  const config = injector.get(IFormulaCurrentConfigService);
  const dependencies = injector.get(IDependencyManagerService);
  const startFirst = config.load.bind(config);
  const startSecond = config.loadDirtyRangesAndExcludedCell.bind(config);
  const isForced = config.isForceCalculate.bind(config);
  let isSecond = false;
  config.load = (dataset) => {
    isSecond = false;
    startFirst(dataset);
  };
  config.loadDirtyRangesAndExcludedCell = (spilled, anchors) => {
    if (!isForced()) return startSecond(spilled, anchors);
    isSecond = true;
    dependencies.reset(); // As before a forced pass: they are all registered again.
    startSecond(spilled, {}); // A formula that spills may look at one that spilled.
  };
  config.isForceCalculate = () => isForced() && !isSecond;
}
