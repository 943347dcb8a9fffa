import { als, cel, gelijk, kolom, tekst, vast } from "../../definition";
import type { Expression } from "../../definition";

const JAAR = cel("abc", "jaar");

/** Whether a cell says this boekjaar. Somebody who picks a year from a list gets it as text, another who types it as a number. */
const zegt = (jaar: Expression, boekjaar: string): Expression => gelijk(tekst(jaar, vast("")), tekst(vast(boekjaar), vast("")));

/** A column of amounts of the boekjaar in a cell; of the newest when nothing is chosen. */
export const kolomVanJaar = (jaar: Expression, bedrag: "omzet" | "marge"): Expression => als(
  zegt(jaar, "{boekjaar-1}"),
  kolom("Klanten", `${bedrag}1`),
  als(zegt(jaar, "{boekjaar-2}"), kolom("Klanten", `${bedrag}2`), kolom("Klanten", `${bedrag}0`)),
);

/** The boekjaar in a cell; the newest when nothing is chosen. */
export const boekjaarVan = (jaar: Expression): Expression => als(
  zegt(jaar, "{boekjaar-1}"),
  vast("{boekjaar-1}"),
  als(zegt(jaar, "{boekjaar-2}"), vast("{boekjaar-2}"), vast("{boekjaar}")),
);

/** The concern per customer when a cell says that customers count per concern; else nothing. */
export const groepVan = (niveau: Expression): Expression => als(gelijk(niveau, vast("concern")), kolom("Klanten", "concern"), vast(""));

/** The revenue column of the boekjaar that the ABC-piramide shows. */
export const gekozenOmzet: Expression = kolomVanJaar(JAAR, "omzet");

/** The boekjaar that the ABC-piramide shows. */
export const gekozenJaar: Expression = boekjaarVan(JAAR);

/** The concern per customer when the ABC-piramide counts per concern. */
export const groep: Expression = groepVan(cel("abc", "niveau"));

/** Thresholds and rule, in the order that every ABC function wants them. */
export const grenzen: readonly Expression[] = [cel("instellingen", "abc_grens_a"), cel("instellingen", "abc_grens_b"), cel("instellingen", "abc_regel")];
