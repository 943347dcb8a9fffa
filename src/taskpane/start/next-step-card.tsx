import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { paneText } from "../../text";
import type { TaskRunner } from "../use-task";
import type { ViewProps } from "../view-props";
import { nextStep } from "./next-step";
import type { NextStep } from "./next-step";

const useStyles = makeStyles({
  card: {
    display: "flex", flexDirection: "column", rowGap: "8px", padding: "16px", borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1,
  },
  label: { color: tokens.colorBrandForeground2 },
  action: { alignSelf: "flex-start", marginTop: "4px" },
});

/** Properties of NextStepCard. */
export type NextStepCardProps = Pick<ViewProps, "state" | "services" | "go"> & Pick<TaskRunner, "run">;

/** The next sensible step, with the button that takes it. */
export function NextStepCard({ state, services, go, run }: NextStepCardProps) {
  const styles = useStyles();
  const { start, sheets } = paneText();
  const step = nextStep(state);
  const { title, body, action } = wordsFor(step);
  const take = () => {
    if (step.kind === "import") return go("klanten");
    if (step.kind === "repair" || step.kind === "draw") return go("opdrachten");
    const [id, name] = step.kind === "fill" ? [step.sheet.id, step.sheet.title] : ["abc", title];
    void run(sheets.opening(name), () => services.workbook.open(id));
  };
  return (
    <section className={styles.card} aria-label={start.next}>
      <Text size={200} weight="semibold" className={styles.label}>{start.next}</Text>
      <Text as="h2" size={400} weight="semibold" block style={{ margin: 0 }}>{title}</Text>
      <Text>{body}</Text>
      <Button appearance="primary" className={styles.action} onClick={take}>{action}</Button>
    </section>
  );
}

function wordsFor(step: NextStep): { readonly title: string; readonly body: string; readonly action: string } {
  const { start } = paneText();
  switch (step.kind) {
    case "repair": return { title: start.repairTitle, body: start.repairBody(step.sheet.title), action: start.repairAction };
    case "import": return { title: start.importTitle, body: start.importBody, action: start.importAction };
    case "draw": return { title: start.drawTitle(step.sheet.title), body: step.sheet.purpose, action: start.drawAction };
    case "fill": return { title: start.fillTitle(step.sheet.title), body: start.fillBody(step.sheet.answered, step.sheet.total), action: start.fillAction };
    case "pyramid": return { title: start.pyramidTitle, body: start.pyramidBody, action: start.pyramidAction };
  }
}
