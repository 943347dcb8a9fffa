import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { formatPlaces, paneText, teamText } from "../../text";
import { BusyCard } from "../parts/busy-card";
import { Issues, Notice } from "../parts/messages";
import { Page } from "../parts/page";
import type { TeamSheet } from "../services/team-types";
import type { ViewProps } from "../view-props";
import { ChooseBox } from "./choose-box";
import { FileResults } from "./file-results";
import { LeftOut } from "./left-out";
import { Sources } from "./sources";
import { TeamOutcome } from "./team-outcome";
import { useTeam } from "./use-team";

const useStyles = makeStyles({
  explanation: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "8px" },
});

/** Properties of TeamView. */
export interface TeamViewProps extends ViewProps {
  readonly onBack: () => void;
}

/** Many workbooks as one: read them, see what became of each, and look at the roll-up. */
export function TeamView({ services, refresh, onBack }: TeamViewProps) {
  const text = teamText();
  const { state, task, obstacles, dismiss, take, readAgain, update, setAside } = useTeam({ services, refresh });
  const { broken, picked, results, sheets, sources } = state;
  const busy = task.busy !== undefined;
  const again = (path: string, owner: string) => {
    const file = picked?.files.find((each) => each.path === path);
    if (file) void readAgain({ ...file, owner });
  };
  return (
    <Page title={text.title} onBack={busy ? undefined : onBack}>
      <TeamOutcome state={state} busy={busy} onUpdate={() => void update()} onRestore={(source) => void setAside(source, false)} />
      <Issues issues={[...task.issues, ...obstacles]} onClose={dismiss} />
      {!busy && broken.length > 0 && <Notice intent="warning">{`${text.broken} ${text.brokenFiles(formatPlaces(broken))}`}</Notice>}
      {task.busy && <BusyCard busy={task.busy} />}
      {!busy && sheets.length > 0 && <OpenSheets sheets={sheets} onOpen={({ id, title }) => void task.run(paneText().sheets.opening(title), () => services.workbook.open(id))} />}
      {results.length > 0 && <FileResults results={results} busy={busy} onReadAgain={again} />}
      {picked && <LeftOut picked={picked} />}
      {sources.length === 0 && results.length === 0 && <Explanation />}
      {!busy && <ChooseBox onPick={(pick) => void take(pick)} />}
      {sources.length > 0 && <Sources sources={sources} busy={busy} onRemove={(source) => void setAside(source, true)} />}
    </Page>
  );
}

function OpenSheets({ sheets, onOpen }: { readonly sheets: readonly TeamSheet[]; readonly onOpen: (sheet: TeamSheet) => void }) {
  const styles = useStyles();
  return <div className={styles.actions}>{sheets.map((sheet) => <Button key={sheet.id} onClick={() => onOpen(sheet)}>{teamText().open(sheet.title)}</Button>)}</div>;
}

/** What this is, that it stays here, and what is never read. */
function Explanation() {
  const styles = useStyles();
  const text = teamText();
  return (
    <div className={styles.explanation}>
      <Text>{text.intro}</Text>
      <Text>{text.again}</Text>
      <Text>{text.local}</Text>
      <h2 className={styles.heading}>{text.privateTitle}</h2>
      <Text className={styles.quiet}>{text.private}</Text>
    </div>
  );
}
