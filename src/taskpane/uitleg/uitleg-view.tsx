import { useState } from "react";
import { Button, makeStyles, Spinner, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { RowTarget } from "../../excel";
import { paneText } from "../../text";
import { Issues, Notice } from "../parts/messages";
import { Page } from "../parts/page";
import type { CellExplanation } from "../services/types";
import type { ViewProps } from "../view-props";
import { CallSection } from "./call-section";
import { useExplanation } from "./use-explanation";

const useStyles = makeStyles({
  answer: { display: "flex", flexDirection: "column", rowGap: "20px" },
  cell: { display: "flex", flexDirection: "column", rowGap: "4px", padding: "12px 16px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  address: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  value: { overflowWrap: "anywhere" },
  code: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Properties of UitlegView. */
export interface UitlegViewProps extends ViewProps {
  readonly onBack: () => void;
}

/** How the figure in the selected cell comes about. It follows the selection, and writes nothing. */
export function UitlegView({ services, onBack }: UitlegViewProps) {
  const { explain, common } = paneText();
  const { explanation, busy, issues, again, select } = useExplanation(services);
  const [isRowGone, setIsRowGone] = useState(false);
  const go = async (target: RowTarget) => setIsRowGone(!(await select(target)));
  return (
    <Page title={explain.title} onBack={onBack}>
      {explanation?.kind !== "explained" && <Text>{explain.intro}</Text>}
      <Issues issues={issues} onRetry={again} />
      {isRowGone && <Notice intent="warning" onClose={() => setIsRowGone(false)}>{explain.gone}</Notice>}
      {busy && !explanation && <Spinner size="small" label={explain.reading} />}
      {explanation && <Answer explanation={explanation} busy={busy} onGo={(target) => void go(target)} />}
      {explanation?.kind === "silent" && explanation.why !== "unknown" && <div><Button onClick={again}>{common.retry}</Button></div>}
    </Page>
  );
}

interface AnswerProps {
  readonly explanation: CellExplanation;
  readonly busy: boolean;
  readonly onGo: (target: RowTarget) => void;
}

function Answer({ explanation, busy, onGo }: AnswerProps) {
  const styles = useStyles();
  const { explain } = paneText();
  const { cell } = explanation;
  if (explanation.kind === "no-formula") return <Text role="status">{explain.noFormula(cell.address)}</Text>;
  if (explanation.kind === "no-kompas") return <Text role="status">{explain.noKompas(cell.address)}</Text>;
  if (explanation.kind === "silent") return <Text role="status">{explain.silent[explanation.why](cell.address)}</Text>;
  return (
    <div className={styles.answer} aria-busy={busy}>
      <section className={styles.cell} aria-labelledby="explained-cell">
        <h2 id="explained-cell" className={styles.address} aria-live="polite">{cell.address}</h2>
        <Text className={styles.value}>{explain.shows(cell.text)}</Text>
        <code className={styles.code}>{cell.formula}</code>
        {explanation.from !== null && <Text size={200} className={styles.hint}>{explain.from(explanation.from)}</Text>}
      </section>
      {explanation.calls.map((call, at) => <CallSection key={`${cell.address}:${at}`} call={call} onGo={onGo} />)}
      {explanation.more > 0 && <Text size={200} className={styles.hint}>{explain.moreCalls(explanation.more)}</Text>}
    </div>
  );
}
