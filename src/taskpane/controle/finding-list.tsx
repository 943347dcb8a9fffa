import { useState } from "react";
import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { FindingSeverity } from "../../domain";
import { controlText } from "../../text";
import type { CheckReport, ShownFinding, Signature } from "../services/check-types";
import { FindingCard } from "./finding-card";

/** More cards than this at once make the pane slow. */
const AT_ONCE = 50;
const SEVERITIES: readonly FindingSeverity[] = ["error", "warning", "note"];

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  kind: { ...typographyStyles.body1Strong, margin: 0 },
  list: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
});

/** Properties of FindingList. */
export interface FindingListProps {
  readonly report: CheckReport;
  readonly busy: boolean;
  readonly signer: () => Promise<{ readonly who: string; readonly day: number } | undefined>;
  readonly onOpen: (shown: ShownFinding) => void;
  readonly onSign: (key: string, signature: Signature | null) => Promise<void>;
}

/** Every finding under how much it matters, the worst first; nothing when there is none. */
export function FindingList({ report: { findings, counts }, busy, signer, onOpen, onSign }: FindingListProps) {
  const styles = useStyles();
  const text = controlText();
  const [shown, setShown] = useState(AT_ONCE);
  const [signing, setSigning] = useState<{ readonly key: string; readonly who: string; readonly day: number }>();
  if (findings.length === 0) return null;
  const open = async (key: string) => {
    const start = await signer();
    if (start) setSigning({ key, ...start });
  };
  const sign = async (key: string, signature: Signature | null) => {
    await onSign(key, signature);
    setSigning(undefined);
  };
  const visible = findings.slice(0, shown);
  const total = counts.error + counts.warning + counts.note;
  return (
    <section className={styles.section} aria-label={text.findings}>
      <h2 className={styles.heading}>{text.findings}</h2>
      {SEVERITIES.map((severity) => ({ severity, own: visible.filter(({ finding }) => finding.severity === severity) })).filter(({ own }) => own.length > 0).map(({ severity, own }) => (
        <section key={severity} className={styles.section} aria-label={text.severities[severity]}>
          <h3 className={styles.kind}>{`${text.severities[severity]} (${text.ofSeverity(counts[severity])})`}</h3>
          <ul className={styles.list}>
            {own.map((each) => (
              <FindingCard
                key={each.key} shown={each} busy={busy} signing={signing?.key === each.key ? signing : null}
                onOpen={() => onOpen(each)} onSigning={(isOpen) => (isOpen ? void open(each.key) : setSigning(undefined))} onSign={(signature) => void sign(each.key, signature)}
              />
            ))}
          </ul>
        </section>
      ))}
      {findings.length > shown && <div><Button onClick={() => setShown(shown + AT_ONCE)}>{text.more(Math.min(AT_ONCE, findings.length - shown))}</Button></div>}
      {findings.length <= shown && total > findings.length && <Text>{text.rest(total - findings.length)}</Text>}
    </section>
  );
}
