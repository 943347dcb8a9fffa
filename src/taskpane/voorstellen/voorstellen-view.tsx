import { useState } from "react";
import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { paneText } from "../../text";
import { BusyCard } from "../parts/busy-card";
import { Issues, Notice } from "../parts/messages";
import { Page } from "../parts/page";
import type { Proposal } from "../services/types";
import { useTask } from "../use-task";
import { thenRefresh } from "../use-workbook";
import type { ViewProps } from "../view-props";

const useStyles = makeStyles({
  target: { ...typographyStyles.body1Strong, margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  card: { display: "flex", flexDirection: "column", rowGap: "4px", padding: "12px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  origin: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", justifyContent: "flex-end", columnGap: "4px" },
});

/** Properties of VoorstellenView. */
export interface VoorstellenViewProps extends ViewProps {
  readonly onBack: () => void;
}

/** What the sheets propose to do, by the to-do sheet that it would come on; one click takes an action over. */
export function VoorstellenView({ state, services, refresh, onBack }: VoorstellenViewProps) {
  const { proposals: text, sheets } = paneText();
  const styles = useStyles();
  const task = useTask();
  const [outcome, setOutcome] = useState<string>();
  const targets = [...new Map(state.proposals.map(({ sheet, sheetTitle }) => [sheet, sheetTitle]))];

  const take = async (proposal: Proposal) => {
    setOutcome(undefined);
    const done = await task.run(text.taking, () => thenRefresh(refresh, async () => {
      await services.workbook.take(proposal);
      return true;
    }));
    if (done) setOutcome(text.taken(proposal.text, proposal.sheetTitle));
  };
  const open = (id: string, title: string) => void task.run(sheets.opening(title), () => services.workbook.open(id));

  return (
    <Page title={text.title} onBack={onBack}>
      {outcome && <Notice intent="success">{outcome}</Notice>}
      <Issues issues={task.issues} onClose={task.dismiss} />
      {task.busy && <BusyCard busy={task.busy} />}
      <Text>{targets.length === 0 ? text.empty : text.intro}</Text>
      {targets.map(([id, title]) => (
        <section key={id} aria-labelledby={`to-${id}`}>
          <h2 id={`to-${id}`} className={styles.target}>{title}</h2>
          <ul className={styles.list}>
            {state.proposals.filter(({ sheet }) => sheet === id).map((proposal) => (
              <li key={`${proposal.origin} ${proposal.text}`} className={styles.card}>
                <Text>{proposal.text}</Text>
                <Text size={200} className={styles.origin}>{text.from(proposal.origin)}</Text>
                <div className={styles.actions}>
                  <Button appearance="subtle" disabled={task.busy !== undefined} aria-label={`${sheets.open}: ${title}`} onClick={() => open(id, title)}>{sheets.open}</Button>
                  <Button disabled={task.busy !== undefined} aria-label={`${text.take}: ${proposal.text}`} onClick={() => void take(proposal)}>{text.take}</Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
