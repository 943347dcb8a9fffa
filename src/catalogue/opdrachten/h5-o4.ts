import { cel, kompas, plek, vast, zodraGetekend } from "../../definition";
import { toDo } from "./to-do";

/** H5-O4: what to do as a coördinator, to suit the preferred style of influence. */
export const h5o4 = toDo({
  id: "h5o4",
  number: "5.4",
  title: "Actieplan coördinator",
  role: "coordinator",
  purpose: "Wat u gaat doen om uw accountteam beter te laten samenwerken, op een manier die bij u past.",
  table: "ActiesCoordinator",
  presets: [
    "Met het team nagaan hoe goed wij samenwerken, op de vier punten hieronder.",
    "– waar wij voor gaan en wat voorrang heeft",
    "– wie wat doet en wat ieder mag beslissen",
    "– hoe wij overleggen, besluiten en elkaar op de hoogte houden",
    "– hoe wij met elkaar omgaan",
    "Met het team de drie resultaten uit 5.2 doornemen en verdelen.",
    "Een aanpak kiezen die past bij hoe ik anderen het liefst meekrijg (5.3).",
  ],
  blanks: 3,
  before: [
    {
      kind: "results",
      title: "Uw stijl uit opdracht 5.3",
      rows: [{ key: "stijl", label: "Voorkeursstijl", format: "text", formula: zodraGetekend(cel("h5o3", "voorkeur"), vast("Teken en vul eerst opdracht 5.3 in.")) }],
    },
    {
      kind: "reference",
      key: "stijlacties",
      title: "Wat bij een stijl past",
      columns: [{ key: "stijl", title: "Stijl", slot: 0, format: "text" }, { key: "actie", title: "Een eerste stap", slot: 1, format: "text" }],
      rows: [
        ["Aansporen", "In het team uitspreken wat ik van ieder verwacht en voor wanneer, en wat daar tegenover staat."],
        ["Overtuigen", "Mijn voorstel met cijfers en twee alternatieven aan het team voorleggen en om tegenwerpingen vragen."],
        ["Inspireren", "Met het team beschrijven hoe het er bij onze grootste klant over een jaar uitziet als alles lukt."],
        ["Participeren", "Met elk teamlid apart bespreken wat hem of haar helpt en hindert, en daar één ding mee doen."],
      ],
    },
  ],
  proposals: [
    { key: "voorstel_stijl", title: "Voorstellen uit 5.3: wat bij uw hoogste stijl past", origin: "h5o3", formula: kompas("LAGE_SCORES", cel("h5o4", "stijlacties_actie"), plek(cel("h5o3", "scores"), vast(0), vast(7)), vast(1)) },
  ],
});
