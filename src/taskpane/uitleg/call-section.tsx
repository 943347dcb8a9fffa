import { useId } from "react";
import type { ReactNode } from "react";
import { Link, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { RowTarget } from "../../excel";
import { currentLanguage, formulaIn, helpOf, paneText } from "../../text";
import type { FunctionHelp } from "../../text";
import type { ExplainedCall } from "../services/types";
import { Accounts } from "./accounts";
import { heldText, shownText } from "./held-text";
import { LeftOutRows } from "./left-out-rows";

const useStyles = makeStyles({
  call: { display: "flex", flexDirection: "column", rowGap: "16px" },
  name: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere", color: tokens.colorBrandForeground1 },
  part: { display: "flex", flexDirection: "column", rowGap: "4px" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0 },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)", columnGap: "8px", padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  term: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  value: { margin: 0, overflowWrap: "anywhere" },
  code: { display: "block", padding: "8px", backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Properties of CallSection. */
export interface CallSectionProps {
  readonly call: ExplainedCall;
  readonly onGo: (target: RowTarget) => void;
}

/** One function of the formula: its rule, what went in and came out, what does not count, and how the parts make the whole. */
export function CallSection({ call, onGo }: CallSectionProps) {
  const styles = useStyles();
  const { explain } = paneText();
  const id = useId();
  const { explanation } = call;
  const help = helpOf(explanation.id);
  const { inputs, result, row, accounts, refusal } = explanation;
  return (
    <section className={styles.call} aria-labelledby={id}>
      <h2 id={id} className={styles.name}>{`KOMPAS.${explanation.id}`}</h2>
      {refusal !== null && <Part title={explain.refused}><Text>{refusal}</Text></Part>}
      {help && <Part title={explain.rule}><Text>{help.rule[currentLanguage()]}</Text></Part>}
      {row.length > 0 && <Part title={explain.row}><Pairs pairs={row.map(({ name, held }) => [name, shownText(held)])} /></Part>}
      <Part title={explain.inputs}><Pairs pairs={inputs.map(({ name, held }) => [name, heldText(held)])} /></Part>
      {refusal === null && <Part title={explain.result}><Text>{shownText(result)}</Text></Part>}
      {explanation.rowCount > 0 && <Part title={explain.leftOut}><LeftOutRows call={call} onGo={onGo} /></Part>}
      {accounts.length > 0 && <Part title={explain.accounts}><Accounts accounts={accounts} /></Part>}
      {help?.twin && <Twin twin={help.twin} />}
      <Link href={`functies/${explanation.id.toLowerCase()}.html`} target="_blank" rel="noreferrer">{explain.help(explanation.id)}</Link>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </div>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly (readonly [name: string, value: string])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {pairs.map(([name, value]) => (
        <div key={name} className={styles.pair}>
          <dt className={styles.term}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Twin({ twin: { formula, note } }: { readonly twin: NonNullable<FunctionHelp["twin"]> }) {
  const styles = useStyles();
  const { explain } = paneText();
  return (
    <Part title={explain.twin}>
      <code className={styles.code}>{formulaIn(currentLanguage(), formula)}</code>
      <Text size={200} className={styles.hint}>{[explain.twinHint, note?.[currentLanguage()]].filter(Boolean).join(" ")}</Text>
    </Part>
  );
}
