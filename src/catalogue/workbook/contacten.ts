import type { SheetDefinition, TableColumn } from "../../definition";
import { DMU_ROLLEN } from "../opdrachten/dmu-rollen";

const text = (key: string, header: string, width: number): TableColumn => ({ key, header, width, format: "text", input: { kind: "text" } });

/** How somebody at a customer stands towards us. */
export const HOUDINGEN = ["voorstander", "neutraal", "tegenstander", "weet ik niet"] as const;

/** The central register of contacts: who plays which part when a customer decides. */
export const contacten: SheetDefinition = {
  id: "contacten",
  title: "Contactpersonen",
  heading: "Contactpersonen",
  role: "workbook",
  purpose: "Wie er bij uw klanten meebeslissen. De relatiematrix van een accountplan neemt de gegevens van hier over.",
  howTo: ["typ per persoon één rij: feiten, geen oordelen. Wie er staat, mag vragen wat u over hem of haar bewaart."],
  orientation: "landscape",
  needs: ["klanten"],
  blocks: [
    { kind: "note", text: "Deze gegevens zijn persoonlijk en gaan met geen enkel overzicht of teamversie mee. Haal personen weg met wie u geen contact meer hebt: kies in het deelvenster 'Gegevens van een persoon'." },
    {
      kind: "table",
      name: "Contacten",
      rows: 10,
      columns: [
        { key: "klant", header: "klant", width: 30, format: "text", input: { kind: "text", suggestions: "lijst_klanten" } },
        text("naam", "naam", 26),
        text("functie", "functie", 24),
        { key: "dmu_rol", header: "DMU rol", width: 18, format: "text", input: { kind: "choice", options: DMU_ROLLEN } },
        { key: "invloed", header: "invloed", width: 12, format: "number", input: { kind: "scale", lowest: 1, highest: 5 } },
        { key: "houding", header: "houding", width: 16, format: "text", input: { kind: "choice", options: HOUDINGEN }, tones: [{ when: { is: "text", value: "tegenstander" }, tone: "bad" }, { when: { is: "text", value: "voorstander" }, tone: "good" }] },
        text("belang", "belang", 28),
        text("onbekend", "wat weten we niet", 28),
        text("zorg", "zorg of uitdaging", 28),
        { key: "laatste_contact", header: "laatste contact", width: 16, format: "date", input: { kind: "date" } },
      ],
    },
  ],
};
