import { useState } from "react";
import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { paneText } from "../../text";
import type { PersonCell } from "../services/types";

/** More cards than this at once make the pane slow. */
const AT_ONCE = 100;

const useStyles = makeStyles({
  sheet: { ...typographyStyles.body1Strong, margin: "0 0 8px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  card: { display: "flex", alignItems: "center", columnGap: "8px", padding: "8px 12px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, rowGap: "2px", overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Properties of FoundCells. */
export interface FoundCellsProps {
  readonly name: string;
  readonly cells: readonly PersonCell[];
  readonly busy: boolean;
  readonly onOpen: (cell: PersonCell) => void;
}

/** Every cell that was found, under the sheet that it stands on. */
export function FoundCells({ name, cells, busy, onOpen }: FoundCellsProps) {
  const styles = useStyles();
  const { persons } = paneText();
  const [shown, setShown] = useState(AT_ONCE);
  const part = cells.slice(0, shown);
  const titles = [...new Set(part.map(({ sheet }) => sheet))];
  return (
    <>
      <Text role="status">{cells.length === 0 ? persons.nobody(name) : persons.found(name, cells.length)}</Text>
      {titles.map((title) => {
        const onSheet = part.filter(({ sheet }) => sheet === title);
        return (
          <section key={title} aria-label={title}>
            <h2 className={styles.sheet}>{title}</h2>
            <ul className={styles.list}>
              {onSheet.map((cell) => <FoundCell key={cell.address} cell={cell} busy={busy} onOpen={() => onOpen(cell)} />)}
            </ul>
            {onSheet.some(({ ours }) => !ours) && <Text size={200} className={styles.hint}>{persons.notOurs}</Text>}
          </section>
        );
      })}
      {cells.length > shown && <div><Button onClick={() => setShown(shown + AT_ONCE)}>{persons.more(Math.min(AT_ONCE, cells.length - shown))}</Button></div>}
      <Text size={200} className={styles.hint}>{persons.limits}</Text>
    </>
  );
}

function FoundCell({ cell, busy, onOpen }: { readonly cell: PersonCell; readonly busy: boolean; readonly onOpen: () => void }) {
  const styles = useStyles();
  const { persons, sheets } = paneText();
  return (
    <li className={styles.card}>
      <div className={styles.words}>
        <Text>{cell.text}</Text>
        <Text size={200} className={styles.hint}>{[cell.address, cell.label].filter(Boolean).join(" · ")}</Text>
        {cell.ours && cell.fate === "keep" && <Text size={200} className={styles.hint}>{persons.customer}</Text>}
      </div>
      <Button appearance="subtle" disabled={busy} aria-label={`${sheets.open}: ${cell.sheet} ${cell.address}`} onClick={onOpen}>{sheets.open}</Button>
    </li>
  );
}
