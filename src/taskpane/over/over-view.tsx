import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { currentLanguage, functionFamilies, paneText } from "../../text";
import { Page } from "../parts/page";

/** Beside the page, put there by the build. */
const HELP = "hulp.html";
const LICENCES = "THIRD-PARTY-NOTICES.txt";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "4px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { display: "flex", flexDirection: "column", rowGap: "8px", margin: "4px 0 0" },
  term: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  detail: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Properties of OverView. */
export interface OverViewProps {
  readonly version: string;
  readonly onBack: () => void;
}

/** Version, privacy, the functions for own formulas, help and licences. */
export function OverView({ version, onBack }: OverViewProps) {
  const styles = useStyles();
  const { about } = paneText();
  const language = currentLanguage();
  const functions = functionFamilies.flatMap((family) => Object.entries(family.functions));
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
      <section className={styles.section}>
        <h2 className={styles.heading}>{about.functionsTitle}</h2>
        <Text size={200}>{about.functionsHint}</Text>
        <dl className={styles.list}>
          {functions.map(([id, { meaning }]) => (
            <div key={id}>
              <dt className={styles.term}>KOMPAS.{id}</dt>
              <dd className={styles.detail}>{meaning[language]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Link href={LICENCES} target="_blank" rel="noreferrer">{about.licences}</Link>
    </Page>
  );
}
