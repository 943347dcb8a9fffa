import { cel, kompas, tekst, vast } from "../../definition";
import { toDo } from "./to-do";

const eisen = cel("h6o3", "eis");

/** H6-O5: what to do about the three demands of the customer. */
export const h6o5 = toDo({
  id: "h6o5",
  number: "6.5",
  title: "Actieplan partner",
  role: "partner",
  purpose: "Wat u gaat doen om de drie eisen van uw klant uit 6.3 waar te maken.",
  table: "ActiesPartner",
  presets: [],
  blanks: 3,
  proposals: [
    { key: "voorstel_eis", title: "Voorstellen uit 6.3: een actie per eis", origin: "h6o3", formula: kompas("VOORSTELLEN", tekst(vast("Een eerste stap zetten voor: "), eisen), eisen) },
  ],
});
