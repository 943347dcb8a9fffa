import { als, cel, kompas, tekst, vast } from "../../definition";
import type { Caption, Field, GridBlock, SheetDefinition } from "../../definition";
import { isLeeg } from "../opdrachten/blank";
import { planId, planTitle } from "./account-plan";
import type { AccountPlan } from "./account-plan";

const PER_LIST = [1, 2, 3, 4, 5] as const;
const KRACHT = ["0", "1", "2", "3"] as const;

type List = "kansen" | "bedreigingen" | "sterkten" | "zwakten";
const LISTS: readonly { readonly key: List; readonly label: string }[] = [
  { key: "kansen", label: "Kansen: wat van buiten komt en helpt" },
  { key: "bedreigingen", label: "Bedreigingen: wat van buiten komt en schaadt" },
  { key: "sterkten", label: "Sterkten: waar de klant goed in is" },
  { key: "zwakten", label: "Zwakten: waar de klant tekortschiet" },
];
const LETTERS: Readonly<Record<List, string>> = { kansen: "K", bedreigingen: "B", sterkten: "S", zwakten: "Z" };

const open = (key: string, label: string): Field => ({ key, label, input: { kind: "text", lines: 3 } });

/** 1.3: the strengths, weaknesses, opportunities and threats of the customer, and what follows when they meet. */
export function swot(plan: AccountPlan): SheetDefinition {
  const id = planId(plan, "swot");
  /** What was filled in at that place of a list, after its letter and number. */
  const punt = (list: List, at: number): Caption => {
    const answer = cel(id, `${list}_p${at}`);
    return als(isLeeg(answer), vast(`${LETTERS[list]}${at}`), tekst(vast(`${LETTERS[list]}${at} `), answer));
  };
  const meeting = (inside: "sterkten" | "zwakten", outside: "kansen" | "bedreigingen"): GridBlock => {
    const key = `${LETTERS[inside]}${LETTERS[outside]}`.toLowerCase();
    return {
      kind: "grid",
      key,
      rowTitle: `${inside} tegenover ${outside}`,
      captionLines: 2,
      rows: PER_LIST.map((at) => ({ key: `r${at}`, label: punt(inside, at) })),
      columns: PER_LIST.map((at) => ({ key: `${key}${at}`, title: punt(outside, at), input: { kind: "choice", options: KRACHT }, optional: true })),
    };
  };
  return {
    id,
    title: planTitle(plan, "1.3 SWOT"),
    heading: `Accountplan ${plan.number}: 1.3 SWOT van de klant`,
    role: "accountplan",
    purpose: "Hoe de klant er zelf voor staat, en waar u hem daarbij kunt helpen.",
    howTo: [
      "schrijf op wat voor het bedrijf van de klant geldt, niet voor het uwe: eerst wat er van buiten op hem afkomt, dan hoe hij er zelf voor staat.",
      "Geef daarna per paar aan hoe sterk het ene het andere raakt: 0 niet, 1 een beetje, 2 duidelijk, 3 sterk. Sla over wat u niet weet.",
    ],
    orientation: "landscape",
    columns: [46, 26, 26, 26, 26, 26],
    needs: [planId(plan)],
    blocks: [
      {
        kind: "grid",
        key: "lijsten",
        title: "Eerst van buiten, dan van binnen",
        rowTitle: "",
        rows: LISTS.map(({ key, label }) => ({ key, label })),
        columns: PER_LIST.map((at) => ({ key: `p${at}`, title: String(at), input: { kind: "text", lines: 3 }, optional: true })),
      },
      { ...meeting("sterkten", "kansen"), newPage: true, title: "Wat raakt wat?" },
      meeting("sterkten", "bedreigingen"),
      { ...meeting("zwakten", "kansen"), newPage: true },
      meeting("zwakten", "bedreigingen"),
      {
        kind: "spill",
        key: "confrontatie",
        title: "Waar het zwaartepunt ligt",
        columns: [{ title: "wat tegenover wat", format: "text" }, { title: "kracht", format: "share" }, { title: "ingevuld", format: "number" }, { title: "van", format: "number" }],
        rows: 4,
        formula: kompas("CONFRONTATIE", cel(id, "sk"), cel(id, "sb"), cel(id, "zk"), cel(id, "zb")),
      },
      {
        kind: "form",
        newPage: true,
        title: "Wat volgt daaruit?",
        fields: [
          open("sterkte_kans", "Sterkten × kansen: hoe kan de klant zijn sterkten gebruiken om kansen te pakken?"),
          open("sterkte_bedreiging", "Sterkten × bedreigingen: hoe houdt hij met zijn sterkten bedreigingen tegen?"),
          open("zwakte_kans", "Zwakten × kansen: welke zwakte moet weg om een kans te kunnen pakken?"),
          open("zwakte_bedreiging", "Zwakten × bedreigingen: waar moet de klant uitkijken of zich terugtrekken?"),
        ],
      },
    ],
  };
}
