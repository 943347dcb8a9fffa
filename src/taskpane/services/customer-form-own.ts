import type { AnswerValue } from "../../definition";
import { nameKey } from "../../domain";
import { readAnswers, readTable } from "../../excel";
import type { TableRow } from "../../plan";
import { matchTable } from "../../workbooks";
import { customerNames } from "./plans";
import { isAnswer } from "./sheets";
import { readStanding } from "./standing";

type Row = Readonly<Record<string, AnswerValue>>;

/** Places of 4.4. */
const PLACES = [1, 2, 3, 4, 5] as const;

/** What we think ourselves of a customer, by key of the question to the customer; `known`: a customer has that name. */
export interface OwnAnswers {
  readonly own: Row;
  readonly known: boolean;
}

/** Reads what the opdrachten 2.5, 4.1, 4.4 and 6.2 say of one customer; an opdracht about another one says nothing. @throws ExcelFailure */
export async function ownAnswersAbout(account: string): Promise<OwnAnswers> {
  const isAccount = (value: AnswerValue | undefined): boolean => account !== "" && typeof value === "string" && nameKey(value) === nameKey(account);
  const { sheets } = await readStanding();
  const { answers } = await readAnswers(["h2o5", "h4o4", "h6o2"].filter((id) => sheets[id]), isAnswer);
  const { h2o5 = {}, h4o4 = {}, h6o2 = {} } = answers;
  const place = PLACES.find((each) => isAccount(h4o4[`k${each}_klant`]));
  const scored = await scoresOf(sheets["h4o1"]?.tables["Relatiescores"]?.headers, isAccount);
  return {
    own: {
      ...(isAccount(h2o5["klant"]) && { waarde: h2o5["antwoord"] ?? null }),
      ...(isAccount(h6o2["account"]) && { omschrijving: h6o2["beschrijving"] ?? null }),
      ...(place !== undefined && Object.fromEntries(["behouden", "beter", "stoppen"].map((key) => [key, h4o4[`k${place}_${key}`] ?? null]))),
      ...scored,
    },
    known: (await customerNames()).some(isAccount),
  };
}

/** The scores in the first row of 4.1 about the customer. */
async function scoresOf(headers: readonly string[] | undefined, isAccount: (value: AnswerValue | undefined) => boolean): Promise<Row> {
  if (!headers) return {};
  const { rows } = await readTable("Relatiescores", matchTable("Relatiescores", headers).filled);
  const row: TableRow | undefined = rows.find(({ klant }) => isAccount(klant));
  return row ? { vertrouwen: row["vertrouwen"] ?? null, risico: row["risico"] ?? null, bevestiging: row["bevestiging"] ?? null } : {};
}
