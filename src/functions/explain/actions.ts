import { actionFate, ACTION_FATES } from "../../domain/index";
import { explanationText } from "../../text/index";
import { readActions } from "../actions-arguments";
import { countAccount, line } from "./account";
import type { Explainer, Explainers, RowReasons } from "./types";

/** The explainers of functions about actions. `at`: where the names and tables begin. */
export const actionExplainers: Explainers = {
  ACTIELIJST: ofActions({ at: 2, counts: ["open"] }),
  ACTIES_PER_PERSOON: ofActions({ at: 1, counts: ["open"] }),
  ACTIES_TOTAAL: ofActions({ at: 1, counts: ["open", "klaar", "vervallen"] }),
};

function ofActions({ at, counts }: { readonly at: number; readonly counts: readonly string[] }): Explainer {
  return (args) => {
    const { actions: text, counted } = explanationText();
    const groups = readActions(args[at]);
    const fates = groups.flatMap(({ actions }) => actions.map(actionFate));
    const rows = groups.map(({ actions, rows: places, rowCount }, group): RowReasons => {
      const reasons = Array.from({ length: rowCount }, (): string | null => text.blank);
      const names = new Array<string>(rowCount).fill("");
      actions.forEach((action, index) => {
        const [place, fate] = [places[index] ?? 0, actionFate(action)];
        reasons[place] = counts.includes(fate) ? null : text.fate[fate];
        names[place] = action.text;
      });
      return { at: at + 2 * group + 1, reasons, names, hasHeader: true };
    });
    const parts = ACTION_FATES.map((fate) => line(text.fate[fate], fates.filter((each) => each === fate).length));
    return { rows, accounts: [countAccount(text.title, counted.actions, [parts, line(text.all, fates.length)])] };
  };
}
