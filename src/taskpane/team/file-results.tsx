import { useState } from "react";
import { Button, Field, Input, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { sentenceFor, teamText } from "../../text";
import type { IssuesByCode } from "../../text";
import type { MemberRemark } from "../../workbooks";
import type { TeamFileResult, TeamProblem } from "../services/team-types";

/** More lines than this at once make the pane slow. */
const AT_ONCE = 100;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "2px", paddingLeft: "12px", borderLeft: `3px solid ${tokens.colorStatusSuccessBorder2}`, overflowWrap: "anywhere" },
  remarked: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  refused: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  quiet: { color: tokens.colorNeutralForeground2 },
  remarks: { margin: 0, paddingLeft: "20px" },
  toggle: { marginLeft: "-8px" },
  owner: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", columnGap: "8px", rowGap: "8px", marginTop: "4px" },
});

/** Properties of FileResults. */
export interface FileResultsProps {
  readonly results: readonly TeamFileResult[];
  readonly busy: boolean;
  readonly onReadAgain: (path: string, owner: string) => void;
}

/** What became of every file: first those that were not read, then those with remarks. */
export function FileResults({ results, busy, onReadAgain }: FileResultsProps) {
  const styles = useStyles();
  const text = teamText();
  const [shown, setShown] = useState(AT_ONCE);
  const [refused, remarked, plain] = [results.filter(({ problem }) => problem), results.filter(({ problem, remarkCount }) => !problem && remarkCount > 0), results.filter(({ problem, remarkCount }) => !problem && remarkCount === 0)];
  const sorted = [...refused, ...remarked, ...plain];
  return (
    <section className={styles.section} aria-label={text.result}>
      <h2 className={styles.heading}>{text.result}</h2>
      <Text>{text.summary(plain.length, remarked.length, refused.length)}</Text>
      <ul className={styles.list}>
        {sorted.slice(0, shown).map((result) => <FileLine key={result.path} result={result} busy={busy} onReadAgain={(owner) => onReadAgain(result.path, owner)} />)}
      </ul>
      {sorted.length > shown && <div><Button onClick={() => setShown(shown + AT_ONCE)}>{text.more(Math.min(AT_ONCE, sorted.length - shown))}</Button></div>}
    </section>
  );
}

function FileLine({ result: { path, problem, remarks, remarkCount, stillCounts }, busy, onReadAgain }: { readonly result: TeamFileResult; readonly busy: boolean; readonly onReadAgain: (owner: string) => void }) {
  const styles = useStyles();
  const text = teamText();
  const state = problem ? "refused" : remarkCount > 0 ? "remarked" : "read";
  return (
    <li className={mergeClasses(styles.item, state === "refused" && styles.refused, state === "remarked" && styles.remarked)}>
      <Text weight="semibold">{path}</Text>
      <Text size={200} className={styles.quiet}>{text.states[state]}</Text>
      {problem && <Text>{describeProblem(problem)}</Text>}
      {stillCounts && <Text>{text.stillCounts}</Text>}
      {problem?.code === "no-owner" && <OwnerForm path={path} busy={busy} onReadAgain={onReadAgain} />}
      {remarkCount > 0 && <Remarks path={path} remarks={remarks} count={remarkCount} />}
    </li>
  );
}

function Remarks({ path, remarks, count }: { readonly path: string; readonly remarks: readonly MemberRemark[]; readonly count: number }) {
  const styles = useStyles();
  const text = teamText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className={styles.toggle} appearance="subtle" size="small" icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={open} aria-label={text.remarksOf(count, path)} onClick={() => setOpen(!open)}>
        {text.remarks(count)}
      </Button>
      {open && (
        <ul className={styles.remarks}>
          {[...new Set(remarks.map(describeRemark))].map((sentence) => <li key={sentence}><Text>{sentence}</Text></li>)}
          {count > remarks.length && <li><Text>{text.moreRemarks(count - remarks.length)}</Text></li>}
        </ul>
      )}
    </>
  );
}

function OwnerForm({ path, busy, onReadAgain }: { readonly path: string; readonly busy: boolean; readonly onReadAgain: (owner: string) => void }) {
  const styles = useStyles();
  const text = teamText();
  const [owner, setOwner] = useState("");
  return (
    <form className={styles.owner} onSubmit={(event) => { event.preventDefault(); if (owner.trim() !== "") onReadAgain(owner.trim()); }}>
      <Field label={text.owner}><Input value={owner} onChange={(_, { value }) => setOwner(value)} /></Field>
      <Button type="submit" aria-label={text.readAgainFor(path)} disabled={busy || owner.trim() === ""}>{text.readAgain}</Button>
    </form>
  );
}

/** Why a file was not read, in the display language. */
const describeProblem = (problem: TeamProblem): string => sentenceFor<IssuesByCode<TeamProblem>, TeamProblem["code"]>(teamText().problems, problem.code, problem);

/** A remark on a file that was read, in the display language. */
const describeRemark = (remark: MemberRemark): string => sentenceFor<IssuesByCode<MemberRemark>, MemberRemark["code"]>(teamText().remarkSentences, remark.code, remark);
