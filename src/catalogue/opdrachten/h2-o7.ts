import { cel, kompas, tekst, vast } from "../../definition";
import { toDo } from "./to-do";

const keyAccounts = cel("h2o4", "klant");

/** H2-O7: what to do as a marktverkenner. */
export const h2o7 = toDo({
  id: "h2o7",
  number: "2.7",
  title: "Actieplan marktverkenner",
  role: "marktverkenner",
  purpose: "Wat u gaat doen om te weten welke klanten ertoe doen, en waarom.",
  table: "ActiesMarktverkenner",
  presets: [
    "Mijn klantenbestand bijwerken en de ABC-piramide bekijken.",
    "Aan alle A- en B-klanten een cijfer voor strategisch belang geven.",
    "Met het team opnieuw bepalen wanneer een klant een key account is.",
    "Voor elke key account een accountplan maken of het oude bijwerken.",
  ],
  blanks: 6,
  proposals: [
    { key: "voorstel_plan", title: "Voorstellen uit 2.4: uw key accounts", origin: "h2o4", formula: kompas("VOORSTELLEN", tekst(vast("Een accountplan maken voor "), keyAccounts), keyAccounts) },
  ],
});
