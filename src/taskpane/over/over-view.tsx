import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { paneText } from "../../text";
import { Page } from "../parts/page";

/** Beside the page, put there by the build. */
const HELP = "hulp.html";
const LICENCES = "THIRD-PARTY-NOTICES.txt";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "4px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** Properties of OverView. */
export interface OverViewProps {
  readonly version: string;
  readonly onBack: () => void;
}

/** Version, privacy, help and licences. */
export function OverView({ version, onBack }: OverViewProps) {
  const styles = useStyles();
  const { about } = paneText();
  return (
    <Page title={about.title} onBack={onBack}>
      <Text>{about.version(version)}</Text>
      <section className={styles.section}>
        <h2 className={styles.heading}>{about.privacyTitle}</h2>
        <Text>{about.privacy}</Text>
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{about.helpTitle}</h2>
        <Text>{about.help}</Text>
        <Link href={HELP} target="_blank" rel="noreferrer">{about.helpPage}</Link>
      </section>
      <Link href={LICENCES} target="_blank" rel="noreferrer">{about.licences}</Link>
    </Page>
  );
}
