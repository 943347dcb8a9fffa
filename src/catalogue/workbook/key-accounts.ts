import { aantal, alle, als, cel, gelijk, kolom, kompas, tekst, vast, zodraGetekend } from "../../definition";
import type { Expression, ResultRow } from "../../definition";
import { isLeeg } from "../opdrachten/blank";
import { UNKNOWN_CUSTOMER } from "../opdrachten/suggestion";
import { GEEN_BIJZONDERHEDEN, perPlaats } from "./topvijf";

const namen = perPlaats((place) => cel("h2o4", `k${place}_klant`));

/** The names chosen in 2.4 in one line, with a comma before each but the first. */
const keyAccounts = tekst(...namen.map((naam, index) => {
  const komma = als(alle(...namen.slice(0, index).map(isLeeg)), vast(""), vast(", "));
  return als(isLeeg(naam), vast(""), index === 0 ? naam : tekst(komma, naam));
}));

const omzetVan = (naam: Expression, column: "klant" | "concern"): Expression => kompas("OMZET_VAN", naam, kolom("Klanten", column), kolom("Klanten", "omzet0"));

/**
 * On a sheet about one customer (`klant`): who the key accounts are, what the customer bought, and what to look at: what is
 * wrong with the date, else that the customer is no key account.
 *
 * @param datum A text, empty while the date is in order.
 */
export const keyAccountRijen = (sheet: string, datum: Expression): readonly ResultRow[] => {
  const klant = cel(sheet, "klant");
  const opLijst = zodraGetekend(kompas("OVERLAP", klant, cel("h2o4", "klant")));
  return [
    { key: "key_accounts", label: "Uw key accounts volgens 2.4", format: "text", formula: keyAccounts },
    {
      key: "omzet",
      label: "Omzet in het nieuwste boekjaar",
      format: "cents",
      tones: [{ when: { is: "text", value: UNKNOWN_CUSTOMER }, tone: "bad" }],
      formula: als(gelijk(omzetVan(klant, "klant"), vast(UNKNOWN_CUSTOMER)), omzetVan(klant, "concern"), omzetVan(klant, "klant")),
    },
    {
      key: "let_op",
      label: "Let op",
      format: "text",
      tones: [{ when: { is: "start", value: "De" }, tone: "weak" }],
      formula: als(
        gelijk(datum, vast("")),
        als(gelijk(opLijst, vast(0)), vast("Deze klant staat niet bij de key accounts van 2.4."), als(isLeeg(klant), vast(""), GEEN_BIJZONDERHEDEN)),
        datum,
      ),
    },
  ];
};

/** What is wrong with a date: that it is none, or what `anders` says of a day. */
export const datumVondst = (datum: Expression, anders: Expression): Expression =>
  als(isLeeg(datum), vast(""), als(gelijk(aantal(datum), vast(0)), vast("De datum is geen datum. Typ hem zoals 31-12-2026."), anders));
