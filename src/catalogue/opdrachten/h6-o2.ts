import type { SheetDefinition } from "../../definition";
import { accountRevenue } from "./suggestion";

/** H6-O2: how the main contact of one key account would describe the relation. */
export const h6o2: SheetDefinition = {
  id: "h6o2",
  title: "6.2 De relatie volgens de klant",
  heading: "6.2  De relatie volgens de klant",
  role: "partner",
  purpose: "Kijken met de ogen van de klant: ziet hij u zoals u zichzelf in opdracht 6.1 ziet?",
  howTo: [
    "kies één key-account en bedenk hoe uw belangrijkste contact daar over u zou vertellen aan een collega.",
    "Schrijf in zijn woorden, niet in de uwe. Vraag het hem daarna echt, en noteer op welke dag.",
  ],
  columns: [38, 30, 60],
  needs: ["klanten"],
  blocks: [
    {
      kind: "form",
      title: "Met wie",
      fields: [
        { key: "account", label: "Account", input: { kind: "text", suggestions: "lijst_klanten" } },
        { key: "contact", label: "Contactpersoon", hint: "Naam, als u die wilt noteren.", input: { kind: "text" } },
        { key: "functie", label: "Functie", input: { kind: "text" } },
        { key: "datum", label: "Gevraagd op", hint: "Leeg laten zolang het uw eigen inschatting is.", input: { kind: "date" } },
      ],
    },
    { kind: "results", rows: [accountRevenue("h6o2")] },
    {
      kind: "form",
      title: "In zijn woorden",
      fields: [{ key: "beschrijving", label: "Zo zou deze contactpersoon de relatie met ons beschrijven", input: { kind: "text", lines: 6 } }],
    },
    { kind: "note", text: "Noteer wat er over de relatie gezegd wordt, geen oordeel over de persoon." },
  ],
};
