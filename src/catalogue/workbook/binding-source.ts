import { cel, kolom } from "../../definition";
import type { Expression } from "../../definition";
import { gekozenOmzet } from "./abc-source";

const oordelen: readonly Expression[] = ["vertrouwen", "risico", "bevestiging", "fase"].map((key) => kolom("Relatiescores", key));
const gewichten = cel("instellingen", "binding_gewichten");

/** Scores and phase per customer with the four weights, as BINDING wants them. */
export const bindingScores: readonly Expression[] = [...oordelen, gewichten];

/** The same with the name of each customer and the revenue of all, in the order that the functions of the portfolio want them. */
export const bindingRijen: readonly Expression[] = [kolom("Relatiescores", "klant"), ...oordelen, kolom("Klanten", "klant"), gekozenOmzet, gewichten];
