/** What every command shows, and how it may end; `codes` are the lines of its exit codes. */
const common = (result: string, codes: readonly string[]) => `Wat u te zien krijgt
  --json               het resultaat als JSON op de standaarduitvoer, en daar
                       niets anders; bedragen in hele centen
  --stil               alleen melden wat misgaat
  --taal nl|en         taal van de meldingen. Anders: die van uw systeem.
                       ${result}
  -h, --help           deze hulp
  --version            de versie

Afsluitcodes
${codes.join("\n")}
  130  onderbroken`;

const general = `Accountkompas op de opdrachtregel. Er wordt niets verstuurd.

Gebruik: accountkompas OPDRACHT … [opties]

  werkboek KLANTENBESTAND   een werkboek voor Excel, uit een klantenbestand
  verdeel BESTAND           een eigen werkboek voor elke accountmanager
  team MAP                  alle werkboeken in een map, samengevoegd
  controle WERKBOEK         wat er in een werkboek niet klopt

accountkompas OPDRACHT --help noemt alles wat bij een opdracht hoort.

  --taal nl|en         taal van de meldingen
  -h, --help           deze hulp
  --version            de versie`;

const werkboek = `Accountkompas: van een klantenbestand naar een werkboek voor Excel.

Gebruik: accountkompas werkboek KLANTENBESTAND [opties]

KLANTENBESTAND is een .csv, .txt, .tsv of .xlsx met een kopregel en één regel
per klant. Er wordt niets verstuurd; het klantenbestand blijft zoals het is.

Het werkboek
  --uit BESTAND        waar het werkboek komt. Anders: in de huidige map, met
                       de naam van het klantenbestand en .xlsx erachter (bij
                       een .xlsx: -werkboek.xlsx)
  --overschrijf        vervang het werkboek als het er al staat
  --eigenaar NAAM      accountmanager, voor Instellingen en de voettekst
  --organisatie NAAM   organisatie, voor Instellingen
  --opdrachten WELKE   alle (zonder deze optie), geen, of de codes die u wilt,
                       met komma's ertussen: h1o1,h3o4
  --vast               alleen waarden, geen formules: voor wie het werkboek
                       opent zonder Accountkompas

Het klantenbestand
  --boekjaar JAAR      nieuwste boekjaar van het werkboek. Nodig als geen
                       enkele kolomkop een jaar noemt
  --notatie komma|punt hoe bedragen zijn geschreven: 1.234,56 of 1,234.56.
                       Anders wordt het per kolom bepaald
  --blad NAAM          blad van een .xlsx waarop de klanten staan
  --tabel NAAM         tabel van een .xlsx waarin de klanten staan
  --dubbel WAT         als een debiteur vaker voorkomt: optellen (zonder deze
                       optie) of weigeren

${common("Het werkboek zelf is in het Nederlands", [
  "    0  het werkboek is geschreven",
  "    1  fout in Accountkompas zelf",
  "    2  de opdracht klopt niet",
  "    3  het klantenbestand is niet te lezen",
  "    4  bevindingen houden het tegen",
  "    5  het werkboek bestaat al of is niet te schrijven",
])}
Behalve bij 0 is er niets geschreven.

Voorbeeld
  accountkompas werkboek klanten.csv --eigenaar "Uw naam" --uit 2026.xlsx`;

const verdeel = `Accountkompas: een eigen werkboek voor elke accountmanager.

Gebruik: accountkompas verdeel BESTAND [opties]

BESTAND is een werkboek van Accountkompas, of een klantenbestand (.csv, .txt,
.tsv of .xlsx) met een kolom Accountmanager. Er wordt niets verstuurd; het
bestand blijft zoals het is. Van een werkboek gaan alleen klanten, leads en
deals en de instellingen mee.

De werkboeken
  --uit PAD            een map, of één bestand dat eindigt op .zip. Anders: in
                       de huidige map, met de naam van het bestand en
                       -per-accountmanager erachter
  --overschrijf        vervang werkboeken die er al staan
  --opdrachten WELKE   geen (zonder deze optie), alle, of de codes van de
                       bladen die u wilt, met komma's ertussen: h1o1,h3o4
  --naam "IN HET BESTAND=NAAM"
                       hoe een accountmanager heet. Mag vaker
  --rest NAAM          maak ook een werkboek met de klanten van niemand
  --vast               alleen waarden, geen formules

Het klantenbestand
  --boekjaar JAAR      nieuwste boekjaar. Nodig als geen kolomkop een jaar
                       noemt
  --notatie komma|punt hoe bedragen zijn geschreven: 1.234,56 of 1,234.56
  --blad NAAM          blad van een .xlsx waarop de klanten staan
  --tabel NAAM         tabel van een .xlsx waarin de klanten staan
  --dubbel WAT         als een debiteur vaker voorkomt: optellen (zonder deze
                       optie) of weigeren

${common("De werkboeken zelf zijn in het Nederlands", [
  "    0  de werkboeken zijn geschreven, met alle klanten",
  "    1  fout in Accountkompas zelf",
  "    2  de opdracht klopt niet",
  "    3  het bestand is niet te lezen",
  "    4  bevindingen houden het tegen",
  "    5  de werkboeken bestaan al of zijn niet te schrijven",
  "    6  de werkboeken zijn geschreven, maar niet alle klanten gingen mee",
])}
Behalve bij 0 en 6 is er niets geschreven.

Voorbeeld
  accountkompas verdeel klanten.csv --uit werkboeken.zip --opdrachten h1o1`;

const team = `Accountkompas: alle werkboeken van een team, samengevoegd.

Gebruik: accountkompas team MAP [opties]

Leest elke .xlsx en .xlsm in MAP en in de mappen daaronder. Er wordt niets
verstuurd en de werkboeken blijven zoals ze zijn. Wat alleen van de
accountmanager zelf is, wordt niet gelezen.

Het teamoverzicht
  --uit PAD            waar het komt. Anders: in de huidige map, met de naam
                       van MAP en -team erachter. Bij csv, jsonl en parquet is
                       het een map
  --vorm VORM          xlsx (zonder deze optie): een werkboek voor Excel;
                       csv, jsonl of parquet: tabellen voor andere programma's
  --overschrijf        vervang het teamoverzicht als het er al staat

De werkboeken
  --boekjaar JAAR      tel alleen werkboeken van dit boekjaar mee
  --naam "BESTAND=NAAM"
                       de accountmanager van een werkboek waarin geen naam
                       staat. Mag vaker

${common("Een teamoverzicht is in het Nederlands", [
  "    0  het teamoverzicht is geschreven, met alle werkboeken",
  "    1  fout in Accountkompas zelf",
  "    2  de opdracht klopt niet",
  "    3  de map is niet te lezen, of er is geen werkboek in te lezen",
  "    4  er zijn te veel rijen voor een werkboek",
  "    5  het teamoverzicht bestaat al of is niet te schrijven",
  "    6  het teamoverzicht is geschreven, maar niet alles is gelezen",
])}
Behalve bij 0 en 6 is er niets geschreven.

Voorbeelden
  accountkompas team werkboeken --uit team-2026.xlsx
  accountkompas team werkboeken --vorm parquet --naam "noord/an.xlsx=An Bos"`;

const controle = `Accountkompas: wat er in een werkboek niet klopt.

Gebruik: accountkompas controle WERKBOEK [opties]

Kijkt WERKBOEK na: foutwaarden, getallen als tekst, dubbele debiteuren, marge
boven omzet, producten die niet optellen, en meer. Er wordt niets verstuurd en
niets geschreven. Persoonlijke antwoorden en contactpersonen worden niet
gelezen.

Waarmee het wordt vergeleken
  --grootboek BESTAND  een export uit de boekhouding (.csv of .xlsx) met
                       debiteurennummer en bedrag, of debet en credit
  --boekjaar JAAR      van welk boekjaar het grootboek is. Anders: het nieuwste
                       van het werkboek
  --blad NAAM          blad van een .xlsx waarop het grootboek staat
  --tabel NAAM         tabel van een .xlsx waarin het grootboek staat
  --vorig WERKBOEK     het werkboek van een jaar eerder

${common("De namen van bladen zijn in het Nederlands", [
  "    0  er is geen fout gevonden, of elke fout is afgetekend",
  "    1  fout in Accountkompas zelf",
  "    2  de opdracht klopt niet",
  "    3  een van de bestanden is niet te lezen",
  "    4  in het grootboek ontbreken kolommen",
  "    6  er is een fout gevonden die niet is afgetekend",
])}

Voorbeeld
  accountkompas controle 2026.xlsx --grootboek omzet-2026.csv`;

/** Everything that `--help` shows, in Dutch: of the program, and of each command. */
export const cliHelpNl = { general, werkboek, verdeel, team, controle };
