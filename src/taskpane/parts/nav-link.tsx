import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";

const useStyles = makeStyles({
  link: {
    display: "flex", alignItems: "center", columnGap: "12px", width: "100%", minHeight: "56px", padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase, textAlign: "left", cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  icon: { display: "flex", fontSize: "20px", color: tokens.colorBrandForeground1 },
  words: { display: "flex", flexDirection: "column", flexGrow: 1 },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  chevron: { display: "flex", color: tokens.colorNeutralForeground3 },
});

/** Properties of NavLink. */
export interface NavLinkProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly hint: string;
  readonly onClick: () => void;
}

/** A wide button that leads to another view, with a line on what is there. */
export function NavLink({ icon, title, hint, onClick }: NavLinkProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.link} onClick={onClick}>
      <span className={styles.icon} aria-hidden="true">{icon}</span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.hint}>{hint}</span>
      </span>
      <span className={styles.chevron} aria-hidden="true"><ChevronRightRegular /></span>
    </button>
  );
}
