import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { paneText } from "../../text";

const useStyles = makeStyles({
  // Office puts its own menu over the top right corner (34 × 32 px on a Mac).
  header: { display: "flex", alignItems: "center", minHeight: "32px", paddingRight: "40px", marginBottom: "12px", columnGap: "4px" },
  back: { marginLeft: "-8px" },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
  body: { display: "flex", flexDirection: "column", rowGap: "20px", color: tokens.colorNeutralForeground1 },
});

/** Properties of Page. Without `onBack` there is no arrow; `focus` moves the focus to the title, for a screen reader. */
export interface PageProps {
  readonly title: string;
  readonly onBack?: (() => void) | undefined;
  readonly focus?: boolean;
  readonly children: ReactNode;
}

/** One view: a title with, when there is a way back, an arrow. */
export function Page({ title, onBack, focus = true, children }: PageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus, title]);
  return (
    <main>
      <header className={styles.header}>
        {onBack && <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} aria-label={paneText().common.back} onClick={onBack} />}
        <h1 className={styles.title} ref={heading} tabIndex={-1}>{title}</h1>
      </header>
      <div className={styles.body}>{children}</div>
    </main>
  );
}
