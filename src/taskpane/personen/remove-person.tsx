import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { paneText } from "../../text";
import { Ask } from "../parts/ask";
import type { PersonCell } from "../services/types";

/** Properties of RemovePerson. */
export interface RemovePersonProps {
  readonly name: string;
  readonly cells: readonly PersonCell[];
  readonly busy: boolean;
  readonly onRemove: () => void;
}

/** Asks before a person is removed, with what becomes of the cells; nothing when there is nothing that we may change. */
export function RemovePerson({ name, cells, busy, onRemove }: RemovePersonProps) {
  const { persons } = paneText();
  const [asking, setAsking] = useState(false);
  const count = (fate: PersonCell["fate"]): number => cells.filter((cell) => cell.fate === fate).length;
  if (count("keep") === cells.length) return null;
  if (!asking) return <div><Button disabled={busy} onClick={() => setAsking(true)}>{persons.remove}</Button></div>;
  return (
    <Ask
      title={persons.askTitle(name)} body={persons.askBody(count("empty"), count("replace"), count("keep"))} confirm={persons.remove}
      onCancel={() => setAsking(false)} onConfirm={() => { setAsking(false); onRemove(); }}
    />
  );
}
