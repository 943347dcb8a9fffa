import { useState } from "react";
import { formatCount, paneText } from "../../text";
import { CustomerBox } from "../parts/customer-box";

/** Properties of CustomerChoice. */
export interface CustomerChoiceProps {
  readonly names: readonly string[];
  /** Undefined as long as what was typed is the name of no customer. */
  readonly onChoose: (customer: string | undefined) => void;
}

/** The customer that the sheet is for: one of the workbook. */
export function CustomerChoice({ names, onChoose }: CustomerChoiceProps) {
  const { form } = paneText();
  const [typed, setTyped] = useState("");
  const hintFor = (found: number, more: boolean) => (typed !== "" && found === 0 ? form.noMatch : more ? form.more(formatCount(found)) : form.customerHint);
  return <CustomerBox label={form.customer} names={names} value={typed} hintFor={hintFor} onChange={(text, customer) => { setTyped(text); onChoose(customer); }} />;
}
