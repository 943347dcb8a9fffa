import { useEffect, useState } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { colleagueText } from "../../text";
import type { Handout } from "../../workbooks";
import { Notice } from "../parts/messages";
import type { ColleagueChoices } from "../services/types";
import { HandoutTable } from "./handout-table";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** A zip that was made, under the name by which it is saved. */
export interface Made {
  readonly zip: Blob;
  readonly handout: Handout;
  readonly choices: ColleagueChoices;
  readonly name: string;
}

/** Properties of SaveStep. */
export interface SaveStepProps {
  readonly made: Made;
  readonly onOpenEach: () => void;
}

/**
 * One file to save. A link that the person follows, and no download that begins by itself: a browser refuses that after the
 * time it took to make the file.
 */
export function SaveStep({ made: { zip, handout, choices, name }, onOpenEach }: SaveStepProps) {
  const styles = useStyles();
  const text = colleagueText();
  const url = useBlobUrl(zip);
  return (
    <>
      <Notice intent="success">{text.ready(choices.colleagues.length + (choices.restName === undefined ? 0 : 1))}</Notice>
      <div className={styles.actions}>
        <Button as="a" appearance="primary" href={url} download={name}>{text.save}</Button>
        <Text className={styles.hint}>{text.saveHint}</Text>
        <Button appearance="subtle" onClick={onOpenEach}>{text.insteadOpen}</Button>
      </div>
      <HandoutTable handout={handout} />
    </>
  );
}

/** An address for the bytes as long as they are shown. */
function useBlobUrl(blob: Blob): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
