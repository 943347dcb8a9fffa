import { useEffect, useState } from "react";
import { makeStyles, Text, typographyStyles } from "@fluentui/react-components";
import type { PlanForm } from "../../catalogue";
import { paneText } from "../../text";
import { Ask } from "../parts/ask";
import { Page } from "../parts/page";
import { Status } from "../parts/status";
import type { PlanCopy, PlanMoves, PlanState } from "../services/types";
import { useSheetChanges } from "../use-sheet-changes";
import { thenRefresh } from "../use-workbook";
import type { ViewProps } from "../view-props";
import { CopyCard } from "./copy-card";
import { Moves } from "./moves";
import { NewPlan } from "./new-plan";
import { PlanCard } from "./plan-card";
import type { PlanAction } from "./plan-card";

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: "8px 0 0" },
  list: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
});

/** Properties of PlannenView. */
export interface PlannenViewProps extends ViewProps {
  readonly onBack: () => void;
}

/** A quarter that was kept before: whether to keep it again is for the person to say. */
interface Kept { readonly plan: PlanState; readonly quarter: string }

/** Account plans: make one for a customer, extend it, follow it through the year. */
export function PlannenView({ state, services, refresh, onBack }: PlannenViewProps) {
  const styles = useStyles();
  const { plans: text, sheets: words } = paneText();
  const changes = useSheetChanges({ services, refresh });
  const { busy, run } = changes.task;
  const [names, setNames] = useState<readonly string[]>([]);
  const [kept, setKept] = useState<Kept>();
  const [told, setTold] = useState<{ readonly name: string; readonly moves: PlanMoves | null }>();
  const { workbook } = services;
  useEffect(() => {
    void run(text.reading, () => workbook.customerNames()).then((found) => found && setNames(found));
  }, [run, text.reading, workbook]);

  const begin = () => {
    setKept(undefined);
    setTold(undefined);
    changes.clear();
  };
  const make = (account: string, form: PlanForm) => {
    begin();
    void changes.start({ title: text.making(account), run: (task) => workbook.makePlan(account, form, task), done: () => text.made(account), stoppable: true });
  };
  const makeOfCopy = ({ titles }: PlanCopy, account: string) => {
    begin();
    void changes.start({ title: text.making(account), run: (task) => workbook.makePlanOfCopies(titles, account, task), done: () => text.copyMade(account), stoppable: true });
  };
  const lock = async (plan: PlanState, replace: boolean) => {
    begin();
    const report = await run(text.locking, () => thenRefresh(refresh, () => workbook.lockQuarter(plan.number, replace)));
    if (report && !report.locked) setKept({ plan, quarter: report.quarter });
    if (report?.locked) changes.tell(text.locked(report.quarter, plan.account));
  };
  const tellMoves = async (plan: PlanState) => {
    begin();
    const found = await run(text.comparing, async () => ({ moves: await workbook.planMoves(plan.number) }));
    if (found) setTold({ name: text.named(plan.number, plan.account), moves: found.moves });
  };
  const act = (action: PlanAction, plan: PlanState) => {
    const name = text.named(plan.number, plan.account);
    if (action === "lock") return void lock(plan, false);
    if (action === "moves") return void tellMoves(plan);
    begin();
    if (action === "remove") return void changes.start({ title: words.removing(name), run: () => workbook.removePlan(plan.number), done: () => words.removed(name) });
    return void changes.start({ title: words.drawing(name), run: (task) => workbook.redrawPlan(plan.number, task), done: () => words.drawn(name), stoppable: true });
  };

  return (
    <Page title={text.title} onBack={busy?.stop ? undefined : onBack}>
      <Status changes={changes} />
      {kept && <Ask title={text.lockAsk(kept.quarter)} body={text.lockBody} confirm={text.lockConfirm} onCancel={() => setKept(undefined)} onConfirm={() => void lock(kept.plan, true)} />}
      {told && <Moves {...told} />}
      <NewPlan names={names} plans={state.plans} busy={busy !== undefined} onMake={make} />
      {state.copies.length > 0 && <h2 className={styles.heading}>{text.copies}</h2>}
      {state.copies.length > 0 && (
        <ul className={styles.list}>
          {state.copies.map((copy) => (
            <CopyCard
              key={copy.titles.join("/")} copy={copy} original={state.plans.find(({ number }) => number === copy.number)?.account ?? ""} names={names} busy={busy !== undefined}
              onMake={(account) => makeOfCopy(copy, account)} onOpen={(title) => void run(words.opening(title), () => workbook.openCell({ sheet: title, row: 0, column: 0 }))}
            />
          ))}
        </ul>
      )}
      <h2 className={styles.heading}>{text.list}</h2>
      {state.plans.length === 0 && <Text>{text.empty}</Text>}
      <ul className={styles.list}>
        {state.plans.map((plan) => (
          <PlanCard key={plan.number} plan={plan} busy={busy !== undefined} onAct={(action) => act(action, plan)} onOpen={({ id, title }) => void run(words.opening(title), () => workbook.open(id))} />
        ))}
      </ul>
    </Page>
  );
}
