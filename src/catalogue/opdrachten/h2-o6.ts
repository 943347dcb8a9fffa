import { aantalAls, alle, als, cel, kleiner, vast } from "../../definition";
import type { SheetDefinition } from "../../definition";
import { datumVondst, keyAccountRijen } from "../workbook/key-accounts";

const KLAAR_OP = cel("h2o6", "klaar_op");
const VONDST = datumVondst(KLAAR_OP, als(alle(kleiner(KLAAR_OP, cel("", "peildatum")), kleiner(aantalAls(cel("h2o6", "stand"), vast("klaar")), vast(1))), vast("De dag is voorbij en het plan is nog niet klaar. Spreek een nieuwe dag af."), vast("")));

/** H2-O6: the choice for an account plan for one key account. */
export const h2o6: SheetDefinition = {
  id: "h2o6",
  title: "2.6 Accountplan kiezen",
  heading: "2.6  Accountplan kiezen",
  role: "marktverkenner",
  purpose: "Met een accountplan bedient u een key account volgens plan, en niet pas als hij belt. Spreek er hier één af.",
  howTo: [
    "kies een key account en een vorm. Bierviltje: de conclusies, doelen en speerpunten op één blad.",
    "Uitgebreid: daarbij ook de analyse van klant, beslissers, concurrentie en resultaten, met een lijst van activiteiten.",
    "Neem alleen op u wat u kunt waarmaken: een kort plan dat af is, helpt meer dan een lang plan dat blijft liggen.",
  ],
  columns: [40, 40, 60],
  needs: ["klanten"],
  blocks: [
    {
      kind: "form",
      title: "Uw afspraak",
      fields: [
        { key: "klant", label: "Klant", input: { kind: "text", suggestions: "lijst_klanten" } },
        { key: "vorm", label: "Vorm van het plan", hint: "Twijfelt u? Begin met een bierviltje; uitbreiden kan altijd.", input: { kind: "choice", options: ["bierviltje", "uitgebreid"] } },
        { key: "klaar_op", label: "Klaar op", input: { kind: "date" } },
        { key: "wie", label: "Wie maakt het plan", input: { kind: "text" } },
        { key: "stand", label: "Stand van het plan", input: { kind: "choice", options: ["nog niet begonnen", "bezig", "klaar"] } },
      ],
    },
    {
      kind: "results",
      title: "Controle",
      rows: keyAccountRijen("h2o6", VONDST),
    },
    { kind: "link", text: "Naar 2.4 Key accounts kiezen", sheet: "h2o4" },
  ],
};
