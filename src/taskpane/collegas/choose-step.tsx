import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { colleagueText } from "../../text";
import { Notice } from "../parts/messages";
import type { ColleagueChoices, ColleagueList, SheetState } from "../services/types";
import { asChoices, countOf, sheetsToChoose, toggled } from "./choice";
import type { Choice } from "./choice";
import { ShareLabel } from "./share-label";
import { SheetPicker } from "./sheet-picker";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: "4px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  all: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "8px", marginTop: "4px" },
  hint: { color: tokens.colorNeutralForeground2 },
  make: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px" },
});

/** Properties of ChooseStep. `sheets` are those of the open workbook. */
export interface ChooseStepProps {
  readonly list: ColleagueList;
  readonly sheets: readonly SheetState[];
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
  readonly onMake: (choices: ColleagueChoices) => void;
}

/** Who gets a workbook, and what is in it. */
export function ChooseStep({ list, sheets, choice, onChange, onMake }: ChooseStepProps) {
  const styles = useStyles();
  const text = colleagueText();
  const { remarks } = text;
  const set = (more: Partial<Choice>) => onChange({ ...choice, ...more });
  const count = countOf(choice);
  return (
    <>
      <Text>{text.intro}</Text>
      {list.remarks.map((remark) => {
        if (remark.code === "no-accountmanager") return <Notice key={remark.code} intent="warning">{remarks[remark.code](remark)}</Notice>;
        if (remark.code === "one-colleague") return <Notice key={remark.name} intent="info">{remarks[remark.code](remark)}</Notice>;
        return choice.deals && <Notice key={remark.code} intent="warning">{remarks[remark.code](remark)}</Notice>;
      })}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{text.who}</legend>
        <div className={styles.all}>
          <Button size="small" onClick={() => set({ colleagues: list.colleagues.map(({ key }) => key) })}>{text.all}</Button>
          <Button size="small" onClick={() => set({ colleagues: [] })}>{text.none}</Button>
        </div>
        {list.colleagues.map(({ key, name, ...share }) => (
          <Checkbox key={key} checked={choice.colleagues.includes(key)} label={<ShareLabel name={name} hint={text.share(share)} />} onChange={(_, { checked }) => set({ colleagues: toggled(choice.colleagues, [key], checked === true) })} />
        ))}
        {list.rest.customers > 0 && <Checkbox checked={choice.rest} label={<ShareLabel name={text.rest} hint={`${text.share(list.rest)}. ${text.restHint}`} />} onChange={(_, { checked }) => set({ rest: checked === true })} />}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{text.sheets}</legend>
        <Text className={styles.hint}>{text.sheetsHint}</Text>
        {list.all.deals > 0 && <Checkbox checked={choice.deals} label={<ShareLabel name={text.deals} hint={text.dealsHint} />} onChange={(_, { checked }) => set({ deals: checked === true })} />}
        <SheetPicker sheets={sheetsToChoose(list, sheets)} chosen={choice.sheets} onChange={(chosen) => set({ sheets: chosen })} />
      </fieldset>
      <div className={styles.make}>
        {count === 0 && <Text>{text.chooseSomeone}</Text>}
        <Button appearance="primary" disabledFocusable={count === 0} onClick={() => onMake(asChoices(choice))}>{text.make(count)}</Button>
      </div>
    </>
  );
}
