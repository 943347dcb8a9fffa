import { Fragment, useState } from "react";
import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { paneText } from "../../text";
import type { CustomerSource } from "../../xlsx";
import { Issues } from "../parts/messages";
import type { WorkbookOffer } from "../services/types";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  intro: { display: "flex", flexDirection: "column", rowGap: "12px", overflowWrap: "anywhere" },
  heading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  below: { marginTop: "16px" },
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  // The label of a choice that is not made is paler than what stands below it here.
  name: { color: tokens.colorNeutralForeground1 },
  whole: { whiteSpace: "nowrap" },
});

/** Properties of PartStep. `last` is the part that was chosen before, null the first time. */
export interface PartStepProps {
  readonly offer: WorkbookOffer;
  readonly last: CustomerSource | null;
  readonly onTake: (part: CustomerSource) => void;
}

/** Which table or sheet of a workbook holds the customers. The likeliest is marked; tables come before sheets. */
export function PartStep({ offer: { name, parts, issues }, last, onTake }: PartStepProps) {
  const styles = useStyles();
  const { customers, part: text } = paneText();
  const before = parts.findIndex((part) => part.kind === last?.kind && part.name === last.name && part.sheet === last.sheet);
  const [chosen, setChosen] = useState(before >= 0 ? before : Math.max(0, parts.findIndex((part) => part.likely)));
  const part = parts[chosen];
  return (
    <>
      <div className={styles.intro}>
        <Text size={200} className={styles.quiet}>{customers.step(1)}</Text>
        <Text>{text.intro(name)}</Text>
      </div>
      <Issues issues={issues} intent="warning" />
      <RadioGroup aria-label={text.title} value={String(chosen)} onChange={(_, { value }) => setChosen(Number(value))}>
        {parts.map((each, index) => (
          <Fragment key={index}>
            {each.kind !== parts[index - 1]?.kind && <h2 className={`${styles.heading} ${index > 0 ? styles.below : ""}`}>{each.kind === "table" ? text.tables : text.sheets}</h2>}
            <Radio value={String(index)} label={<PartLabel part={each} />} />
          </Fragment>
        ))}
      </RadioGroup>
      {part && <Button appearance="primary" onClick={() => onTake(part)}>{text.take}</Button>}
    </>
  );
}

function PartLabel({ part }: { readonly part: CustomerSource }) {
  const styles = useStyles();
  const { part: text } = paneText();
  return (
    <span className={styles.label}>
      <span className={styles.name}>{part.name}</span>{" "}
      <Text size={200} className={styles.quiet}>
        {part.kind === "table" && `${text.onSheet(part.sheet)}, `}
        <span className={styles.whole}>{text.size(part.rows, part.columns)}</span>
        {part.hidden && `, ${text.hidden}`}
      </Text>
    </span>
  );
}
