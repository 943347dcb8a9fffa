import { als, cel, kompas, nummer, tekst, vast } from "../../definition";
import type { Caption, Field, GridBlock, GridColumn, SheetDefinition } from "../../definition";
import { isLeeg } from "../opdrachten/blank";
import { planId, planTitle } from "./account-plan";
import type { AccountPlan } from "./account-plan";

const PER_LIST = [1, 2, 3, 4, 5] as const;
const KRACHT = ["0", "1", "2", "3"] as const;

type List = "kansen" | "bedreigingen" | "sterkten" | "zwakten";
const LETTERS: Readonly<Record<List, string>> = { kansen: "K", bedreigingen: "B", sterkten: "S", zwakten: "Z" };

const open = (key: string, label: string): Field => ({ key, label, input: { kind: "text", lines: 3 } });

/** 1.3: the strengths, weaknesses, opportunities and threats of the customer, and what follows when they meet. */
export function swot(plan: AccountPlan): SheetDefinition {
  const id = planId(plan, "swot");
  /** What was filled in at that place of a list, after its letter and number. */
  const punt = (list: List, at: number): Caption => {
    const answer = nummer(cel(id, list), vast(at));
    return als(isLeeg(answer), vast(`${LETTERS[list]}${at}`), tekst(vast(`${LETTERS[list]}${at} `), answer));
  };
  const lists = (key: string, title: string, [left, right]: readonly [List, List], prefix: string): GridBlock => ({
    kind: "grid",
    key,
    title,
    rowTitle: "nummer",
    rows: PER_LIST.map((at) => ({ key: `${prefix}${at}`, label: String(at) })),
    columns: [left, right].map((list): GridColumn => ({ key: list, title: list, input: { kind: "text", lines: 2 }, optional: true })),
  });
  const against = (list: "sterkten" | "zwakten"): GridBlock => {
    const letter = LETTERS[list].toLowerCase();
    return {
      kind: "grid",
      key: `tegen_${list}`,
      rowTitle: list,
      rows: PER_LIST.map((at) => ({ key: `${letter}${at}`, label: punt(list, at) })),
      columns: (["kansen", "bedreigingen"] as const).flatMap((other) => PER_LIST.map((at): GridColumn => ({ key: `${letter}_${LETTERS[other].toLowerCase()}${at}`, title: punt(other, at), input: { kind: "choice", options: KRACHT }, optional: true }))),
      spans: [{ key: `${letter}k`, from: `${letter}_k1`, to: `${letter}_k5` }, { key: `${letter}b`, from: `${letter}_b1`, to: `${letter}_b5` }],
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
    columns: [34, 44, 44, 13, 13, 13, 13, 13, 13, 13, 13],
    needs: [planId(plan)],
    blocks: [
      lists("buiten", "Van buiten: kansen en bedreigingen", ["kansen", "bedreigingen"], "u"),
      lists("binnen", "Van binnen: sterkten en zwakten", ["sterkten", "zwakten"], "i"),
      { ...against("sterkten"), newPage: true, title: "Wat raakt wat?" },
      against("zwakten"),
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
