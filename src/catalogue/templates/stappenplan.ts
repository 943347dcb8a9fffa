import { cel, kompas, plek, vast } from "../../definition";
import type { Block, Expression, Field, SheetDefinition } from "../../definition";
import { planId, planTitle } from "./account-plan";
import type { AccountPlan } from "./account-plan";
import { DOELEN } from "./bierviltje";

type Question = readonly [key: string, label: string];

const fields = (questions: readonly Question[]): readonly Field[] => questions.map(([key, label]) => ({ key, label, input: { kind: "text", lines: 2 } }));

/** The 35 questions of the guided form, in their eight parts; with the third about competition come five themes. */
const PARTS: readonly { readonly title: string; readonly questions: readonly Question[] }[] = [
  {
    title: "1.1  Gegevens van de klant",
    questions: [
      ["g_omvang", "Hoe groot is de klant, in mensen en in omzet?"],
      ["g_branche", "Tot welke branche hoort de klant?"],
      ["g_aanbod", "Wat verkoopt of levert de klant zelf?"],
      ["g_contacten", "Met wie heeft u contact?"],
      ["g_bereik", "Hoe bereikt u die personen: adres, telefoon en e-mail?"],
      ["g_hoe_beslist", "Hoe komt een besluit bij de klant tot stand?"],
      ["g_wie_beslist", "Wie neemt dat besluit?"],
      ["g_cultuur", "Hoe gaan de mensen daar met elkaar om?"],
      ["g_motief", "Waarom koopt de klant: wat geeft de doorslag?"],
    ],
  },
  {
    title: "1.2  Geschiedenis met de klant",
    questions: [
      ["h_omzet", "Hoeveel zet de klant om, en welk deel komt bij u terecht?"],
      ["h_krediet", "Hoe zeker is het dat de klant zijn rekeningen betaalt?"],
      ["h_houding", "Is de klant een vernieuwer, een groeier of iemand die houdt wat hij heeft?"],
      ["h_duur", "Sinds wanneer is dit uw klant?"],
      ["h_tevreden", "Hoe tevreden is de klant, en waar ligt dat aan?"],
    ],
  },
  {
    title: "1.3  Wat er nog in zit",
    questions: [
      ["p_doelen", "Welke plannen heeft de klant, en wat kunt u daaraan bijdragen?"],
      ["p_ruimte", "Hoeveel kan de klant op zijn hoogst bij u kopen, en van welke producten nog niets?"],
      ["p_nodig", "Wat moet u doen om daar te komen, en is er nog groei?"],
    ],
  },
  {
    title: "1.4  Plaats in de markt",
    questions: [
      ["m_plaats", "Loopt de klant voorop, volgt hij of geldt hij als kenner, en hoe kwam dat zo?"],
      ["m_invloed", "Hoeveel kan de klant in zijn markt in beweging zetten, nu en straks?"],
      ["m_verkoop", "Hoe en langs welke weg verkoopt de klant aan zijn eigen klanten?"],
      ["m_soort", "Wint de klant het op kwaliteit of op prijs?"],
      ["m_past", "Hoe goed past deze klant bij uw bedrijf?"],
    ],
  },
  {
    title: "1.5  Concurrenten van de klant zelf",
    questions: [
      ["c_wie", "Met wie concurreert de klant?"],
      ["c_aandeel", "Hoe is de markt tussen hen verdeeld?"],
      ["c_verschil", "Waarin verschilt de klant van die concurrenten? Vat hier samen en werk het hieronder uit."],
    ],
  },
  {
    title: "1.6  Sterk, zwak, kans en bedreiging",
    questions: [
      ["s_lijst", "Waarin is de klant sterk en zwak, en welke kansen en bedreigingen komen op hem af?"],
      ["s_kans", "Met welke sterkte kan hij een kans pakken?"],
      ["s_ombuigen", "Van welke zwakte kan hij iets goeds maken?"],
      ["s_afweren", "Met welke sterkte houdt hij een bedreiging tegen?"],
    ],
  },
  {
    title: "2.1  Doelen: schrijf ze ook op de eerste pagina van dit plan",
    questions: [
      ["d_soort", "Wat wilt u bereiken, in cijfers en in wat de klant ervan merkt?"],
      ["d_verdeling", "Hoe verdeelt u dat over perioden, producten en productgroepen?"],
      ["d_smart", "Hoe zegt u het zo dat u achteraf kunt meten of het gelukt is?"],
    ],
  },
  {
    title: "2.2  Planning: zet de activiteiten ook in de lijst van dit plan",
    questions: [
      ["a_wie", "Wie doet wat?"],
      ["a_wanneer", "Wat is wanneer af?"],
      ["a_evaluatie", "Op welke dagen kijkt u, elk kwartaal, hoe het ermee staat?"],
    ],
  },
];

const THEMES: readonly Question[] = [
  ["v_prijs", "Prijs, en de marge als u die kent"],
  ["v_product", "Producten en assortiment"],
  ["v_verkoop", "Manier van verkopen"],
  ["v_communicatie", "Reclame en communicatie"],
  ["v_logistiek", "Levering en logistiek"],
];

/** The guided form: question by question from who the customer is to what you will do, for whoever makes a plan for the first time. */
export function stappenplan(plan: AccountPlan): SheetDefinition {
  const id = planId(plan, "stap");
  const doel = (key: string): Expression => cel(planId(plan), `${key}_tekst`);
  /** What can be seen of the goals of the first page. */
  const hints: Block = {
    kind: "results",
    title: "Wat aan de tekst van uw doelen te zien is",
    rows: DOELEN.map(({ key, label }) => ({ key: `${key}_hint`, label, format: "text", formula: plek(kompas("SMART_HINT", doel(key)), vast(1), vast(1)), tones: [{ when: { is: "start", value: "Nog niet" }, tone: "weak" }] })),
  };
  const blocks = PARTS.flatMap(({ title, questions }, at): readonly Block[] => [
    { kind: "form", title, fields: fields(questions), ...(at % 2 === 0 && at > 0 ? { newPage: true } : {}) },
    ...(title.startsWith("2.1") ? [hints] : []),
    ...(title.startsWith("1.5") ? [{ kind: "form", title: "Waarin de klant verschilt van zijn concurrenten", fields: fields(THEMES) } as const] : []),
  ]);
  return {
    id,
    title: planTitle(plan, "Stappenplan"),
    heading: `Accountplan ${plan.number}: Stappenplan`,
    role: "accountplan",
    purpose: "Stap voor stap naar een plan: 35 vragen, van wie de klant is tot wat u gaat doen.",
    howTo: ["beantwoord de vragen van boven naar beneden; een paar woorden zijn genoeg. Weet u iets niet, dan is dat iets om de klant te vragen."],
    columns: [44, 30, 66],
    needs: [planId(plan)],
    blocks: [{ kind: "link", text: "Naar de eerste pagina van dit plan", sheet: planId(plan) }, ...blocks],
  };
}
