import { day } from "./contents";
import type { ExampleContents, Row } from "./contents";

const STYLES = [4, 2, 5, 3, 2, 4, 5, 4, 5, 4, 1, 4, 4, 5, 2, 5, 5, 4, 4, 3, 3, 5, 5, 3];

/** The eight points of 5.1 with their topic. */
const POINTS = ["doelen", "doelen", "doelen", "rollen", "rollen", "werkwijze", "werkwijze", "omgang"];

/** One look at the team: per point what was seen and what may be behind it. */
const review = (column: number, datum: number, seen: readonly (readonly [string, string])[]): Row => ({
  [`datum_t${column}`]: day(datum),
  ...Object.fromEntries(seen.flatMap(([gedrag, oorzaak], at) => [
    [`p${at + 1}_gedrag_${POINTS[at] ?? ""}_t${column}`, gedrag],
    [`p${at + 1}_oorzaak_${POINTS[at] ?? ""}_t${column}`, oorzaak],
  ])),
});

const result = (column: number, [resultaat, begin, deadline, akkoord]: readonly [string, number, number | null, string | null], ticks: readonly (string | null)[]): Row => ({
  [`resultaat_r${column}`]: resultaat,
  [`begin_r${column}`]: day(begin),
  [`deadline_r${column}`]: deadline === null ? null : day(deadline),
  [`akkoord_r${column}`]: akkoord,
  ...Object.fromEntries(["s", "m", "a", "r", "t"].map((letter, at) => [`${letter}_v${column}`, ticks[at] ?? null])),
});

/** The opdrachten of the coördinator, filled in for the example company. */
export const chapter5: ExampleContents = {
  answers: {
    h5o1: {
      ...review(1, 120, [
        ["Planning en verkoop noemen elk een andere taak.", "Nooit samen besproken."],
        ["Drie mensen geven drie verschillende doelen.", "Het doel staat nergens op papier."],
        ["Twee mensen zeggen dat hun afdeling andere prioriteiten heeft.", "Hun chef rekent hen af op iets anders."],
        ["Offertes voor Alfa worden dubbel gemaakt.", "Er is geen verdeling van taken."],
        ["De binnendienst vraagt mij elke week wie wat doet.", "Afspraken staan alleen in mijn agenda."],
        ["Besluiten vallen na de vergadering, op de gang.", "De vergadering is te vol."],
        ["Na een week doet ieder het weer op zijn manier.", "Niemand komt erop terug."],
        ["Er wordt weinig gelachen en veel gemaild.", "We zien elkaar zelden."],
      ]),
      ...review(2, 300, [
        ["Iedereen noemt dezelfde vier klanten.", "We hebben de lijst samen gemaakt."],
        ["Het doel hangt in de kamer.", "Besproken op de teamdag."],
        ["Planning mist nog een reden om mee te doen.", "Hun chef rekent hen af op iets anders."],
        ["Offertes komen van één plek.", "Taken zijn verdeeld."],
        ["De vragen over wie wat doet zijn gestopt.", "Het overzicht staat in het klantsysteem."],
      ]),
    },
    h5o2: {
      ...result(1, ["Uiterlijk 31 januari 2027 beantwoordt het team 95 % van de vragen van Alfa binnen 4 uur.", 310, 396, "Binnendienst en planning"], ["Ja", "Ja", "Ja", "Ja", "Ja"]),
      ...result(2, ["Bravo geeft ons in het eerste kwartaal van 2027 een 8 in plaats van een 7.", 310, 440, null], ["Ja", "Ja", "Ja", "Ja", "Ja"]),
      ...result(3, ["Minder fouten in facturen.", 310, null, "Administratie"], ["Nee", "Nee", "Ja", "Ja", "Nee"]),
    },
    h5o3: Object.fromEntries(STYLES.map((answer, index) => [`s${String(index + 1).padStart(2, "0")}_antwoord`, answer])),
  },
  tables: {
  },
};
