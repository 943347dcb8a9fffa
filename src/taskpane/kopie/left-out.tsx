import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { formatList, paneText } from "../../text";
import type { WorkbookState } from "../services/types";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "4px" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { display: "flex", flexDirection: "column", rowGap: "4px", margin: 0, paddingLeft: "20px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** What a copy leaves behind: everything that the person made beside our sheets, by name where it has one. */
export function LeftOut({ own }: Pick<WorkbookState, "own">) {
  const styles = useStyles();
  const { copy } = paneText();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{copy.leftOut}</h2>
      <ul className={styles.list}>
        {own.sheets.length > 0 && <li><Text>{copy.ownSheets(formatList(own.sheets))}</Text></li>}
        {own.columns.map(({ sheet, columns }) => <li key={sheet}><Text>{copy.ownColumns(sheet, formatList(columns))}</Text></li>)}
        <li><Text>{copy.ownLook}</Text></li>
      </ul>
    </section>
  );
}
