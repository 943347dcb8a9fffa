import { alle, als, cel, een, gelijk, ingevuld, kleiner, kompas, plek, vast } from "../../definition";
import type { Expression, Input, SheetDefinition } from "../../definition";
import { isLeeg, zodra } from "./blank";
import { unlessBlank } from "./suggestion";

const ROLES = [
  { key: "marktverkenner", name: "Marktverkenner", where: "2.1 tot en met 2.7" },
  { key: "verkoper", name: "Verkoper", where: "3.1 tot en met 3.8" },
  { key: "relatiemanager", name: "Relatiemanager", where: "4.1 tot en met 4.5" },
  { key: "coordinator", name: "Coördinator", where: "5.1 tot en met 5.4" },
  { key: "partner", name: "Partner in business", where: "6.1 tot en met 6.5" },
] as const;
const CHOICES = [{ key: "keuze1", label: "Belangrijkste rol" }, { key: "keuze2", label: "Tweede rol" }] as const;
const CAUSES = [
  { key: "oorzaak_kennis", label: "Ik weet nog te weinig van deze rol." },
  { key: "oorzaak_steun", label: "Mijn leidinggevende steunt mij hierin te weinig." },
  { key: "oorzaak_prioriteit", label: "Mijn tijd gaat naar andere zaken dan zou moeten." },
  { key: "oorzaak_samenwerking", label: "In het accountteam werken we niet goed genoeg samen." },
] as const;
const jaNee: Input = { kind: "choice", options: ["Ja", "Nee"] };

const scores = [cel("h1o2", "rollen_rol"), cel("h1o2", "belang"), cel("h1o2", "invulling")] as const;
/** A role of the suggestion, which may hold fewer of them: there a look shows 0. */
const voorstel = (place: number): Expression => {
  const role = plek(cel("h1o2", "voorstel"), vast(place), vast(1));
  return als(gelijk(role, vast(0)), vast(""), zodra(role, role));
};
const [rol1, rol2] = [cel("h1o2", "keuze1_rol"), cel("h1o2", "keuze2_rol")] as const;
const [voldoende1, voldoende2] = [cel("h1o2", "keuze1_voldoende"), cel("h1o2", "keuze2_voldoende")] as const;
const samen = cel("h1o2", "samen");
const genoemd = ingevuld(...[...CAUSES, { key: "oorzaak_eigen" }].map(({ key }) => cel("h1o2", key)));
const zonderRol = (rol: Expression, voldoende: Expression): Expression => alle(isLeeg(rol), kleiner(vast(0), ingevuld(voldoende)));

/** H1-O2: how somebody fulfils the five roles, and which two of them matter most. */
export const h1o2: SheetDefinition = {
  id: "h1o2",
  title: "1.2 Mijn vijf rollen",
  heading: "1.2  Mijn vijf rollen",
  role: "organisatie",
  purpose: "Zien welke van de vijf rollen in uw werk het zwaarst tellen, en waar u meer uit kunt halen.",
  howTo: [
    "geef elke rol twee scores: hoeveel zij in uw functie telt, en hoe goed u haar nu invult.",
    "Kies daarna uw twee belangrijkste rollen. Het werkboek doet een voorstel; u beslist.",
  ],
  columns: [50, 24, 22, 14, 14],
  blocks: [
    {
      kind: "scored-list",
      title: "Uw scores",
      itemTitle: "Rol",
      lowest: 1,
      highest: 5,
      columns: [
        { key: "belang", title: "Belang", lowestMeans: "onbelangrijk", highestMeans: "zeer belangrijk (urgent)" },
        { key: "invulling", title: "Invulling", lowestMeans: "onvoldoende", highestMeans: "optimaal" },
      ],
      items: ROLES.map(({ key, name }) => ({ key, label: name })),
    },
    {
      kind: "spill",
      key: "prioriteit",
      title: "Waar het schuurt",
      columns: [
        { title: "rol", format: "text" },
        { title: "belang", format: "number" },
        { title: "invulling", format: "number" },
        { title: "tekort", format: "number", tones: [{ when: { is: "at-least", value: 2 }, tone: "weak" }] },
        { title: "prioriteit", format: "number", tones: [{ when: { is: "at-least", value: 8 }, tone: "bad" }] },
      ],
      rows: ROLES.length,
      formula: kompas("ROL_PRIORITEIT", ...scores),
    },
    { kind: "note", text: "Tekort is belang min invulling, minstens 0. Prioriteit is belang × tekort, van 0 tot en met 20: een tekort telt zwaarder naarmate de rol belangrijker is." },
    {
      kind: "results",
      rows: [{ key: "ingevuld_deel", label: "Zo goed vult u de rollen in", format: "share", formula: kompas("ROL_INVULLING", scores[1], scores[2]), note: "100 %: nergens een tekort. Belangrijke rollen tellen zwaarder." }],
    },
    {
      kind: "chart",
      key: "grafiek",
      type: "column",
      title: "Waar de invulling lager is dan het belang, ligt uw winst",
      of: "prioriteit",
      firstRow: 0,
      rows: ROLES.length,
      categories: 0,
      series: [{ column: 1, name: "belang" }, { column: 2, name: "invulling" }],
      format: "number",
    },
    {
      kind: "spill",
      newPage: true,
      key: "voorstel",
      title: "Voorstel voor uw twee rollen",
      columns: [{ title: "rol", format: "text" }, { title: "waarom", format: "text" }],
      rows: CHOICES.length,
      lines: 2,
      formula: kompas("ROL_VOORSTEL", ...scores, vast(CHOICES.length)),
    },
    {
      kind: "grid",
      key: "keuze",
      title: "Uw twee belangrijkste rollen",
      rowTitle: "Plaats",
      rows: CHOICES,
      columns: [
        { key: "rol", title: "Uw keuze", input: { kind: "choice", options: ROLES.map(({ name }) => name) } },
        { key: "suggestie", title: "Voorstel", format: "text", formulas: CHOICES.map((_choice, place) => voorstel(place + 1)) },
        { key: "voldoende", title: "Goed genoeg ingevuld?", input: jaNee, tones: [{ when: { is: "text", value: "Nee" }, tone: "weak" }] },
      ],
    },
    {
      kind: "results",
      rows: [
        {
          key: "samen",
          label: "Vult u beide rollen goed genoeg in?",
          format: "text",
          formula: als(een(gelijk(voldoende1, vast("Nee")), gelijk(voldoende2, vast("Nee"))), vast("Nee"), als(alle(gelijk(voldoende1, vast("Ja")), gelijk(voldoende2, vast("Ja"))), vast("Ja"), vast(""))),
          tones: [{ when: { is: "text", value: "Nee" }, tone: "weak" }, { when: { is: "text", value: "Ja" }, tone: "good" }],
        },
        {
          key: "let_op",
          label: "Let op",
          format: "text",
          formula: als(
            gelijk(unlessBlank(rol1), unlessBlank(rol2)),
            zodra(rol1, vast("U koos twee keer dezelfde rol. Kies bij een van beide een andere.")),
            als(een(zonderRol(rol1, voldoende1), zonderRol(rol2, voldoende2)), vast("Kies ook de rol waarvoor u Ja of Nee hebt gekozen."), vast("")),
          ),
          tones: [{ when: { is: "filled" }, tone: "bad" }],
        },
      ],
    },
    {
      kind: "results",
      title: "Waardoor komt het?",
      rows: [
        {
          key: "oorzaken_nodig",
          label: "Moet u dit invullen?",
          format: "text",
          formula: als(
            gelijk(samen, vast("Nee")),
            als(gelijk(genoemd, vast(0)), vast("Ja. Zeg bij elke oorzaak of zij meespeelt, of noem een eigen oorzaak."), vast("Ja, en u bent ermee begonnen.")),
            als(gelijk(samen, vast("Ja")), vast("Nee, u vult beide rollen goed genoeg in."), vast("Alleen als u hierboven bij een van beide rollen Nee kiest.")),
          ),
        },
      ],
    },
    {
      kind: "form",
      fields: [
        ...CAUSES.map(({ key, label }) => ({ key, label, input: jaNee })),
        { key: "oorzaak_eigen", label: "Een andere oorzaak, in uw woorden", input: { kind: "text", lines: 2 } },
      ],
    },
    {
      kind: "reference",
      key: "rollen",
      title: "Aan een rol werken",
      columns: [{ key: "rol", title: "Rol", slot: 0, format: "text" }, { key: "opdrachten", title: "Opdrachten", slot: 1, format: "text" }],
      rows: ROLES.map(({ name, where }) => [name, where]),
    },
    { kind: "note", text: "Deze antwoorden zijn van u alleen: zij gaan nooit mee in een teamoverzicht." },
  ],
};
