import { useState } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { teamText } from "../../text";
import { Disclosure } from "../parts/disclosure";
import type { TeamSource } from "../services/team-types";

/** More lines than this at once make the pane slow. */
const AT_ONCE = 100;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: "8px", rowGap: "4px", padding: "8px 12px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Properties of Sources. */
export interface SourcesProps {
  readonly sources: readonly TeamSource[];
  readonly busy: boolean;
  readonly onRemove: (source: TeamSource) => void;
}

/** The workbooks that were read, those that count first, with a way to take each of them out. */
export function Sources({ sources, busy, onRemove }: SourcesProps) {
  const styles = useStyles();
  const text = teamText();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(AT_ONCE);
  const count = sources.filter(({ replacedBy }) => replacedBy === null).length;
  return (
    <Disclosure title={text.sources} hint={text.sourceCount(count)} open={open} onToggle={setOpen}>
      <ul className={styles.list}>
        {sources.slice(0, shown).map((source) => (
          <li key={source.key} className={styles.item}>
            <div className={styles.words}>
              <Text weight="semibold">{source.owner}</Text>
              <Text size={200} className={styles.quiet}>{text.sourceLine(source.path, source.boekjaar, source.periodTo)}</Text>
              {source.replacedBy !== null && <Text size={200}>{text.replaced(source.replacedBy)}</Text>}
            </div>
            <Button size="small" disabled={busy} aria-label={text.removeOf(source.owner, source.path)} onClick={() => onRemove(source)}>{text.remove}</Button>
          </li>
        ))}
      </ul>
      {sources.length > shown && <div><Button onClick={() => setShown(shown + AT_ONCE)}>{text.more(Math.min(AT_ONCE, sources.length - shown))}</Button></div>}
    </Disclosure>
  );
}
