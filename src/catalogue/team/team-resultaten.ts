import { aantal, als, afgerond, cel, deel, dezeRij, gelijk, kolom, kompas, som, somWaar, tekst, vast, verschil } from "../../definition";
import type { Expression, TableColumn } from "../../definition";
import { zodra } from "../opdrachten/blank";
import { cents, NOT_NIL, number, REWRITTEN, share, TEAM_WORDS, teamSheet, text, zodraGelezen } from "./words";

const TABLE = "TeamResultaten";
const SHOWN = 10;
const YEARS = [0, 1, 2] as const;
const WORDS = ["", " jaar ervoor", " twee jaar ervoor"] as const;

const product = dezeRij(TABLE, "product");
/** Products without a name share a line. */
const gezocht = als(gelijk(product, vast(TEAM_WORDS.unnamed)), vast(""), product);
const perProduct = (kind: "omzet" | "marge", back: number): Expression => zodra(product, somWaar(kolom("TeamProductregels", `telt_${kind}${back}`), kolom("TeamProductregels", "product"), gezocht));
const columns = (back: 0 | 1 | 2): readonly TableColumn[] => [
  { ...cents(`omzet${back}`, `omzet${WORDS[back]}`, back === 0 ? 30 : 18), formula: perProduct("omzet", back) },
  { ...cents(`marge${back}`, `marge${WORDS[back]}`, 18), formula: perProduct("marge", back) },
  { ...share(`marge_deel${back}`, `marge deel${WORDS[back]}`, 16), formula: deel(dezeRij(TABLE, `marge${back}`), dezeRij(TABLE, `omzet${back}`)) },
];
const boekjaar = cel("teamoverzicht", "boekjaar");
const cijfer = (back: number, kind: string): Expression => cel("teamresultaten", `j${back}_${kind}`);

/** Revenue and margin per product of all account plans of the team, over three years. */
export const teamResultaten = teamSheet({
  id: "teamresultaten",
  title: "Team – resultaten",
  purpose: "Omzet en marge per product, van alle accountplannen van het team samen, over drie boekjaren.",
  howTo: [
    "de bedragen komen van het blad Resultaten van elk accountplan. Klanten zonder plan staan hier dus niet bij.",
    "Producten met dezelfde naam worden opgeteld; hoofdletters tellen niet mee. Elke regel staat op Team – productregels.",
    REWRITTEN,
  ],
  needs: ["instellingen", "teambronnen", "teamproducten", "teamoverzicht"],
  blocks: [
    {
      kind: "grid",
      key: "totalen",
      title: "Alle producten samen",
      rowTitle: "boekjaar",
      rows: YEARS.map((back) => ({ key: `j${back}`, label: zodra(boekjaar, tekst(verschil(boekjaar, vast(back)), vast(""))) })),
      columns: [
        { key: "omzet", title: "omzet", format: "cents", formulas: YEARS.map((back) => som(kolom(TABLE, `omzet${back}`))) },
        { key: "marge", title: "marge", format: "cents", formulas: YEARS.map((back) => som(kolom(TABLE, `marge${back}`))) },
        { key: "marge_deel", title: "marge %", format: "share", formulas: YEARS.map((back) => deel(cijfer(back, "marge"), cijfer(back, "omzet"))) },
      ],
    },
    {
      kind: "results",
      rows: [
        { key: "stand", label: "Nu", format: "text", formula: zodraGelezen(TABLE, "product", { leeg: "In de accountplannen staan geen producten.", anders: tekst(aantal(kolom("TeamProductregels", "rij")), vast(" regels uit accountplannen.")) }) },
        { key: "verschil", label: "Verschil met de productregels", format: "cents", formula: afgerond(verschil(cijfer(0, "omzet"), som(kolom("TeamProductregels", "telt_omzet0")))), note: "Omzet van alle producten min wat op Team – productregels meetelt: hoort nul te zijn.", tones: NOT_NIL },
      ],
    },
    {
      kind: "spill",
      key: "lijst",
      title: `De ${SHOWN} producten met de meeste omzet`,
      columns: [{ title: "rang", format: "number" }, { title: "product", format: "text" }, { title: "omzet", format: "cents" }],
      rows: SHOWN,
      formula: kompas("TOP", kolom(TABLE, "product"), kolom(TABLE, "omzet0"), vast(SHOWN)),
    },
    {
      kind: "chart",
      key: "grafiek",
      type: "bar",
      title: "Met welke producten het team omzet maakt",
      of: "lijst",
      firstRow: 0,
      rows: SHOWN,
      categories: 1,
      series: [{ column: 2, name: "omzet" }],
      format: "amount",
    },
    {
      kind: "table",
      name: TABLE,
      rows: 1,
      columns: [text("product", "product", 30), ...columns(0), number("accounts", "accounts", 13), ...columns(1), ...columns(2)],
    },
  ],
});
