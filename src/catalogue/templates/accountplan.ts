import { als, cel, countsAnswers, gelijk, kolom, opzoeken, tekst, vast } from "../../definition";
import type { Field, SheetDefinition } from "../../definition";
import { isLeeg } from "../opdrachten/blank";
import { planId, planTitle } from "./account-plan";
import type { AccountPlan } from "./account-plan";

const short = (key: string, label: string): Field => ({ key, label, input: { kind: "text" } });
const open = (key: string, label: string, lines: number): Field => ({ key, label, input: { kind: "text", lines } });

/** The text parts of an extensive plan, with the list of its sheets: who the customer is (1.1) and how you go about it (2). */
export function accountplan(plan: AccountPlan, parts: readonly SheetDefinition[]): SheetDefinition {
  const id = planId(plan, "ap");
  const account = cel(planId(plan), "account");
  const debiteur = opzoeken(account, kolom("Klanten", "klant"), kolom("Klanten", "debiteurennummer"));
  return {
    id,
    title: planTitle(plan, "1.1 Klant"),
    heading: `Accountplan ${plan.number}: inhoud, klant en strategie`,
    role: "accountplan",
    purpose: "Alle onderdelen van dit plan op een rij, wie de klant is en hoe u deze klant wilt bedienen.",
    howTo: ["spring vanuit de inhoud naar een onderdeel. Wat in Klantenbestand staat, is al overgenomen; verbeter het gerust."],
    columns: [44, 42, 54],
    needs: [planId(plan)],
    blocks: [
      { kind: "contents", title: "Inhoud van dit plan", sheets: parts.map((sheet) => ({ id: sheet.id, title: sheet.heading.replace(/^Accountplan \d+: /, ""), purpose: sheet.purpose, counts: countsAnswers(sheet) })) },
      { kind: "note", text: "Het hele plan afdrukken: klik op de eerste tab van dit plan, houd Shift ingedrukt, klik op de laatste en druk af. De pagina's zijn dan doorlopend genummerd. Klik daarna op een andere tab: zolang er meer tabs zijn gekozen, typt u op al die bladen tegelijk." },
      {
        kind: "form",
        newPage: true,
        title: "1.1  Basisgegevens",
        fields: [
          short("naam", "Naam"),
          short("telefoon", "Telefoon"),
          short("adres", "Adres"),
          { ...short("fax", "Fax"), hint: "Alleen als de klant die nog gebruikt.", optional: true },
          short("debiteurennummer", "Debiteurennummer"),
          short("email", "E-mail"),
          short("soort_bedrijf", "Soort bedrijf"),
          short("internet", "Website"),
          { ...short("onderdeel_van", "Onderdeel van"), hint: "Het concern, als dat er is." },
        ],
      },
      {
        kind: "results",
        rows: [
          { key: "classificatie", label: "Accountclassificatie", format: "text", short: true, formula: opzoeken(account, kolom("Klanten", "klant"), kolom("Klanten", "klasse")) },
          {
            key: "debiteur_controle",
            label: "Controle van het debiteurennummer",
            format: "text",
            formula: als(isLeeg(debiteur), vast("In Klantenbestand staat geen debiteurennummer bij deze klant."), als(gelijk(debiteur, cel(id, "debiteurennummer")), vast("Gelijk aan Klantenbestand."), tekst(vast("In Klantenbestand staat "), debiteur, vast("."))),),
            tones: [{ when: { is: "start", value: "In Klantenbestand staat" }, tone: "weak" }],
          },
        ],
      },
      {
        kind: "form",
        title: "1.1  De klant in woorden",
        fields: [
          open("organigram", "Organigram: wie werkt voor wie, voor zover het u raakt. Eén persoon per regel: naam, functie, leidinggevende", 6),
          open("branche", "Branche: waarin werkt de klant en wat maakt of levert hij?", 3),
          open("visie", "Koers: waar wil de klant heen en hoe?", 3),
          open("bedrijfsresultaten", "Cijfers van de klant: hoe gaat het met zijn bedrijf?", 3),
          open("marktpositie", "Markt: welke plaats heeft de klant daar en wat verandert er?", 3),
          open("knelpunten", "Knelpunten: waar loopt de klant tegenaan?", 3),
          open("inkoop", "Inkoop: hoe en waarop beslist de klant over leveranciers?", 3),
        ],
      },
      {
        kind: "form",
        newPage: true,
        title: "2  Accountstrategie",
        fields: [
          open("toegevoegde_waarde", "Toegevoegde waarde: wat levert u deze klant op dat een ander niet levert?", 3),
          open("eigen_visie", "Uw visie: hoe ziet u deze klant over een paar jaar?", 3),
          open("verkoopstrategie", "Marketing en verkoop: hoe brengt u uw aanbod onder de aandacht?", 3),
          open("prijsbeleid", "Prijs: welke afspraken en grenzen gelden er?", 3),
          open("communicatie", "Communicatie: wat vertelt u aan wie, en hoe vaak?", 3),
          open("accountteam", "Accountteam: wie bij u werkt voor deze klant, en waarvoor?", 3),
        ],
      },
    ],
  };
}
