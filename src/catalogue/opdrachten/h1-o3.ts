import { cel, kompas, plek, vast, zodraGetekend } from "../../definition";
import { toDo } from "./to-do";

const ROLLEN = ["Marktverkenner", "Verkoper", "Relatiemanager", "Coördinator", "Partner in business"] as const;

const scores = [cel("h1o3", "rolacties_rol"), cel("h1o2", "belang"), cel("h1o2", "invulling")] as const;
const rol = (richting: string) => zodraGetekend(kompas("ROL_GROOTSTE", ...scores, vast(richting)), vast("Teken en vul eerst opdracht 1.2 in."));
/** The column of the shortfall on 1.2: its room has five rows, also while nothing is filled in. */
const tekort = plek(cel("h1o2", "prioriteit"), vast(0), vast(4));

/** H1-O3: what to do about account management in the own organisation. */
export const h1o3 = toDo({
  id: "h1o3",
  number: "1.3",
  title: "Actieplan organisatie",
  role: "organisatie",
  purpose: "Van inzicht naar afspraken: wat er in uw organisatie en in uw eigen rol gaat veranderen, wie dat doet en wanneer.",
  table: "ActiesOrganisatie",
  presets: [
    "Afspreken wie wij als klant willen, en wie niet.",
    "Bepalen welke klanten voor onze toekomst het meest tellen.",
    "Bij die klanten navragen wat zij de komende jaren nodig hebben.",
    "Kiezen welke van die wensen wij kunnen en willen vervullen.",
    "Beleid, werkwijze en beheer zo regelen dat klanten er resultaat van zien en concurrenten ons niet inhalen.",
    "Vastleggen hoe wij klanten bedienen: wat mag elke klant altijd van ons verwachten?",
    "Deze rol meer aandacht geven (kies rechts welke).",
    "Deze rol aan een ander overdragen (kies rechts welke).",
  ],
  blanks: 5,
  extra: { key: "rol", header: "rol", width: 22, format: "text", input: { kind: "choice", options: ROLLEN } },
  before: [
    {
      kind: "results",
      title: "Uw rollen uit opdracht 1.2",
      rows: [
        { key: "rol_ontwikkelen", label: "Meer aandacht: grootste tekort", format: "text", formula: rol("tekort") },
        { key: "rol_overdragen", label: "Overdragen: minst nodig", format: "text", formula: rol("overschot") },
      ],
    },
    {
      kind: "reference",
      key: "rolacties",
      title: "Zo versterkt u een rol",
      columns: [{ key: "rol", title: "Rol", slot: 0, format: "text" }, { key: "actie", title: "Een eerste stap", slot: 1, format: "text" }],
      rows: [
        [ROLLEN[0], "Elke maand een ochtend nemen om cijfers en nieuws over mijn markt en mijn grootste klanten door te nemen."],
        [ROLLEN[1], "Drie prospects kiezen en voor elk een gesprek plannen met een doel op papier."],
        [ROLLEN[2], "Twee klanten bezoeken zonder iets te willen verkopen, en vragen wat beter kan."],
        [ROLLEN[3], "Het accountteam bijeenroepen en afspreken wie bij de grootste klant waarvoor zorgt."],
        [ROLLEN[4], "Bij één klant een voorstel doen dat zijn resultaat verbetert, los van ons huidige aanbod."],
      ],
    },
  ],
  proposals: [
    { key: "voorstel_score", title: "Voorstellen uit 1.1: waar u 1 of 2 scoorde", origin: "h1o1", formula: kompas("LAGE_SCORES", cel("h1o1", "acties_actie"), cel("h1o1", "scores")) },
    { key: "voorstel_rol", title: "Voorstellen uit 1.2: waar een rol tekortschiet", origin: "h1o2", formula: kompas("VOORSTELLEN", cel("h1o3", "rolacties_actie"), tekort) },
  ],
});
