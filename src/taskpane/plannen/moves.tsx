import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PlanChange } from "../../domain";
import { formatFigure, paneText } from "../../text";
import type { PlanMoves } from "../services/types";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: "4px", padding: "12px", backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusLarge },
  list: { margin: 0, paddingLeft: "20px" },
});

/** Properties of Moves. `moves` is null when fewer than two quarters were kept. */
export interface MovesProps {
  readonly name: string;
  readonly moves: PlanMoves | null;
}

/** What moved in a plan between the last two quarters that were kept, a sentence per figure. */
export function Moves({ name, moves }: MovesProps) {
  const styles = useStyles();
  const { plans: text } = paneText();
  return (
    <section className={styles.box} aria-label={text.movesOf(name)} aria-live="polite">
      <Text weight="semibold">{text.movesOf(name)}</Text>
      {!moves && <Text>{text.movesTooFew}</Text>}
      {moves && <Text>{moves.changes.length === 0 ? text.movesNone(moves.from, moves.to) : text.movesBetween(moves.from, moves.to)}</Text>}
      {moves && moves.changes.length > 0 && <ul className={styles.list}>{moves.changes.map((change) => <li key={change.key}><Text>{sentenceOf(change)}</Text></li>)}</ul>}
    </section>
  );
}

function sentenceOf({ label, kind, before, after }: PlanChange): string {
  const { plans: text } = paneText();
  const shown = (value: PlanChange["before"]): string => (typeof value === "number" ? formatFigure(value) : (value ?? ""));
  if (kind === "new") return text.moveNew(label, shown(after));
  if (kind === "gone") return text.moveGone(label, shown(before));
  return text.moveChanged(label, shown(before), shown(after));
}
