import type { Input, SheetDefinition } from "../../definition";

const line: Input = { kind: "text", lines: 2 };

/**
 * What a person shares with the team in a copy that has the answers behind it no longer. It comes with a team version alone:
 * nothing computes here, and nobody draws it.
 */
export const teamdeel: SheetDefinition = {
  id: "teamdeel",
  title: "Gedeeld met team",
  heading: "Gedeeld met uw team",
  role: "workbook",
  purpose: "Wat u op Instellingen koos om te delen. De antwoorden zelf staan niet in dit bestand.",
  howTo: ["wilt u dit niet meer delen, zet het dan in uw eigen werkboek op Instellingen op nee en maak opnieuw een teamversie."],
  columns: [46, 14, 80],
  blocks: [
    {
      kind: "form",
      fields: [
        { key: "rollen", label: "Prioriteit per rol (1.2)", input: line, optional: true },
        { key: "stijl", label: "Score per invloedstijl (5.3)", input: line, optional: true },
      ],
    },
  ],
};
