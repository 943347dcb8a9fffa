import { Button, makeStyles, mergeClasses, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { controlText, findingText } from "../../text";
import type { Signature, ShownFinding } from "../services/check-types";
import { differenceText, figureText } from "./figure-text";
import { SignForm } from "./sign-form";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: "4px", padding: "12px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge, overflowWrap: "anywhere" },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  subject: { ...typographyStyles.body1Strong, margin: 0 },
  figures: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "12px", rowGap: "2px", margin: 0, fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "8px", marginTop: "4px" },
});

/** Properties of FindingCard. `signing`: the form stands open, with the name and day that it starts with. */
export interface FindingCardProps {
  readonly shown: ShownFinding;
  readonly busy: boolean;
  readonly signing: { readonly who: string; readonly day: number } | null;
  readonly onOpen: () => void;
  readonly onSigning: (open: boolean) => void;
  readonly onSign: (signature: Signature | null) => void;
}

/** One finding: what, where, how much, what to do, and who signed it off. */
export function FindingCard({ shown, busy, signing, onOpen, onSigning, onSign }: FindingCardProps) {
  const styles = useStyles();
  const text = controlText();
  const { finding: { code, severity, subject, detail, expected, found }, at, signature, changed } = shown;
  const words = findingText()[code];
  const what = words.what({ subject, detail });
  const name = subject === "" ? what : subject;
  const figures = [[text.expected, figureText(expected)], [text.found, figureText(found)], [text.difference, differenceText(expected, found)]] as const;
  return (
    <li className={mergeClasses(styles.card, severity === "error" && styles.error, severity === "warning" && styles.warning)}>
      <h4 className={styles.subject}>{name}</h4>
      {name !== what && <Text>{what}</Text>}
      {changed && <Text>{text.changed}</Text>}
      {figures.some(([, figure]) => figure !== null) && (
        <dl className={styles.figures}>
          {figures.flatMap(([term, figure]) => (figure === null ? [] : [<dt key={term} className={styles.quiet}>{term}</dt>, <dd key={`${term} figure`} className={styles.figure}>{figure}</dd>]))}
        </dl>
      )}
      <Text><span className={styles.quiet}>{text.todo}:</span> {words.todo}</Text>
      {at && <Text size={200} className={styles.quiet}>{text.cell(at.sheet, at.cell)}</Text>}
      {signature && <Text>{[text.signed(signature.who, signature.day), signature.why].filter(Boolean).join(" ")}</Text>}
      {signing ? <SignForm subject={name} busy={busy} start={signing} onSign={onSign} onCancel={() => onSigning(false)} /> : (
        <div className={styles.actions}>
          {at && <Button size="small" disabled={busy} aria-label={text.goToOf(name, at.sheet, at.cell)} onClick={onOpen}>{text.goTo}</Button>}
          {signature
            ? <Button size="small" disabled={busy} aria-label={text.unsignOf(name)} onClick={() => onSign(null)}>{text.unsign}</Button>
            : <Button size="small" disabled={busy} aria-label={text.signOf(name)} onClick={() => onSigning(true)}>{text.sign}</Button>}
        </div>
      )}
    </li>
  );
}
