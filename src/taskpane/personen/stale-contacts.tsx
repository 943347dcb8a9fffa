import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { formatSerial, paneText } from "../../text";
import type { ContactRegister } from "../services/types";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  card: { display: "flex", alignItems: "center", columnGap: "8px", padding: "8px 12px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, rowGap: "2px", overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Properties of StaleContacts. */
export interface StaleContactsProps {
  readonly register: ContactRegister;
  readonly busy: boolean;
  readonly onShow: (name: string) => void;
}

/** The contacts whom nobody spoke to for too long; each first shows what stands about that person. */
export function StaleContacts({ register: { names, months, stale }, busy, onShow }: StaleContactsProps) {
  const styles = useStyles();
  const { persons } = paneText();
  if (names.length === 0) return <Text className={styles.hint}>{persons.noContacts}</Text>;
  return (
    <section className={styles.section} aria-label={persons.staleTitle}>
      <h2 className={styles.heading}>{persons.staleTitle}</h2>
      <Text className={styles.hint}>{stale.length === 0 ? persons.noneStale(months) : persons.staleHint(months)}</Text>
      {stale.length > 0 && (
        <ul className={styles.list}>
          {stale.map(({ name, day }) => (
            <li key={name} className={styles.card}>
              <div className={styles.words}>
                <Text>{name}</Text>
                <Text size={200} className={styles.hint}>{persons.staleSince(formatSerial(day))}</Text>
              </div>
              <Button disabled={busy} aria-label={`${persons.show}: ${name}`} onClick={() => onShow(name)}>{persons.show}</Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
