import { als, cel, getal, gelijk, hoogste, kolom, kompas, nummer, opzoeken, getalOpzoeken, plek, tabel, tekst, vast, zodraGetekend } from "../../definition";
import type { Expression, Field, SheetDefinition } from "../../definition";
import { isLeeg, zodra } from "../opdrachten/blank";
import { UNKNOWN_CUSTOMER } from "../opdrachten/suggestion";
import { planId, planTitle } from "./account-plan";
import type { AccountPlan } from "./account-plan";
import { activityTable, activityTitle } from "./activiteiten";

const QUESTIONS = [1, 2, 3, 4, 5] as const;
const ACTIONS = [1, 2, 3, 4, 5] as const;
/** The columns of 3.7. */
const CONVERSATIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const REGISTER = 100;

const open = (key: string, label: string, lines: number): Field => ({ key, label, input: { kind: "text", lines } });
const question = (number: number): Field => ({ key: `vraag${number}`, label: `Vraag ${number}`, input: { kind: "text", lines: 1 }, ...(number > 3 && { optional: true }) });

/** One conversation on one A4: what is known of the person and of the plan, what to reach and to ask, and what came of it. */
export function gespreksvoorbereiding(plan: AccountPlan): SheetDefinition {
  const id = planId(plan, "gesprek");
  const account = cel(planId(plan), "account");
  const contact = cel(id, "contact");
  return {
    id,
    title: planTitle(plan, "Gesprek"),
    heading: `Accountplan ${plan.number}: Gespreksvoorbereiding`,
    role: "accountplan",
    purpose: "Eén gesprek op één A4: met wie u praat, wat u wilt bereiken en wat u gaat vragen.",
    howTo: ["vul dit in voor het gesprek en neem het mee, op papier of op het scherm. Schrijf dezelfde dag op wat eruit kwam."],
    columns: [32, 64, 22, 14, 16],
    needs: [planId(plan), "klanten", "contacten"],
    blocks: [
      {
        kind: "form",
        title: "Het gesprek",
        fields: [
          { key: "contact", label: "Met wie", hint: "De naam uit Contactpersonen.", input: { kind: "text" } },
          { key: "datum", label: "Datum", input: { kind: "date" } },
          open("doel", "Waarvoor gaat u?", 2),
          open("uitkomst", "Wat wilt u daarna hebben?", 2),
        ],
      },
      { kind: "results", title: "Wat u weet", rows: [...person(plan, contact), ...known(plan, account)] },
      {
        kind: "grid",
        key: "acties",
        title: "Open acties uit dit plan, de eerste deadline bovenaan",
        rowTitle: "actie",
        rows: ACTIONS.map((row) => ({ key: `a${row}`, label: String(row) })),
        columns: [
          { key: "actie", title: "wat", format: "text", lines: 2, formulas: perAction(plan, 2, nummer) },
          { key: "wie", title: "wie", format: "text", formulas: perAction(plan, 3, nummer) },
          { key: "deadline", title: "deadline", format: "date", formulas: perAction(plan, 1, getal) },
          { key: "te_laat", title: "te laat", format: "text", formulas: perAction(plan, 5, nummer), tones: [{ when: { is: "filled" }, tone: "bad" }] },
        ],
      },
      { kind: "form", title: "Wat u vraagt en meeneemt", fields: [...QUESTIONS.map(question), open("meenemen", "Wat neemt u mee?", 2)] },
      { kind: "link", text: "Naar 3.6 Nieuwe vragen", sheet: "h3o6" },
      { kind: "form", fields: [{ key: "stijl", label: "Toon stijl en houding", hint: "Met ja ziet u hoe dit contact tegenover u staat, en uw eigen stijl.", input: { kind: "choice", options: ["ja", "nee"] }, initial: "nee", optional: true }] },
      { kind: "results", rows: style(plan, id, contact) },
      { kind: "form", title: "Na afloop", fields: [open("notities", "Wat is er gezegd?", 3), open("vervolg", "Wat spreekt u af, en wanneer?", 2)] },
      { kind: "note", text: "Deze notities zijn van u alleen en gaan nooit mee in een teamoverzicht. Schrijf op wat er gezegd is, geen oordeel over een persoon. Neem ze na afloop over in uw dossier en maak dit blad leeg voor het volgende gesprek." },
    ],
  };
}

const text = (key: string, label: string, formula: Expression) => ({ key, label, format: "text", short: true, formula }) as const;

/** Column of the register of this customer; a contact is known by name. */
function ofRegister(plan: AccountPlan, column: number): Expression {
  const columns = ["klant", "naam", "functie", "dmu_rol", "invloed", "houding"].map((key) => kolom("Contacten", key));
  return plek(kompas("CONTACTEN_VAN", cel(planId(plan), "account"), ...columns, vast(REGISTER)), vast(0), vast(column));
}

function person(plan: AccountPlan, contact: Expression) {
  const from = (column: number): Expression => opzoeken(contact, ofRegister(plan, 1), ofRegister(plan, column));
  return [
    text("functie", "Functie", from(2)),
    text("rol", "Rol bij de beslissing", from(3)),
    { key: "invloed", label: "Invloed, 1 tot en met 5", format: "number", formula: getalOpzoeken(contact, ofRegister(plan, 1), ofRegister(plan, 4)) },
    text("relatie", "Beste relatie in de matrix", relation(plan, contact)),
  ] as const;
}

/** The best sign and what the matrix makes of it; a contact that nobody knows has no sign. */
function relation(plan: AccountPlan, contact: Expression): Expression {
  const id = planId(plan, "dmu");
  const lines = kompas("RELATIEMATRIX_CONTACT", cel(id, "contact"), cel(id, "eigen_naam"), cel(id, "kwaliteit"));
  const from = (column: number): Expression => opzoeken(contact, cel(id, "contact"), plek(lines, vast(0), vast(column)));
  return zodraGetekend(als(isLeeg(from(2)), from(3), tekst(from(2), vast(", "), from(3))));
}

function known(plan: AccountPlan, account: Expression) {
  return [
    { key: "omzet", label: "Omzet van de klant {boekjaar}", format: "cents", formula: cel(planId(plan), "omzet"), tones: [{ when: { is: "text", value: UNKNOWN_CUSTOMER }, tone: "bad" }] },
    { key: "laatste", label: "Laatste gesprek in 3.7", format: "date", formula: zodraGetekend(lastChecked(account)) },
    { key: "open", label: "Acties nog niet klaar", format: "number", formula: cel(planId(plan, "act"), "open") },
  ] as const;
}

/** The newest date of a column of 3.7 about this customer; nothing when there is none. */
function lastChecked(account: Expression): Expression {
  const last = hoogste(...CONVERSATIONS.map((column) => als(gelijk(cel("h3o7", `klant_g${column}`), account), cel("h3o7", `datum_g${column}`), vast(0))));
  return zodra(account, als(gelijk(last, vast(0)), vast(""), last));
}

/** One column of the open actions of the plan itself, line by line. */
function perAction(plan: AccountPlan, column: number, pick: (list: Expression, line: Expression) => Expression): readonly Expression[] {
  const list = kompas("ACTIELIJST", cel("", "peildatum"), vast(ACTIONS.length), vast(activityTitle(plan)), tabel(activityTable(plan)));
  return ACTIONS.map((line) => zodraGetekend(pick(plek(list, vast(0), vast(column)), vast(line))));
}

/** How somebody stands towards us is shown only to whoever asks for it: a printed page lies about. */
function style(plan: AccountPlan, id: string, contact: Expression) {
  const asked = (figure: Expression): Expression => als(gelijk(cel(id, "stijl"), vast("ja")), figure, vast(""));
  return [
    text("houding", "Houding van dit contact", asked(opzoeken(contact, ofRegister(plan, 1), ofRegister(plan, 5)))),
    text("voorkeur", "Uw voorkeursstijl volgens 5.3", asked(zodraGetekend(cel("h5o3", "voorkeur")))),
  ] as const;
}
