import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { setStartup } from "../excel";
import { PRODUCT_VERSION } from "../plan";
import { currentLanguage, setLanguage } from "../text";
import { App } from "./app";
import { OutsideExcel } from "./parts/outside-excel";
import { watchChanges } from "./services/changes";
import { onNewWorkbook } from "./services/new-workbook";
import { browserStorage, createNoticeService } from "./services/notice-service";
import { lateWorkbookService } from "./services/late-workbook-service";

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const inExcel = host === Office.HostType.Excel;
  setLanguage(inExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = currentLanguage();
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element 'root'");
  if (!inExcel) return createRoot(root).render(<OutsideExcel />);
  const changes = watchChanges();
  const services = {
    workbook: lateWorkbookService(changes),
    notice: createNoticeService(browserStorage(), Office.context.partitionKey),
    startImport: async () => (await import("./services/import-service")).createImportService(changes),
    startCheck: async () => (await import("./services/check-service")).createCheckService(changes),
    startCopy: async () => (await import("./services/copy-service")).createCopyService(),
    startColleagues: async () => (await import("./services/colleague-service")).createColleagueService({ saves: Office.context.platform !== Office.PlatformType.Mac }),
    startForm: () => import("./services/customer-form"),
    startTeam: async () => (await import("./services/team-service")).createTeamService(changes),
    startExplaining: () => import("./services/explain-cell"),
    startFunctions: async () => (await import("./services/functions")).createFunctionsService(changes),
    onNewWorkbook,
    version: PRODUCT_VERSION,
  };
  createRoot(root).render(<StrictMode><App services={services} /></StrictMode>);
  await setStartup();
}

void start();
