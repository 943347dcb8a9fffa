import { aantalAls, als, cel, getalOpzoeken, kleiner, kolom, kompas, nummer, opzoeken, plek, plus, tekst, vast, zodraGetekend } from "../../definition";
import type { Expression, Input, SheetDefinition, Tone } from "../../definition";
import { isLeeg, zodra } from "../opdrachten/blank";
import { planId, planTitle } from "./account-plan";
import type { AccountPlan } from "./account-plan";

const text: Input = { kind: "text" };
const CONTACTS = Array.from({ length: 12 }, (_none, index) => index + 1);
const COLLEAGUES = Array.from({ length: 8 }, (_none, index) => index + 1);
const REGISTER = 20;
const PROPOSALS = 5;

/** The lines of RELATIEMATRIX_ZONDER. */
const LEAVING = [
  { key: "z_dekking", label: "Dekking", format: "share" },
  { key: "z_kwaliteit", label: "Kwaliteit (0–100)", format: "decimal" },
  { key: "z_blind", label: "Contacten zonder lijn", format: "number" },
  { key: "z_een_lijn", label: "Contacten met één lijn", format: "number" },
] as const;

const some: readonly Tone[] = [{ when: { is: "at-least", value: 1 }, tone: "weak" }];

/** 1.2: who decides at the customer, who of us knows whom and how good that is, and what happens when somebody leaves. */
export function relatiematrix(plan: AccountPlan): SheetDefinition {
  const id = planId(plan, "dmu");
  const account = cel(planId(plan), "account");
  const matrix = [cel(id, "contact"), cel(id, "eigen_naam"), cel(id, "kwaliteit")] as const;
  const stand = (line: number): Expression => plek(kompas("RELATIEMATRIX", ...matrix), vast(line), vast(2));
  const vertrek = cel(id, "vertrek");
  const isBekend = kleiner(vast(0), plus(aantalAls(cel(id, "contact"), vertrek), aantalAls(cel(id, "eigen_naam"), vertrek)));
  const zonder = (line: number, column: number): Expression => als(isBekend, plek(kompas("RELATIEMATRIX_ZONDER", ...matrix, vertrek), vast(line), vast(column)), vast(""));
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
        rows: CONTACTS.map((contact) => ({ key: `r${contact}`, label: als(isLeeg(cel(id, `r${contact}_contact`)), vast(`Contact ${contact}`), opzoeken(cel(id, `r${contact}_contact`), cel(id, "register_naam"), cel(id, "register_functie"))) })),
        columns: [
          { key: "contact", title: "contact bij de klant", input: text, optional: true },
          ...COLLEAGUES.map((colleague) => ({
            key: `e${colleague}_kwaliteit`,
            title: als(isLeeg(naam(colleague)), vast(`Collega ${colleague}`), naam(colleague)),
            input: { kind: "choice", options: ["+", "+/-", "-"] } as const,
            optional: true,
            tones: [{ when: { is: "text", value: "+" }, tone: "good" }, { when: { is: "text", value: "+/-" }, tone: "weak" }, { when: { is: "text", value: "-" }, tone: "bad" }] as const,
          })),
          { key: "invloed", title: "invloed", format: "number", formulas: CONTACTS.map((row) => getalOpzoeken(cel(id, `r${row}_contact`), cel(id, "register_naam"), cel(id, "register_invloed"))) },
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
        kind: "results",
        title: "Hoe breed en hoe goed",
        rows: [
          { key: "dekking", label: "Dekking: ingevulde paren", format: "share", formula: stand(3) },
          { key: "kwaliteit_deel", label: "Kwaliteit (0–100)", format: "decimal", formula: stand(4) },
          { key: "een_lijn", label: "Contacten met één lijn", format: "number", formula: stand(5), tones: some },
          { key: "blind", label: "Contacten zonder lijn", format: "number", formula: stand(6), tones: some },
          { key: "slecht", label: "Alleen een slechte relatie", format: "number", formula: stand(7), tones: some },
          { key: "dubbel", label: "Dubbele contacten", format: "number", formula: stand(8), tones: some },
          { key: "zonder_naam", label: "Keuzes zonder naam erbij", format: "number", formula: stand(9), tones: some },
        ],
      },
      { kind: "form", title: "Wat als deze persoon vertrekt?", fields: [{ key: "vertrek", label: "Naam van een contact of collega", input: text, optional: true }] },
      { kind: "results", rows: [{ key: "vertrek_let_op", label: "Let op", format: "text", formula: zodra(vertrek, als(isBekend, vast("Geen bijzonderheden."), vast("Deze naam staat niet in de matrix. Typ hem zoals hij daar staat."))), tones: [{ when: { is: "start", value: "Deze" }, tone: "bad" }] }] },
      {
        kind: "grid",
        key: "zonder",
        rowTitle: "wat",
        rows: LEAVING.map(({ key, label, format }, at) => ({ key, label, figures: { format, formulas: [2, 3, 4].map((column) => zonder(at + 1, column)) } })),
        columns: [{ key: "z_nu", title: "nu" }, { key: "z_zonder", title: "zonder" }, { key: "z_verschil", title: "verschil" }],
      },
      {
        kind: "spill",
        key: "witte_vlekken",
        newPage: true,
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
        title: "De beslissers volgens Contactpersonen",
        columns: [
          { key: "naam", title: "naam", format: "text" },
          { key: "functie", title: "functie", format: "text" },
          { title: "DMU-rol", format: "text" },
          { key: "invloed", title: "invloed", format: "number" },
          { title: "houding", format: "text" },
        ],
        rows: REGISTER,
        formula: kompas("CONTACTEN_VAN", account, ...(["klant", "naam", "functie", "dmu_rol", "invloed", "houding"].map((key) => kolom("Contacten", key))), vast(REGISTER)),
      },
      { kind: "link", text: "Naar Contactpersonen", sheet: "contacten" },
    ],
  };
}
