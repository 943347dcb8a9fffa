import type { Format, Input } from "../definition";
import { sharedName } from "./names";
import type { Area, ValidationPlan } from "./types";

/** 1 January 1950. */
const FIRST_DATE = 18264;
const LAST_DATE = 2958465;

/** The rule that guards an input, with the sentence for somebody who breaks it; nothing for free text without suggestions. */
export function validationFor(input: Input, area: Area, fill: (text: string) => string): ValidationPlan | undefined {
  switch (input.kind) {
    case "text":
      return input.suggestions === undefined ? undefined : { area, rule: { kind: "list", source: listName(input.suggestions) }, strict: false, message: "" };
    case "scale":
      return { area, rule: { kind: "whole", min: input.lowest, max: input.highest }, strict: true, message: `Kies een heel getal van ${input.lowest} tot en met ${input.highest}.` };
    case "number":
      return { area, rule: { kind: input.whole ? "whole" : "decimal", min: input.min, max: input.max }, strict: true, message: `Vul een ${input.whole ? "heel getal" : "getal"} in van ${shown(input.min, input.format)} tot en met ${shown(input.max, input.format)}.` };
    case "date":
      return { area, rule: { kind: "date", min: FIRST_DATE, max: LAST_DATE }, strict: true, message: "Vul een datum in, zoals 31-12-2026." };
    case "choice": {
      const source = "name" in input.options ? listName(input.options.name) : input.options.map(fill).join(",");
      const message = ["Kies een waarde uit de lijst.", input.otherwise].filter(Boolean).join(" ");
      return { area, rule: { kind: "list", source }, strict: true, message };
    }
  }
}

const listName = (key: string): string => `=${sharedName(key)}`;

/** Made once: making one takes longer than writing a thousand numbers. */
const DUTCH = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });

const dutch = (value: number): string => DUTCH.format(value);

const shown = (value: number, format: Format | undefined): string => (format === "share" ? `${dutch(value * 100)} %` : dutch(value));
