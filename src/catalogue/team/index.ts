import type { SheetDefinition } from "../../definition";
import { teamActies } from "./team-acties";
import { teamBronnen } from "./team-bronnen";
import { teamKlanten } from "./team-klanten";
import { teamKlantregels } from "./team-klantregels";
import { teamOverzicht } from "./team-overzicht";
import { teamPijplijn } from "./team-pijplijn";
import { teamPlannen } from "./team-plannen";
import { teamProductregels } from "./team-productregels";
import { teamResultaten } from "./team-resultaten";

/** The sheets of a roll-up, in the order of the tabs. */
export const teamSheets: readonly SheetDefinition[] = [
  teamOverzicht, teamKlanten, teamPijplijn, teamResultaten, teamActies, teamPlannen, teamBronnen, teamKlantregels, teamProductregels,
];
