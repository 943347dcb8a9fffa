import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CompassNorthwestRegular } from "@fluentui/react-icons/svg/compass-northwest";
import { paneText } from "../../text";

const useStyles = makeStyles({
  footer: { display: "flex", alignItems: "center", columnGap: "6px", padding: "8px 20px", color: tokens.colorNeutralForeground2, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  mark: { display: "flex", fontSize: "16px", color: tokens.colorBrandForeground1 },
});

/** The product's name, at the foot: Office shows it at the head already. */
export function Footer() {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <span className={styles.mark} aria-hidden="true"><CompassNorthwestRegular /></span>
      <Text size={200}>{paneText().common.product}</Text>
    </footer>
  );
}
