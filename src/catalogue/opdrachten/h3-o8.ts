import { cel, kolom, kompas } from "../../definition";
import { toDo } from "./to-do";

/** H3-O8: what to do as a verkoper. */
export const h3o8 = toDo({
  id: "h3o8",
  number: "3.8",
  title: "Actieplan verkoper",
  role: "verkoper",
  purpose: "Wat u gaat doen om meer uit uw leads, uw netwerk en uw gesprekken te halen.",
  table: "ActiesVerkoper",
  presets: [
    "Uitrekenen wat mijn acquisitie oplevert en de uitkomst elk kwartaal bijhouden.",
    "Mijn leads doorlopen en alleen de kansrijke aanhouden.",
    "Mijn netwerk op papier zetten en kiezen wie mij kan introduceren.",
    "Elk klantgesprek voorbereiden met een doel en vooraf bedachte vragen.",
  ],
  blanks: 4,
  needs: ["pijplijn"],
  proposals: [
    { key: "voorstel_pijplijn", title: "Voorstellen uit Leads en pijplijn: orderdatum voorbij", origin: "pijplijn", formula: kompas("PIJPLIJN_ACTIES", ...["klant", "omschrijving", "uitkomst", "orderdatum"].map((key) => kolom("Pijplijn", key)), cel("", "peildatum")) },
  ],
});
