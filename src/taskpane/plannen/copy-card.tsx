import { useState } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { nameKey } from "../../domain";
import { paneText } from "../../text";
import { CustomerBox } from "../parts/customer-box";
import type { PlanCopy } from "../services/types";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "12px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  hint: { color: tokens.colorNeutralForeground2 },
  sheets: { display: "flex", flexWrap: "wrap", columnGap: "4px", rowGap: "4px" },
  sheet: { minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere" },
  make: { alignSelf: "flex-start" },
});

/** Properties of CopyCard. `original`: the customer of the plan that was copied, "" when that plan is gone; `names`: all customers. */
export interface CopyCardProps {
  readonly copy: PlanCopy;
  readonly original: string;
  readonly names: readonly string[];
  readonly busy: boolean;
  readonly onMake: (account: string) => void;
  readonly onOpen: (title: string) => void;
}

/** Copied sheets of one plan: which they are, and for whom to make a new plan of them. */
export function CopyCard({ copy, original, names, busy, onMake, onOpen }: CopyCardProps) {
  const styles = useStyles();
  const { plans: text, sheets: words } = paneText();
  const [account, setAccount] = useState(copy.account);
  const wanted = nameKey(account);
  const isOriginal = wanted !== "" && wanted === nameKey(original);
  const name = text.copyOf(copy.number, original);
  return (
    <li className={styles.card}>
      <Text weight="semibold">{name}</Text>
      <div className={styles.sheets}>
        {copy.titles.map((title) => <Button key={title} className={styles.sheet} size="small" disabled={busy} aria-label={`${words.open}: ${title}`} onClick={() => onOpen(title)}>{title}</Button>)}
      </div>
      <Text size={200} className={styles.hint}>{text.copyHint(copy.titles.length)}</Text>
      <CustomerBox label={text.copyCustomer} placeholder={text.customerExample} names={names} value={account} hintFor={() => (isOriginal ? text.copySame(original) : undefined)} onChange={setAccount} />
      <Button className={styles.make} disabledFocusable={busy || wanted === "" || isOriginal} aria-label={`${text.copyMake}: ${copy.titles.join(", ")}`} onClick={() => onMake(account.trim())}>{text.copyMake}</Button>
    </li>
  );
}
