import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { paneText } from "../../text";
import type { Busy } from "../use-task";

const useStyles = makeStyles({
  card: {
    display: "flex", flexDirection: "column", rowGap: "8px", padding: "12px 16px",
    backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusLarge,
  },
  what: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "12px", minHeight: "32px" },
});

/** What a long action does, how far it is and, when it can be stopped, a way to stop it. Progress is spoken politely. */
export function BusyCard({ busy }: { readonly busy: Busy }) {
  const styles = useStyles();
  const { common } = paneText();
  const { progress } = busy;
  const far = progress && progress.total > 0 ? common.progress(progress.done, progress.total) : "";
  return (
    <section className={styles.card} aria-label={busy.title} aria-busy="true">
      <Text weight="semibold">{busy.title}</Text>
      <ProgressBar aria-label={busy.title} {...(progress && progress.total > 0 && { value: progress.done, max: progress.total })} />
      <div className={styles.row}>
        <Text className={styles.what} aria-live="polite">{busy.stopping ? common.stopping : [progress?.what, far].filter(Boolean).join(" · ")}</Text>
        {busy.stop && <Button onClick={busy.stop} disabled={busy.stopping}>{common.stop}</Button>}
      </div>
    </section>
  );
}
