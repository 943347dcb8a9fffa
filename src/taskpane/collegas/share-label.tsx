import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** What is ticked, with a line on what it holds. */
export function ShareLabel({ name, hint }: { readonly name: string; readonly hint: string }) {
  const styles = useStyles();
  return (
    <span className={styles.label}>
      <span>{name}</span> <span className={styles.hint}>{hint}</span>
    </span>
  );
}
