import { useState } from "react";
import { Badge, Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { paneText } from "../../text";
import { Ask } from "../parts/ask";
import { ProgressRing } from "../parts/progress-ring";
import type { SheetState } from "../services/types";

/** What can be done with a sheet. `draw` also draws again and finishes. */
export type SheetAction = "draw" | "open" | "remove";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "12px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  head: { display: "flex", alignItems: "flex-start", columnGap: "12px" },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, rowGap: "2px" },
  purpose: { color: tokens.colorNeutralForeground2 },
  badge: { alignSelf: "flex-start", marginTop: "4px" },
  actions: { display: "flex", justifyContent: "flex-end", columnGap: "4px" },
});

/** Properties of SheetCard. */
export interface SheetCardProps {
  readonly sheet: SheetState;
  readonly busy: boolean;
  readonly onAct: (action: SheetAction) => void;
}

/** One sheet: name, purpose, how far it is, one button, and a menu for what is seldom needed. */
export function SheetCard({ sheet, busy, onAct }: SheetCardProps) {
  const styles = useStyles();
  const { sheets: text } = paneText();
  const [asking, setAsking] = useState(false);
  const unfinished = sheet.standing === "unfinished";
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <div className={styles.words}>
          <Text weight="semibold">{sheet.title}</Text>
          <Text size={200} className={styles.purpose}>{unfinished ? text.unfinishedHint : sheet.purpose}</Text>
          {unfinished && <Badge className={styles.badge} appearance="tint" color="warning">{text.unfinished}</Badge>}
        </div>
        {sheet.standing === "drawn" && sheet.total > 0 && (
          <ProgressRing answered={sheet.answered} total={sheet.total} label={text.answered(sheet.answered, sheet.total)} />
        )}
      </div>
      {asking ? (
        <Ask
          title={text.removeAsk(sheet.title)} body={text.removeBody} confirm={text.removeConfirm}
          onCancel={() => setAsking(false)} onConfirm={() => { setAsking(false); onAct("remove"); }}
        />
      ) : (
        <CardActions sheet={sheet} busy={busy} onAct={onAct} onAsk={() => setAsking(true)} />
      )}
    </li>
  );
}

function CardActions({ sheet, busy, onAct, onAsk }: SheetCardProps & { readonly onAsk: () => void }) {
  const styles = useStyles();
  const { sheets: text } = paneText();
  const named = (action: string) => ({ "aria-label": `${action}: ${sheet.title}`, disabled: busy });
  if (sheet.standing === "absent") {
    return <div className={styles.actions}><Button appearance="primary" {...named(text.draw)} onClick={() => onAct("draw")}>{text.draw}</Button></div>;
  }
  if (sheet.standing === "unfinished") {
    return (
      <div className={styles.actions}>
        <Button {...named(text.remove)} onClick={onAsk}>{text.remove}</Button>
        <Button appearance="primary" {...named(text.repair)} onClick={() => onAct("draw")}>{text.repair}</Button>
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={text.more(sheet.title)} disabled={busy} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => onAct("draw")}>{text.redraw}</MenuItem>
            <MenuItem onClick={onAsk}>{text.remove}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button {...named(text.open)} onClick={() => onAct("open")}>{text.open}</Button>
    </div>
  );
}
