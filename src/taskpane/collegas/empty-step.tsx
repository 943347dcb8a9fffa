import { Button, makeStyles, Text } from "@fluentui/react-components";
import { colleagueText } from "../../text";

const useStyles = makeStyles({ actions: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px" } });

/** Properties of EmptyStep. `customers`: how many there are, none of whom has an accountmanager. */
export interface EmptyStepProps {
  readonly customers: number;
  readonly busy: boolean;
  readonly onImport: () => void;
  readonly onOpen: () => void;
  readonly onRead: () => void;
}

/** What to do while there is nothing to divide. */
export function EmptyStep({ customers, busy, onImport, onOpen, onRead }: EmptyStepProps) {
  const styles = useStyles();
  const text = colleagueText();
  return (
    <>
      <Text weight="semibold">{text.emptyTitle}</Text>
      <Text>{customers === 0 ? text.noCustomers : text.noManagers(customers)}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onImport}>{text.toCustomers}</Button>
        {customers > 0 && <Button disabledFocusable={busy} onClick={onOpen}>{text.openCustomers}</Button>}
        {customers > 0 && <Button disabledFocusable={busy} onClick={onRead}>{text.readAgain}</Button>}
      </div>
    </>
  );
}
