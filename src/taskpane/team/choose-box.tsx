import { useEffect, useRef, useState } from "react";
import type { ChangeEvent, DragEvent } from "react";
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { FolderArrowUpRegular } from "@fluentui/react-icons/svg/folder-arrow-up";
import { teamText } from "../../text";
import { pickFiles, takeDropped } from "./pick-files";
import type { Picked } from "./pick-files";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px", padding: "16px", border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusLarge },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "8px" },
  file: { display: "none" },
});

/** Whether this browser lets a person choose a folder. */
const takesFolders = (): boolean => "webkitdirectory" in HTMLInputElement.prototype;

/** Properties of ChooseBox. */
export interface ChooseBoxProps {
  readonly onPick: (pick: () => Promise<Picked>) => void;
}

/** Where workbooks come from: files, a folder, or whatever of both is dropped here. */
export function ChooseBox({ onPick }: ChooseBoxProps) {
  const styles = useStyles();
  const text = teamText();
  const [over, setOver] = useState(false);
  const [files, folder] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  // React knows no such attribute.
  useEffect(() => {
    if (folder.current) folder.current.webkitdirectory = true;
  }, [folder]);
  const hover = (event: DragEvent, now: boolean) => {
    event.preventDefault();
    setOver(now);
  };
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const all = Array.from(event.target.files ?? []);
    // Choosing the same files once more has to count as a choice.
    event.target.value = "";
    if (all.length > 0) onPick(() => pickFiles(all));
  };
  return (
    <section
      className={mergeClasses(styles.box, over && styles.over)} aria-label={text.chooseTitle}
      onDragOver={(event) => hover(event, true)} onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => { hover(event, false); onPick(takeDropped(event.dataTransfer)); }}
    >
      <h2 className={styles.heading}>{text.chooseTitle}</h2>
      <div className={styles.ways}>
        <Button appearance="primary" icon={<DocumentArrowUpRegular />} onClick={() => files.current?.click()}>{text.chooseFiles}</Button>
        {takesFolders() && <Button icon={<FolderArrowUpRegular />} onClick={() => folder.current?.click()}>{text.chooseFolder}</Button>}
      </div>
      <input ref={files} className={styles.file} type="file" multiple accept=".xlsx,.xlsm" aria-label={text.chooseFiles} onChange={chosen} />
      {takesFolders() && <input ref={folder} className={styles.file} type="file" multiple aria-label={text.chooseFolder} onChange={chosen} />}
      <Text size={200} className={styles.hint}>{text.drop}</Text>
    </section>
  );
}
