import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { AnswerDifference } from "../../domain";
import { formatSerial, paneText } from "../../text";
import { Issues, Notice } from "../parts/messages";
import type { FormAnswers, FormLine } from "../services/types";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  card: { display: "flex", flexDirection: "column", rowGap: "4px", padding: "12px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  question: { ...typographyStyles.body1Strong, margin: 0 },
  pair: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "8px", rowGap: "2px", margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  answer: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  verdict: { fontWeight: tokens.fontWeightSemibold },
});

/** Whether a person has something to look at: answers that differ, or that only one of the two gave. */
const differs = ({ difference: { kind } }: FormLine): boolean => kind !== "same" && kind !== "blank";

/** What the customer answers beside what we think, question by question, with the difference in words. */
export function Differences({ answers }: { readonly answers: FormAnswers }) {
  const styles = useStyles();
  const { form } = paneText();
  const { account, known, name, position, day, lines, issues } = answers;
  const filledIn = [name, position, day === null ? "" : formatSerial(day)].filter(Boolean).join(", ");
  const isBlank = lines.every(({ theirs }) => theirs === null);
  return (
    <section className={styles.part} aria-labelledby="form-answers">
      <h2 id="form-answers" className={styles.title}>{form.answersOf(account === "" ? form.nameless : account)}</h2>
      {filledIn !== "" && <Text>{form.filledIn(filledIn)}</Text>}
      {!known && <Notice intent="warning">{form.unknown}</Notice>}
      <Issues issues={issues} intent="warning" />
      <Text role="status">{isBlank ? form.blank : form.count(lines.filter(differs).length, lines.length)}</Text>
      <ul className={styles.list}>
        {lines.map((line) => <Line key={line.key} line={line} />)}
      </ul>
    </section>
  );
}

function Line({ line: { question, ours, theirs, difference } }: { readonly line: FormLine }) {
  const styles = useStyles();
  const { form } = paneText();
  return (
    <li className={styles.card}>
      <h3 className={styles.question}>{question}</h3>
      <dl className={styles.pair}>
        <dt className={styles.term}>{form.ours}</dt><dd className={styles.answer}>{ours ?? form.nothing}</dd>
        <dt className={styles.term}>{form.theirs}</dt><dd className={styles.answer}>{theirs ?? form.nothing}</dd>
      </dl>
      <Text className={styles.verdict}>{inWords(difference)}</Text>
    </li>
  );
}

/** The difference in a few words: whoever sees no colours reads the same. */
function inWords(difference: AnswerDifference): string {
  const { form } = paneText();
  switch (difference.kind) {
    case "points": return form.points(Math.abs(difference.points), difference.points > 0, difference.better);
    case "invalid": return difference.whose === "theirs" ? form.invalidTheirs : form.invalidOurs;
    default: return form.verdicts[difference.kind];
  }
}
