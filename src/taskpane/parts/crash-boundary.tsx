import { Component } from "react";
import type { ReactNode } from "react";
import { Button, Text } from "@fluentui/react-components";
import { paneText } from "../../text";
import { Page } from "./page";

interface CrashState {
  readonly crashed: boolean;
}

/** Shows a plain sentence instead of an empty pane when the pane itself has a fault. React reports the fault to the console. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { crashed: false };

  static getDerivedStateFromError(): CrashState {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    const { crash } = paneText();
    return (
      <Page title={crash.title}>
        <Text>{crash.body}</Text>
        <div>
          <Button appearance="primary" onClick={() => this.setState({ crashed: false })}>{crash.restart}</Button>
        </div>
      </Page>
    );
  }
}
