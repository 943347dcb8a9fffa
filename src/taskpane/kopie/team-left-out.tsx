import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { formatList, teamVersionText } from "../../text";
import type { TeamCheck } from "../services/types";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "4px" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { display: "flex", flexDirection: "column", rowGap: "4px", margin: 0, paddingLeft: "20px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** What a team version leaves out and what it shares, told before it is made. */
export function TeamLeftOut({ check: { sheets, answers, shared } }: { readonly check: TeamCheck }) {
  const styles = useStyles();
  const text = teamVersionText();
  return (
    <>
      <section className={styles.section}>
        <h2 className={styles.heading}>{text.leftOut}</h2>
        {sheets.length === 0 && answers.length === 0 ? <Text>{text.nothing}</Text> : (
          <ul className={styles.list}>
            {sheets.length > 0 && <li><Text>{text.sheets(formatList(sheets))}</Text></li>}
            {answers.map(({ sheet, labels }) => <li key={sheet}><Text>{text.answers(sheet, formatList(labels))}</Text></li>)}
            <li><Text>{text.actions}</Text></li>
            <li><Text>{text.formulas}</Text></li>
          </ul>
        )}
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{text.sharing}</h2>
        <ul className={styles.list}>
          {shared.roles !== null && <li><Text>{text.roles(shared.roles)}</Text></li>}
          {shared.styles !== null && <li><Text>{text.styles(shared.styles)}</Text></li>}
          {shared.roles === null && shared.styles === null && <li><Text>{text.notSharing}</Text></li>}
        </ul>
      </section>
    </>
  );
}
