import { FluentProvider, Text } from "@fluentui/react-components";
import { paneText } from "../../text";
import { usePaneTheme } from "../theme/use-pane-theme";
import { Page } from "./page";

/** What somebody sees who opens the page in a browser instead of in Excel. */
export function OutsideExcel() {
  const { outside } = paneText();
  return (
    <FluentProvider theme={usePaneTheme()}>
      <Page title={outside.title}><Text>{outside.body}</Text></Page>
    </FluentProvider>
  );
}
