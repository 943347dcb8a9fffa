import { useId } from "react";
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";

const useStyles = makeStyles({
  heading: { margin: 0 },
  button: {
    display: "flex", alignItems: "center", columnGap: "8px", width: "100%", minHeight: "40px", padding: "4px 8px 4px 4px",
    border: "none", borderRadius: tokens.borderRadiusMedium, backgroundColor: "transparent", color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, textAlign: "left", cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { display: "flex", fontSize: "16px", color: tokens.colorNeutralForeground3 },
  turned: { transform: "rotate(90deg)" },
  title: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { flexShrink: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  body: { display: "flex", flexDirection: "column", rowGap: "8px", paddingTop: "4px" },
});

/** Properties of Disclosure. `hint` stands beside the title, also while closed. */
export interface DisclosureProps {
  readonly title: string;
  readonly hint: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A part of a view that opens in place. Its heading is the button, and the part bears the title alone as its name. */
export function Disclosure({ title, hint, open, onToggle, children }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={open} aria-controls={`${id}-body`} onClick={() => onToggle(!open)}>
          <span className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden="true"><ChevronRightRegular /></span>
          <span id={`${id}-title`} className={styles.title}>{title}</span>{" "}
          <span className={styles.hint}>{hint}</span>
        </button>
      </h2>
      <div id={`${id}-body`} hidden={!open}>{open && <div className={styles.body}>{children}</div>}</div>
    </section>
  );
}
