import { cel, kolom, opzoeken, som } from "../../definition";
import type { Field, SheetDefinition } from "../../definition";
import { accountLetOp, omzetVan } from "./account";
import { zodra } from "../opdrachten/blank";
import { UNKNOWN_CUSTOMER } from "../opdrachten/suggestion";
import { planId, planTitle } from "./account-plan";
import type { AccountPlan } from "./account-plan";
import { conclusies } from "./conclusies";

const speerpunt = (number: number): Field => ({ key: `speerpunt${number}`, label: `Speerpunt ${number}`, input: { kind: "text", lines: 1 } });

/** The three goals of a plan, with what each is about. */
export const DOELEN = [
  { key: "doel1", label: "Behouden: wat de klant nu al bij u koopt" },
  { key: "doel2", label: "Uitbreiden: producten of diensten die nieuw zijn voor deze klant" },
  { key: "doel3", label: "Andere activiteiten" },
] as const;

/**
 * The first page of an account plan and the whole of a bierviltje: conclusions, goals and speerpunten on one A4. An
 * extensive plan has the same page, as its parts 1.6, 2 and 3, so that the two forms cannot drift apart.
 */
export function bierviltje(plan: AccountPlan): SheetDefinition {
  const id = planId(plan);
  const account = cel(id, "account");
  return {
    id,
    title: planTitle(plan, ""),
    heading: `Accountplan ${plan.number}: bierviltje`,
    role: "accountplan",
    purpose: "Het hele plan voor één klant op één A4: wat u weet, wat u wilt bereiken en waar u op inzet.",
    howTo: ["antwoord kort: één of twee zinnen per vraag. Wat het werkboek al van de klant weet, staat er al."],
    columns: [44, 30, 66],
    needs: ["klanten"],
    blocks: [
      {
        kind: "form",
        fields: [
          { key: "account", label: "Account", input: { kind: "text", suggestions: "lijst_klanten" } },
          { key: "planperiode", label: "Planperiode", input: { kind: "text" }, initial: "{boekjaar}" },
          { key: "datum", label: "Datum", input: { kind: "date" } },
          { key: "versie", label: "Versie", input: { kind: "text" }, initial: "1" },
          { key: "opgesteld_door", label: "Opgesteld door", input: { kind: "text" } },
        ],
      },
      {
        kind: "results",
        rows: [
          { key: "klasse", label: "Klasse in de ABC-piramide", format: "text", short: true, formula: opzoeken(account, kolom("Klanten", "klant"), kolom("Klanten", "klasse")) },
          { key: "omzet", label: "Omzet {boekjaar} volgens Klantenbestand", format: "cents", formula: zodra(account, omzetVan(account, "omzet0")), tones: [{ when: { is: "text", value: UNKNOWN_CUSTOMER }, tone: "bad" }] },
          { key: "let_op", label: "Let op", format: "text", formula: accountLetOp(account), tones: [{ when: { is: "start", value: "Deze" }, tone: "bad" }, { when: { is: "start", value: "Er zijn" }, tone: "bad" }] },
        ],
      },
      ...conclusies,
      {
        kind: "grid",
        key: "doelen",
        title: "2  Doelstellingen voor het komende jaar",
        rowTitle: "waarop",
        rows: DOELEN,
        columns: [
          { key: "bedrag", title: "omzetdoel in euro", input: { kind: "number", min: 0, max: 1e10, format: "amount" } },
          { key: "tekst", title: "wat u wilt bereiken, zo dat u achteraf kunt zeggen of het gelukt is", input: { kind: "text", lines: 2 } },
        ],
      },
      { kind: "results", rows: [{ key: "totaal_doel", label: "Totaal van de omzetdoelen (€)", format: "amount", formula: som(cel(id, "bedrag")) }] },
      { kind: "form", title: "3  Actieplan: de vier speerpunten", fields: [1, 2, 3, 4].map(speerpunt) },
    ],
  };
}
