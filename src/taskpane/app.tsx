import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { FluentProvider, makeStaticStyles, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { paneText } from "../text";
import { OpdrachtenView } from "./opdrachten/opdrachten-view";
import { OverView } from "./over/over-view";
import { CrashBoundary } from "./parts/crash-boundary";
import { Footer } from "./parts/footer";
import { Issues } from "./parts/messages";
import { Page } from "./parts/page";
import type { PaneServices } from "./services/types";
import { StartView } from "./start/start-view";
import { VoorstellenView } from "./voorstellen/voorstellen-view";
import { usePaneTheme } from "./theme/use-pane-theme";
import { useWorkbook } from "./use-workbook";
import type { ViewName } from "./view-props";

// Most openings of the pane import and copy nothing; the code of these views comes when they are opened.
const KlantenView = lazy(() => import("./klanten/klanten-view").then(({ KlantenView: view }) => ({ default: view })));
const PlannenView = lazy(() => import("./plannen/plannen-view").then(({ PlannenView: view }) => ({ default: view })));
const ControleView = lazy(() => import("./controle/controle-view").then(({ ControleView: view }) => ({ default: view })));
const KopieView = lazy(() => import("./kopie/kopie-view").then(({ KopieView: view }) => ({ default: view })));
const CollegasView = lazy(() => import("./collegas/collegas-view").then(({ CollegasView: view }) => ({ default: view })));
const InvulbladView = lazy(() => import("./invulblad/invulblad-view").then(({ InvulbladView: view }) => ({ default: view })));
const FunctiesView = lazy(() => import("./functies/functies-view").then(({ FunctiesView: view }) => ({ default: view })));
const PersonenView = lazy(() => import("./personen/personen-view").then(({ PersonenView: view }) => ({ default: view })));
const TeamView = lazy(() => import("./team/team-view").then(({ TeamView: view }) => ({ default: view })));
const UitlegView = lazy(() => import("./uitleg/uitleg-view").then(({ UitlegView: view }) => ({ default: view })));

const useBodyStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  root: { minHeight: "100vh", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  content: { flexGrow: 1, padding: "12px 20px 20px", boxSizing: "border-box" },
});

/** The pane with its theme and its last resort. Services come from outside, so that a test can hand in its own. */
export function App({ services }: { readonly services: PaneServices }) {
  useBodyStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={usePaneTheme()}>
      <div className={styles.root}>
        <div className={styles.content}>
          <CrashBoundary><Pane services={services} /></CrashBoundary>
        </div>
        <Footer />
      </div>
    </FluentProvider>
  );
}

function Pane({ services }: { readonly services: PaneServices }) {
  const [view, setView] = useState<ViewName>("start");
  const [makeNow, setMakeNow] = useState(false);
  const workbook = useWorkbook(services.workbook);
  const { state, reading, refresh } = workbook;
  const { onNewWorkbook } = services;
  useEffect(() => onNewWorkbook(() => { setView("start"); setMakeNow(true); }), [onNewWorkbook]);
  const home = useCallback(() => setView("start"), []);
  const made = useCallback(() => setMakeNow(false), []);
  const text = paneText();

  if (view === "over") return <OverView version={services.version} onBack={home} />;
  if (!state) {
    return (
      <Page title={text.common.product} focus={false}>
        {reading.busy && <Spinner label={reading.busy.title} />}
        <Issues issues={reading.issues} onRetry={() => void refresh()} />
      </Page>
    );
  }
  const shared = { state, services, refresh, go: setView };
  return (
    <>
      <Suspense fallback={<Spinner label={text.common.reading} />}>
        {view === "start" && <StartView {...shared} makeNow={makeNow} onMade={made} />}
        {view === "opdrachten" && <OpdrachtenView {...shared} onBack={home} />}
        {view === "voorstellen" && <VoorstellenView {...shared} onBack={home} />}
        {view === "klanten" && <KlantenView {...shared} onBack={home} />}
        {view === "plannen" && <PlannenView {...shared} onBack={home} />}
        {view === "controle" && <ControleView {...shared} onBack={home} />}
        {view === "kopie" && <KopieView {...shared} onBack={home} />}
        {view === "collegas" && <CollegasView {...shared} onBack={home} />}
        {view === "invulblad" && <InvulbladView {...shared} onBack={home} />}
        {view === "team" && <TeamView {...shared} onBack={home} />}
        {view === "functies" && <FunctiesView services={services} onBack={home} />}
        {view === "personen" && <PersonenView {...shared} onBack={home} />}
        {view === "uitleg" && <UitlegView {...shared} onBack={home} />}
      </Suspense>
      <Issues issues={reading.issues} onRetry={() => void refresh()} />
    </>
  );
}
