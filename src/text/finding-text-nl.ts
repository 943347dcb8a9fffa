/** What a sentence on a finding can use: what it is about, and what more there is to say. */
export interface FindingFacts {
  readonly subject: string;
  readonly detail: string;
}

/** A finding in words: what it is and why it matters, and what to do about it. */
export interface FindingWords {
  readonly what: (facts: FindingFacts) => string;
  readonly todo: string;
}

const rows = ({ detail }: FindingFacts): string => (detail === "" ? "" : ` (${/[,…]/.test(detail) ? "regels" : "regel"} ${detail} van het grootboek)`);
const among = ({ detail }: FindingFacts): string => (detail === "" ? "" : ` (${detail})`);

/** Every finding of a check in Dutch. The sheet Controle is in Dutch, whatever the language of the pane. */
export const findingTextNl = {
  // one workbook by itself
  "customers-missing": { what: () => "De tabel Klanten staat er niet. Zonder klanten is er niets om mee aan te sluiten.", todo: "Teken Klantenbestand in het deelvenster bij Opdrachten, en importeer uw klanten." },
  "column-missing": { what: ({ detail }: FindingFacts) => `De kolom '${detail}' ontbreekt in deze tabel. Wat daarin stond, telt niet mee.`, todo: "Zet de kolomkop terug zoals hij was, of teken het blad opnieuw." },
  "cell-error": { what: () => "In deze cel staat een foutwaarde. De cel telt niet mee.", todo: "Typ opnieuw wat er hoort te staan, of herstel de formule die u in de cel zette." },
  "number-as-text": { what: () => "In deze cel hoort een getal; er staat tekst. De cel telt in geen enkel totaal mee.", todo: "Zet de cel op Start > Getal en typ het getal opnieuw." },
  "more-than-cents": { what: () => "In deze kolom staan bedragen met meer dan twee decimalen. Elk daarvan kan een halve cent verschil geven.", todo: "Rond de bedragen af op centen, of vraag uw boekhouding om bedragen in centen." },
  "debtor-missing": { what: () => "Deze klant heeft bedragen maar geen debiteurennummer. Zonder nummer is de klant met niets te vergelijken.", todo: "Vul het debiteurennummer in op Klantenbestand." },
  "duplicate-debtor": { what: (at: FindingFacts) => `Dit debiteurennummer staat meer dan één keer in Klantenbestand${among(at)}. Bedragen kunnen dubbel tellen.`, todo: "Voeg de rijen samen, of verwijder wat te veel is." },
  "margin-above-revenue": { what: () => "De marge is hoger dan de omzet.", todo: "Controleer beide bedragen. Is de omzet zonder btw, en de marge geen percentage?" },
  "margin-as-percentage": { what: () => "De marge lijkt een percentage: hooguit 100, en heel klein naast de omzet.", todo: "Vul de marge in euro in. Klopt het bedrag toch, teken deze bevinding dan af." },
  credit: { what: () => "De omzet is lager dan nul: er is meer gecrediteerd dan gefactureerd.", todo: "Ga na of de creditnota bij deze klant en dit jaar hoort, en één keer is geteld." },
  loss: { what: () => "De marge is lager dan nul.", todo: "Controleer omzet en kostprijs. Klopt het verlies, teken deze bevinding dan af." },
  "products-differ": { what: () => "De producten van dit accountplan tellen niet op tot wat Klantenbestand voor deze klant heeft.", todo: "Zoek het product dat ontbreekt of te veel is, of verbeter het bedrag in Klantenbestand." },
  "account-unknown": { what: () => "De klant van dit accountplan staat niet in Klantenbestand. De producten zijn met niets te vergelijken.", todo: "Kies op het eerste blad van het plan de klant zoals hij in Klantenbestand heet." },
  "partial-year": { what: () => "De cijfers van het nieuwste boekjaar beslaan niet het hele jaar. Naast een heel jaar lijken zij te laag.", todo: "Vergelijk alleen dezelfde maanden. Is het jaar compleet, maak dan 'Cijfers tot en met' op Instellingen leeg." },
  "period-outside": { what: () => "De datum bij 'Cijfers tot en met' ligt niet in het boekjaar.", todo: "Verbeter op Instellingen de datum of het boekjaar." },
  "boekjaar-of-columns": { what: () => "Het boekjaar op Instellingen is niet het jaar van de nieuwste kolommen in Klantenbestand.", todo: "Vul op Instellingen het jaar van die kolommen in, of importeer een bestand van het andere jaar." },

  // against the workbook of a year before
  "last-year-differs": { what: () => "Dit jaar is hier anders dan in het werkboek van toen.", todo: "Ga na welk bedrag klopt: er kan na het afsluiten nog geboekt zijn." },
  "last-year-missing": { what: () => "Het andere werkboek heeft geen kolommen van het vorige boekjaar. Er is niets om mee te vergelijken.", todo: "Kies het werkboek van het jaar ervoor." },
  "last-year-partial": { what: () => "Het andere werkboek beslaat niet het hele boekjaar. Een deel van een jaar is niet met een heel jaar te vergelijken.", todo: "Kies het werkboek zoals het aan het einde van dat jaar was." },

  // against a ledger
  "ledger-agrees": { what: () => "Klantenbestand sluit tot op de cent aan op het grootboek.", todo: "Niets; de omzet is afgestemd." },
  "ledger-total": { what: () => "Klantenbestand sluit niet aan op het grootboek. De verschillen per klant tellen op tot dit verschil.", todo: "Los de verschillen per klant op, of teken ze af." },
  "ledger-differs": { what: () => "Dit verschil met het grootboek is nergens door verklaard.", todo: "Leg de klantkaart uit uw boekhouding naast dit bedrag." },
  "ledger-period": { what: (at: FindingFacts) => `Het grootboek heeft boekingen buiten de periode van dit bedrag${rows(at)}.`, todo: "Vergelijk met een grootboek over dezelfde periode, of verbeter 'Cijfers tot en met' op Instellingen." },
  "ledger-vat": { what: ({ detail }: FindingFacts) => `Het verschil is ${detail} % btw: een van beide bedragen is met btw.`, todo: "Neem aan beide kanten bedragen zonder btw." },
  "ledger-credit-left-out": { what: (at: FindingFacts) => `Een creditnota uit het grootboek is hier niet afgetrokken${rows(at)}.`, todo: "Trek de creditnota van het bedrag in Klantenbestand af." },
  "ledger-credit-twice": { what: (at: FindingFacts) => `Een creditnota uit het grootboek is hier twee keer afgetrokken${rows(at)}.`, todo: "Trek de creditnota één keer af." },
  "ledger-credit-as-invoice": { what: (at: FindingFacts) => `Een creditnota uit het grootboek is hier opgeteld in plaats van afgetrokken${rows(at)}.`, todo: "Trek de creditnota af in plaats van haar op te tellen." },
  "ledger-duplicate": { what: () => "De klant staat meer dan één keer in Klantenbestand, en zijn bedrag telt dubbel.", todo: "Verwijder de rij die te veel is." },
  "ledger-line-twice": { what: (at: FindingFacts) => `In het grootboek staat een regel twee keer${rows(at)}.`, todo: "Vraag uw boekhouding of de regel twee keer is geboekt." },
  "ledger-part": { what: () => "Dit bedrag is uw deel; het grootboek heeft de hele omzet van de klant.", todo: "Staat de rest bij een collega, teken deze bevinding dan af." },
  "ledger-rounding": { what: () => "Bedragen met meer dan twee decimalen zijn afgerond; dat verklaart dit verschil.", todo: "Niets, of vraag om bedragen in centen." },
  "ledger-unknown-debtor": { what: (at: FindingFacts) => `Deze debiteur staat in het grootboek en niet in Klantenbestand${rows(at)}.`, todo: "Voeg de klant toe, of ga na of hij bij een collega hoort." },
  "ledger-missing": { what: () => "Deze klant heeft hier een bedrag en staat niet in het grootboek.", todo: "Ga na of het debiteurennummer klopt, en of het grootboek compleet is." },
  "ledger-no-number": { what: () => "Deze klant heeft geen debiteurennummer en is niet met het grootboek te vergelijken.", todo: "Vul het debiteurennummer in op Klantenbestand." },

  // many workbooks
  "boekjaar-differs": { what: (at: FindingFacts) => `Dit werkboek gaat over een ander boekjaar dan de rest${among(at)}. De bedragen staan bij hun eigen jaar.`, todo: "Vraag het werkboek van het nieuwste boekjaar." },
  "period-differs": { what: (at: FindingFacts) => `De cijfers van dit werkboek lopen tot een andere dag dan die van de meeste${among(at)}.`, todo: "Vraag cijfers tot en met dezelfde dag." },
  "currency-differs": { what: (at: FindingFacts) => `Dit werkboek is in een andere valuta${among(at)}. De bedragen zijn niet omgerekend.`, todo: "Laat de bedragen omrekenen, of neem dit werkboek niet mee." },
  "schema-differs": { what: (at: FindingFacts) => `Dit werkboek is met een andere versie van Accountkompas gemaakt${among(at)}.`, todo: "Maak in dat werkboek een schone kopie met de nieuwste versie." },
  "workbook-copied": { what: (at: FindingFacts) => `Dit werkboek is een kopie van ${at.detail} en telt mee als werkboek van een ander.`, todo: "Ga na dat de gegevens van de eerste eigenaar eruit zijn." },
  "workbook-replaced": { what: (at: FindingFacts) => `Dit werkboek telt niet mee: ${at.detail} is hetzelfde werkboek en later bewaard.`, todo: "Klopt dat niet, haal dan het andere bestand weg en lees opnieuw in." },
  "same-content": { what: (at: FindingFacts) => `In dit werkboek staat precies hetzelfde als in ${at.detail}. Alles telt nu twee keer.`, todo: "Haal een van beide weg en lees opnieuw in." },
  "whole-amounts-differ": { what: (at: FindingFacts) => `Deze klant staat als 'geheel' in meer dan één werkboek, met verschillende bedragen${among(at)}. Het nieuwste telt.`, todo: "Spreek af wie het hele bedrag bijhoudt." },
  "whole-and-part": { what: (at: FindingFacts) => `Deze klant staat bij de een als 'geheel' en bij de ander als 'mijn deel'${among(at)}.`, todo: "Kies in alle werkboeken hetzelfde bij 'omzet telt als'." },
  "same-deal": { what: (at: FindingFacts) => `Deze deal staat in twee werkboeken, met hetzelfde bedrag en dezelfde orderdatum${among(at)}. Hij telt nu twee keer.`, todo: "Laat één van beiden de deal bijhouden." },
  "same-name": { what: (at: FindingFacts) => `Onder deze naam staan meer klanten${among(at)}. Zij zijn niet samengevoegd.`, todo: "Zijn zij dezelfde, geef hun dan in elk werkboek hetzelfde debiteurennummer." },
  "debtor-two-names": { what: (at: FindingFacts) => `Dit debiteurennummer heeft in de werkboeken twee namen${among(at)}.`, todo: "Ga na welke naam klopt, en of het nummer wel van deze klant is." },
  "pipeline-period-differs": { what: (at: FindingFacts) => `De pijplijn van dit werkboek telt een andere periode dan die van de meeste${among(at)}.`, todo: "Vul op Instellingen dezelfde periode voor de pijplijn in." },
} satisfies Readonly<Record<string, FindingWords>>;

/** Other words on the sheet Controle. */
export const controlWordsNl = {
  signedBefore: (who: string, day: string) => `Eerder afgetekend door ${who}${day === "" ? "" : ` op ${day}`}; de cijfers zijn sindsdien veranderd.`,
  error: (received: string) => `foutwaarde ${received}`,
  rest: (count: string) => `Nog ${count} bevindingen van deze soort staan er niet bij. Los eerst de bevindingen hierboven op en controleer opnieuw.`,
};

/** The words of every finding, in whichever language. */
export type FindingText = { readonly [Code in keyof typeof findingTextNl]: FindingWords };
