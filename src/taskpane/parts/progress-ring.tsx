import { makeStyles, tokens } from "@fluentui/react-components";

const SIZE = 32;
const RADIUS = 13;
const ROUND = 2 * Math.PI * RADIUS;

const useStyles = makeStyles({
  ring: { flexShrink: 0, display: "block" },
  track: { fill: "none", stroke: tokens.colorNeutralStroke1, strokeWidth: "3px" },
  arc: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: "3px", strokeLinecap: "round" },
  number: { fill: tokens.colorNeutralForeground1, fontSize: "11px", fontFamily: tokens.fontFamilyBase, textAnchor: "middle" },
  done: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: "2.5px", strokeLinecap: "round", strokeLinejoin: "round" },
});

/** Properties of ProgressRing. `label` says the same in words. */
export interface ProgressRingProps {
  readonly answered: number;
  readonly total: number;
  readonly label: string;
}

/** How many answers are given, as a ring with the number in it; a tick when all of them are. */
export function ProgressRing({ answered, total, label }: ProgressRingProps) {
  const styles = useStyles();
  const share = total === 0 ? 0 : Math.min(1, answered / total);
  const middle = SIZE / 2;
  return (
    <svg className={styles.ring} width={SIZE} height={SIZE} role="img" aria-label={label}>
      <circle className={styles.track} cx={middle} cy={middle} r={RADIUS} />
      {share > 0 && (
        <circle
          className={styles.arc} cx={middle} cy={middle} r={RADIUS} transform={`rotate(-90 ${middle} ${middle})`}
          strokeDasharray={`${share * ROUND} ${ROUND}`}
        />
      )}
      {share === 1 ? <path className={styles.done} d="M10.5 16.5l3.8 3.8 7.2-8" /> : <text className={styles.number} x={middle} y={middle + 4}>{answered}</text>}
    </svg>
  );
}
