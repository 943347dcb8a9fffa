import { aantalAls, als, gelijk, kleiner, kolom, kompas, tekst, vast } from "../../definition";
import type { Expression } from "../../definition";
import { isLeeg } from "../opdrachten/blank";

/** The revenue or margin of the account in one boekjaar; 'onbekende klant' when it is not among the customers. */
export const omzetVan = (account: Expression, column: `${"omzet" | "marge"}${0 | 1 | 2}`): Expression => kompas("OMZET_VAN", account, kolom("Klanten", "klant"), kolom("Klanten", column));

/** What is wrong with the name of the account; a plan goes on with the answers that it has. */
export function accountLetOp(account: Expression): Expression {
  const gelijknamig = aantalAls(kolom("Klanten", "klant"), account);
  return als(
    isLeeg(account),
    vast("Kies hierboven de klant."),
    als(
      gelijk(gelijknamig, vast(0)),
      vast("Deze naam staat niet in Klantenbestand. Is de klant hernoemd, kies dan hierboven de nieuwe naam; uw antwoorden blijven staan."),
      als(kleiner(vast(1), gelijknamig), tekst(vast("Er zijn "), gelijknamig, vast(" klanten met deze naam; hun cijfers zijn opgeteld. Geef elk een eigen naam in Klantenbestand.")), vast("Geen bijzonderheden.")),
    ),
  );
}
