import { useState } from "react";
import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { paneText } from "../../text";
import { Ask } from "../parts/ask";
import { ProgressRing } from "../parts/progress-ring";
import type { PlanState, SheetState } from "../services/types";

/** What can be done with a plan. `moves`: tell what changed since the last quarter that was kept. */
export type PlanAction = "redraw" | "remove" | "lock" | "moves";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "12px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  head: { display: "flex", alignItems: "flex-start", columnGap: "12px" },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, rowGap: "2px", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  sheets: { display: "flex", flexWrap: "wrap", columnGap: "4px", rowGap: "4px" },
  sheet: { minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere" },
  actions: { display: "flex", justifyContent: "flex-end", flexWrap: "wrap", columnGap: "4px", rowGap: "4px" },
});

/** Properties of PlanCard. */
export interface PlanCardProps {
  readonly plan: PlanState;
  readonly busy: boolean;
  readonly onAct: (action: PlanAction) => void;
  readonly onOpen: (sheet: SheetState) => void;
}

/** One account plan: whose it is, how far it is, its sheets, and what can be done with it. */
export function PlanCard({ plan, busy, onAct, onOpen }: PlanCardProps) {
  const styles = useStyles();
  const { plans: text, sheets: words } = paneText();
  const [asking, setAsking] = useState(false);
  const name = text.named(plan.number, plan.account);
  const unfinished = plan.sheets.some(({ standing }) => standing === "unfinished");
  const forms = plan.forms.map((form) => text.forms[form]).join(", ");
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <div className={styles.words}>
          <Text weight="semibold">{name}</Text>
          <Text size={200} className={styles.quiet}>{unfinished ? words.unfinishedHint : forms}</Text>
        </div>
        {plan.total > 0 && <ProgressRing answered={plan.answered} total={plan.total} label={words.answered(plan.answered, plan.total)} />}
      </div>
      <div className={styles.sheets}>
        {plan.sheets.map((sheet) => (
          <Button key={sheet.id} className={styles.sheet} size="small" disabled={busy} aria-label={`${words.open}: ${sheet.title}`} onClick={() => onOpen(sheet)}>{sheet.title}</Button>
        ))}
      </div>
      {asking ? (
        <Ask title={text.removeAsk(name)} body={text.removeBody(plan.sheets.length)} confirm={words.removeConfirm} onCancel={() => setAsking(false)} onConfirm={() => { setAsking(false); onAct("remove"); }} />
      ) : (
        <div className={styles.actions}>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words.more(name)} disabled={busy} />
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem onClick={() => onAct("redraw")}>{unfinished ? words.repair : words.redraw}</MenuItem>
                <MenuItem onClick={() => setAsking(true)}>{text.remove}</MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
          <Button disabled={busy} aria-label={`${text.moves}: ${name}`} onClick={() => onAct("moves")}>{text.moves}</Button>
          <Button disabled={busy} aria-label={`${text.lock}: ${name}`} onClick={() => onAct("lock")}>{text.lock}</Button>
        </div>
      )}
    </li>
  );
}
