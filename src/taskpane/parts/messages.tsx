import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { paneText } from "../../text";
import { describeIssue } from "../issues";
import type { PaneIssue } from "../issues";

/** Properties of Issues. `onRetry` offers to try again; `onClose` lets the person put the messages away. */
export interface IssuesProps {
  readonly issues: readonly PaneIssue[];
  readonly intent?: "error" | "warning";
  readonly onRetry?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** What stood in the way, one message per issue; nothing when there is none. */
export function Issues({ issues, intent = "error", onRetry, onClose }: IssuesProps) {
  const { common } = paneText();
  const sentences = [...new Set(issues.map(describeIssue))];
  return sentences.map((sentence, index) => (
    <MessageBar key={sentence} intent={intent} layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{intent === "error" ? common.stopped : common.attention}</MessageBarTitle> {sentence}
      </MessageBarBody>
      {index === 0 && (onRetry || onClose) && (
        <MessageBarActions
          {...(onClose && { containerAction: <CloseButton onClose={onClose} /> })}
        >
          {onRetry && <Button onClick={onRetry}>{common.retry}</Button>}
        </MessageBarActions>
      )}
    </MessageBar>
  ));
}

/** Properties of Notice. `onClose` lets the person put it away. */
export interface NoticeProps {
  readonly intent: "info" | "success" | "warning";
  readonly onClose?: (() => void) | undefined;
  readonly children: string;
}

/** One sentence that is good to know. */
export function Notice({ intent, onClose, children }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      {onClose && <MessageBarActions containerAction={<CloseButton onClose={onClose} />} />}
    </MessageBar>
  );
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return <Button appearance="transparent" icon={<DismissRegular />} aria-label={paneText().common.close} onClick={onClose} />;
}
