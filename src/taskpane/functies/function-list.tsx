import { makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionInfo } from "../services/types";
import { meaningOf } from "./search";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "flex", flexDirection: "column", width: "100%", minHeight: "44px", padding: "6px 8px", border: "none", borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent", color: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase, textAlign: "left", cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  meaning: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Properties of FunctionList. */
export interface FunctionListProps {
  readonly functions: readonly FunctionInfo[];
  readonly onChoose: (chosen: FunctionInfo) => void;
}

/** Functions to choose from, each with what it gives; nothing for an empty list. */
export function FunctionList({ functions, onChoose }: FunctionListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {functions.map((each) => (
        <li key={each.id}>
          <button type="button" className={styles.entry} onClick={() => onChoose(each)}>
            <span className={styles.name}>KOMPAS.{each.name}</span>{" "}
            <span className={styles.meaning}>{meaningOf(each)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
