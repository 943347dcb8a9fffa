import { als, cel, kolom, kompas, nummer, opzoeken, plek, tekst, vast, zodraGetekend } from "../../definition";
import type { Expression, Input, SheetDefinition } from "../../definition";
import { isLeeg } from "../opdrachten/blank";
import { planId, planTitle } from "./account-plan";
import type { AccountPlan } from "./account-plan";

const text: Input = { kind: "text" };
const CONTACTS = Array.from({ length: 12 }, (_none, index) => index + 1);
const COLLEAGUES = Array.from({ length: 8 }, (_none, index) => index + 1);
const REGISTER = 12;
const PROPOSALS = 5;

/** 1.2: who decides at the customer, who of us knows whom and how good that is, and what happens when somebody leaves. */
export function relatiematrix(plan: AccountPlan): SheetDefinition {
  const id = planId(plan, "dmu");
  const account = cel(planId(plan), "account");
  const matrix = [cel(id, "contact"), cel(id, "eigen_naam"), cel(id, "kwaliteit")] as const;
  const vlek = (column: number): Expression => plek(cel(id, "witte_vlekken"), vast(0), vast(column));
  const naam = (colleague: number): Expression => nummer(cel(id, "eigen_naam"), vast(colleague));
  const perContact = (column: number): readonly Expression[] => CONTACTS.map((row) => plek(kompas("RELATIEMATRIX_CONTACT", ...matrix), vast(row), vast(column)));
  return {
    id,
    title: planTitle(plan, "1.2 Relaties"),
    heading: `Accountplan ${plan.number}: 1.2 Beslissers en relatiematrix`,
    role: "accountplan",
    purpose: "Wie er bij de klant meebeslist, wie van u wie kent, en waar de contacten dun zijn.",
    howTo: [
      "vul eerst uw eigen mensen in, dan per rij een contact van de klant, en kies per paar hoe goed de relatie is: + goed, +/- redelijk, - slecht.",
      "Leeg laten betekent: geen contact. Zo ziet u de witte vlekken.",
    ],
    orientation: "landscape",
    columns: [30, 28, 22, 22, 14, 14, 14, 14, 14, 14, 10, 9, 18],
    needs: [planId(plan), "contacten"],
    blocks: [
      {
        kind: "grid",
        key: "eigen",
        title: "Uw eigen mensen",
        rowTitle: "collega",
        rows: COLLEAGUES.map((colleague) => ({ key: `e${colleague}`, label: `Collega ${colleague}` })),
        columns: [
          { key: "eigen_naam", title: "naam", input: text, optional: true },
          { key: "eigen_functie", title: "functie", input: text, optional: true },
          { key: "eigen_reden", title: "reden van contact", input: text, optional: true },
        ],
      },
      {
        kind: "grid",
        key: "matrix",
        newPage: true,
        title: "Relatiematrix",
        rowTitle: "functie",
        rows: CONTACTS.map((contact) => ({ key: `r${contact}`, label: als(isLeeg(cel(id, `r${contact}_contact`)), vast(`Contact ${contact}`), opzoeken(cel(id, `r${contact}_contact`), kolom("Contacten", "naam"), kolom("Contacten", "functie"))) })),
        columns: [
          { key: "contact", title: "contact bij de klant", input: text, optional: true },
          ...COLLEAGUES.map((colleague) => ({
            key: `e${colleague}_kwaliteit`,
            title: als(isLeeg(naam(colleague)), vast(`Collega ${colleague}`), naam(colleague)),
            input: { kind: "choice", options: ["+", "+/-", "-"] } as const,
            optional: true,
            tones: [{ when: { is: "text", value: "+" }, tone: "good" }, { when: { is: "text", value: "+/-" }, tone: "weak" }, { when: { is: "text", value: "-" }, tone: "bad" }] as const,
          })),
          { key: "invloed", title: "invloed", format: "number", formulas: CONTACTS.map((row) => opzoeken(cel(id, `r${row}_contact`), kolom("Contacten", "naam"), kolom("Contacten", "invloed"))) },
          { key: "lijnen", title: "lijnen", format: "number", formulas: perContact(1) },
          {
            key: "oordeel",
            title: "oordeel",
            format: "text",
            formulas: perContact(3),
            tones: [{ when: { is: "text", value: "blinde vlek" }, tone: "bad" }, { when: { is: "text", value: "alleen slecht" }, tone: "bad" }, { when: { is: "text", value: "één lijn" }, tone: "weak" }, { when: { is: "text", value: "dubbel" }, tone: "weak" }, { when: { is: "text", value: "gedekt" }, tone: "good" }],
          },
        ],
        spans: [{ key: "kwaliteit", from: "e1_kwaliteit", to: "e8_kwaliteit" }],
      },
      {
        kind: "spill",
        key: "stand",
        title: "Hoe breed en hoe goed",
        columns: [{ title: "wat", format: "text" }, { title: "stand", format: "decimal" }],
        rows: 9,
        formula: kompas("RELATIEMATRIX", ...matrix),
      },
      { kind: "form", title: "Wat als deze persoon vertrekt?", fields: [{ key: "vertrek", label: "Naam van een contact of een collega", input: text, optional: true }] },
      {
        kind: "spill",
        key: "zonder",
        columns: [{ title: "wat", format: "text" }, { title: "nu", format: "decimal" }, { title: "zonder", format: "decimal" }, { title: "verschil", format: "decimal" }],
        rows: 4,
        formula: kompas("RELATIEMATRIX_ZONDER", ...matrix, cel(id, "vertrek")),
      },
      {
        kind: "spill",
        key: "witte_vlekken",
        title: "Contacten die aandacht vragen, de invloedrijkste eerst",
        columns: [{ title: "contact", format: "text" }, { title: "oordeel", format: "text" }],
        rows: PROPOSALS,
        formula: kompas("WITTE_VLEKKEN", ...matrix, cel(id, "invloed")),
      },
      {
        kind: "spill",
        key: "voorstel",
        columns: [{ title: "Voorstellen voor het actieplan van de relatiemanager (4.5)", format: "text" }],
        rows: PROPOSALS,
        lines: 2,
        formula: zodraGetekend(kompas("NIEUWE_VOORSTELLEN", als(isLeeg(vlek(1)), vast(""), tekst(vast("Contact leggen met "), vlek(1), vast(" van "), account, vast(", nu: "), vlek(2))), kolom("ActiesRelatiemanager", "actie"), vast(PROPOSALS))),
        proposes: { table: "ActiesRelatiemanager", origin: id },
      },
      {
        kind: "spill",
        key: "register",
        newPage: true,
        title: "De beslissers volgens Contactpersonen",
        columns: [
          { title: "naam", format: "text" },
          { title: "functie", format: "text" },
          { title: "DMU-rol", format: "text" },
          { title: "invloed", format: "number" },
          { title: "houding", format: "text" },
        ],
        rows: REGISTER,
        formula: kompas("CONTACTEN_VAN", account, ...(["klant", "naam", "functie", "dmu_rol", "invloed", "houding"].map((key) => kolom("Contacten", key))), vast(REGISTER)),
      },
      { kind: "link", text: "Naar Contactpersonen", sheet: "contacten" },
    ],
  };
}
