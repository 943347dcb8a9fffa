import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { formatPlaces, teamText } from "../../text";
import { MOST_FILES } from "./pick-files";
import type { Picked } from "./pick-files";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", rowGap: "4px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** What was chosen and not read, a line per kind; nothing when all of it was. */
export function LeftOut({ picked: { besideOpen, others, closed, cut } }: { readonly picked: Picked }) {
  const styles = useStyles();
  const text = teamText();
  const lines = [
    ...(besideOpen.length > 0 ? [text.skippedOpen(formatPlaces(besideOpen))] : []),
    ...(others > 0 ? [text.skippedOther(others)] : []),
    ...(closed.length > 0 ? [text.skippedClosed(formatPlaces(closed))] : []),
    ...(cut ? [text.skippedRest(MOST_FILES)] : []),
  ];
  if (lines.length === 0) return null;
  return <div className={styles.lines}>{lines.map((line) => <Text key={line} size={200}>{line}</Text>)}</div>;
}
