import { formatCount, formatList, formatMegabytes, formatPlaces, formatRows, formatSerial } from "./format";

interface Place { readonly sheet?: string | undefined; readonly cell?: string | undefined }
interface Taken { readonly title: string }
interface Lost { readonly title: string; readonly fields: readonly string[] }
interface SheetRow { readonly title: string; readonly row: number }
interface Table { readonly table: string }
interface Limit { readonly count: number; readonly limit: number }
interface Figures { readonly title: string; readonly count: number }
interface Row { readonly row: number }
interface Width extends Row { readonly expected: number; readonly received: number }
interface Column { readonly column: string }
interface ColumnValue extends Column { readonly value: string }
interface Cell extends Row, ColumnValue {}
interface Fault extends Cell { readonly sheet: string | null; readonly cell: string | null }
interface Notation extends ColumnValue { readonly notation: "komma" | "punt"; readonly count: number }
interface Customer { readonly administratie: string; readonly debiteurennummer: string }

const onSheet = ({ sheet, cell }: Place) => (sheet ? ` op blad '${sheet}'${cell ? `, cel ${cell}` : ""}` : "");
const notation = (value: "komma" | "punt") => (value === "komma" ? "een decimale komma" : "een decimale punt");
const named = ({ administratie, debiteurennummer }: Customer) =>
  administratie === "" ? debiteurennummer : `${debiteurennummer} (administratie ${administratie})`;

/** What can stand in the way, in Dutch: what happened, what is unharmed, what to do now. Rows in a sheet count from 1. */
export const issueTextNl = {
  // Excel
  "cell-edit": () => "U bent nog een cel aan het bewerken. Er is niets gewijzigd. Rond de cel af met Enter of Esc en probeer het opnieuw.",
  "protected-sheet": (at: Place) => `De beveiliging${onSheet(at)} laat geen wijzigingen toe. Uw gegevens staan er nog. Kies Controleren > Beveiliging blad opheffen en probeer het opnieuw.`,
  "protected-workbook": () => "De structuur van deze werkmap is beveiligd, dus er kunnen geen bladen bij of af. Er is niets gewijzigd. Kies Controleren > Werkmap beveiligen om de beveiliging op te heffen en probeer het opnieuw.",
  "read-only": () => "Deze werkmap is alleen-lezen geopend. Er is niets gewijzigd. Sla de werkmap onder een andere naam op en open Accountkompas daarin.",
  "taken-title": (at: Place) => `Er bestaat al een ander blad${at.sheet ? ` met de naam '${at.sheet}'` : " met deze naam"}. Dat blad is niet aangeraakt. Geef het een andere naam en probeer het opnieuw.`,
  "taken-table": (at: { readonly table?: string | undefined }) => `Er bestaat al een andere tabel${at.table ? ` met de naam '${at.table}'` : " met deze naam"}. Die tabel is niet aangeraakt. Geef haar via Tabelontwerp een andere naam en probeer het opnieuw.`,
  "not-found": (at: Place) => `Een blad of tabel van Accountkompas is niet gevonden${onSheet(at)}. De andere bladen zijn ongemoeid. Kies bij Opdrachten 'Teken' of 'Teken opnieuw' om het te herstellen.`,
  "too-large": () => "Dit zijn te veel gegevens om in één keer te verwerken. Wat al geschreven was, staat er nog. Probeer het met minder rijen.",
  busy: () => "Excel was met iets anders bezig. Wat al af was, staat er nog. Wacht even en probeer het opnieuw.",
  unknown: (at: Place) => `Excel kon deze stap niet uitvoeren${onSheet(at)}. Wat u had ingevuld staat er nog. Probeer het opnieuw; helpt dat niet, sla de werkmap op en open haar opnieuw.`,
  "cell-error": (at: Place & { readonly received?: string | undefined }) => `Een cel${onSheet(at)} bevat een foutwaarde${at.received ? ` (${at.received})` : ""} en telt niet mee. Typ uw antwoord opnieuw; staat er een formule, kies dan 'Teken opnieuw'.`,
  "header-missing": (at: { readonly table?: string | undefined; readonly expected?: string | undefined }) => `In de tabel '${at.table ?? ""}' ontbreekt de kolom '${at.expected ?? ""}'. Er is niets gewijzigd. Zet de kolomkop terug of teken het blad opnieuw.`,
  "several-areas": () => "U hebt meer dan één gebied geselecteerd. Er is niets gewijzigd. Selecteer één aaneengesloten gebied met de kopregel.",
  "formula-refused": () => "De formule klopt nog niet, dus Excel neemt haar niet aan. Er is niets gewijzigd. Controleer wat u bij elk veld hebt ingevuld: een bereik, een getal of een tekst tussen aanhalingstekens.",
  "functions-missing": () => "De lijst met functies is niet te lezen. Uw werkmap is niet gewijzigd. Sluit het deelvenster, open het opnieuw en probeer het nog eens.",

  "copy-too-large": (at: Limit) => `De kopie is ${formatMegabytes(at.count)}; Excel in de browser opent zo ten hoogste ${formatMegabytes(at.limit)}. Er is geen kopie gemaakt; uw werkmap is niet gewijzigd. Open de werkmap in Excel op Windows of Mac en maak de kopie daar.`,

  // plan
  "title-taken": (at: Taken) => `Er bestaat al een blad '${at.title}' dat niet van Accountkompas is. Dat blad is niet aangeraakt. Geef het een andere naam en probeer het opnieuw.`,
  "table-taken": (at: Table) => `Er bestaat al een tabel '${at.table}' die niet van Accountkompas is. Die tabel is niet aangeraakt. Geef haar via Tabelontwerp een andere naam en probeer het opnieuw.`,
  "cells-lost": (at: Lost) => `Op blad '${at.title}' zijn invulcellen verwijderd (${formatList(at.fields)}). Er is niets gewijzigd. Maak het verwijderen ongedaan, of verwijder het blad en teken het opnieuw.`,
  "rows-lost": (at: SheetRow) => `Op blad '${at.title}' zijn rond rij ${formatCount(at.row + 1)} rijen verwijderd die het blad nodig heeft. Er is niets gewijzigd. Maak het verwijderen ongedaan, of verwijder het blad en teken het opnieuw.`,
  "rows-inside": (at: SheetRow) => `Op blad '${at.title}' is bij rij ${formatCount(at.row + 1)} een rij ingevoegd tussen vragen die bij elkaar horen. Er is niets gewijzigd. Verwijder die rij en probeer het opnieuw.`,

  // the file as a whole
  "empty-file": () => "Dit bestand is leeg. Er is niets gewijzigd. Kies een bestand met een kopregel en klanten.",
  "is-workbook": () => "Dit is een Excel-werkmap en geen tekst. Er is niets gewijzigd. Kies de werkmap als bestand, en dan het blad of de tabel met de klanten.",
  "is-old-workbook": () => "Dit is een oude Excel-werkmap (.xls). Er is niets gewijzigd. Open haar in Excel, kies Opslaan als > Excel-werkmap (.xlsx) en kies dat bestand hier.",
  "is-pdf": () => "Dit is een pdf. Daaruit zijn geen klanten te lezen; er is niets gewijzigd. Vraag uw boekhouding om een .xlsx of .csv.",
  "is-image": () => "Dit is een afbeelding. Daaruit zijn geen klanten te lezen; er is niets gewijzigd. Kies een .xlsx of .csv.",
  "is-markup": () => "Dit is een webpagina of xml-bestand, ook als de naam op .xls eindigt. Er is niets gewijzigd. Open het in Excel en sla het op als .xlsx, of exporteer de klanten als .csv.",
  "is-binary": () => "Dit bestand is geen Excel-werkmap en bevat geen leesbare tekst. Er is niets gewijzigd. Exporteer de klanten als .xlsx of .csv en kies dat bestand.",
  "file-too-large": (at: Limit) => `Dit bestand is ${formatCount(at.count / 1_048_576)} MB; het maximum is ${formatCount(at.limit / 1_048_576)} MB. Er is niets gewijzigd. Exporteer één regel per klant in plaats van losse facturen.`,
  "broken-quote": (at: Row) => `Vanaf regel ${formatCount(at.row)} ontbreekt een sluitend aanhalingsteken, dus de rest van het bestand is niet te lezen. Er is niets gewijzigd. Herstel die regel of exporteer opnieuw.`,

  // the table and its columns
  "no-rows": () => "Er staan geen rijen onder de kopregel. Er is niets gewijzigd. Kies een bestand of selectie met klanten.",
  "too-many-rows": (at: Limit) => `Er zijn ${formatCount(at.count)} rijen; een werkboek kan er ${formatCount(at.limit)} aan. Er is niets geschreven. Exporteer één regel per klant, of splits het bestand.`,
  "no-customer-column": () => "Er is geen kolom gekozen met de klantnaam of het debiteurennummer. Kies er hierboven een.",
  "no-amount-column": () => "Er is geen kolom met omzet of marge gekozen. De klanten worden dan zonder bedragen ingelezen.",
  "no-known-header": () => "Geen enkele kolomkop is herkend. Staat op de eerste regel wel een kopregel? Kies anders hieronder zelf de kolommen.",
  "column-missing": (at: { readonly index: number }) => `Kolom ${formatCount(at.index + 1)} bestaat niet in deze bron. Kies een andere kolom.`,
  "column-used-twice": (at: Column) => `De kolom '${at.column}' is twee keer gekozen. Kies hem één keer.`,
  "boekjaar-unknown": (at: Column) => `Van '${at.column}' is het boekjaar niet bekend. Vul het jaar in.`,
  "boekjaar-repeated": (at: { readonly boekjaar: number }) => `Boekjaar ${at.boekjaar} is twee keer gekozen. Geef elke kolom een eigen jaar.`,
  "partial-year": (at: Column & { readonly boekjaar: number | null; readonly periodTo: number | null }) =>
    `'${at.column}' is geen heel boekjaar${at.periodTo === null ? "" : `; de cijfers lopen tot en met ${formatSerial(at.periodTo)}`}. Een deel van een jaar wordt niet met een heel jaar vergeleken.`,
  "column-in-thousands": (at: Column) => `Volgens de kolomkop staan de bedragen in '${at.column}' in duizenden. Ze worden zo overgenomen, zonder te vermenigvuldigen.`,
  "other-currency-column": (at: ColumnValue) => `De kolom '${at.column}' is in ${at.value}. Dit werkboek rekent in euro; de kolom is niet gebruikt.`,
  "notation-unsure": (at: Notation) => `Bij '${at.column}' is niet zeker hoe bedragen zijn geschreven, zoals ${at.value}. Gelezen met ${notation(at.notation)}. Kies bij 'Kloppen de kolommen?' de andere notatie als de totalen niet kloppen.`,
  "notation-mixed": (at: Notation) => `In '${at.column}' staan bedragen in twee notaties, zoals ${at.value}. Gelezen met ${notation(at.notation)}; ${formatCount(at.count)} bedragen passen daar niet bij.`,
  "more-than-two-decimals": (at: Column & { readonly count: number }) => `In '${at.column}' hebben ${formatCount(at.count)} bedragen meer dan twee decimalen. Ze zijn afgerond op centen.`,

  // one row
  truncated: (at: Width) => `Het bestand breekt af op regel ${formatCount(at.row)}: ${formatCount(at.received)} van ${formatCount(at.expected)} kolommen. Die regel is geweigerd. Exporteer het bestand opnieuw als er klanten ontbreken.`,
  "ragged-row": (at: Width) => `Regel ${formatCount(at.row)} heeft ${formatCount(at.received)} kolommen in plaats van ${formatCount(at.expected)} en is geweigerd. Controleer scheidingstekens in die regel.`,
  "error-value": (at: Fault) => `Regel ${formatCount(at.row)}: in '${at.column}'${at.sheet === null || at.cell === null ? "" : ` (blad '${at.sheet}', cel ${at.cell})`} staat de foutwaarde ${at.value}. De regel is geweigerd. Verbeter de cel in de bron en lees haar opnieuw in.`,
  "amount-unreadable": (at: Cell) => `Regel ${formatCount(at.row)}: '${at.value}' in '${at.column}' is geen bedrag. De regel is geweigerd. Verbeter het bedrag in de bron.`,
  "amount-too-large": (at: Cell) => `Regel ${formatCount(at.row)}: ${at.value} in '${at.column}' is te groot om op de cent mee te rekenen. De regel is geweigerd.`,
  "other-currency": (at: Cell) => `Regel ${formatCount(at.row)}: ${at.value} in '${at.column}' is geen euro. De regel is geweigerd. Reken het bedrag om in de bron.`,
  "row-without-customer": (at: Row) => `Regel ${formatCount(at.row)} heeft geen klantnaam en geen debiteurennummer en is geweigerd.`,
  "total-row": (at: Row & { readonly value: string }) => `Regel ${formatCount(at.row)} ('${at.value}') is een totaalregel en telt niet mee als klant.`,
  "damaged-number": (at: Cell) => `Regel ${formatCount(at.row)}: het debiteurennummer ${at.value} is door een rekenblad beschadigd. De regel is geweigerd. Exporteer opnieuw, rechtstreeks uit uw boekhouding.`,
  "repeated-key": (at: Customer & { readonly rows: readonly number[] }) => `Debiteur ${named(at)} staat op de regels ${formatRows(at.rows.slice(0, 5))} en is geweigerd. Kies 'Tel de bedragen op' of verwijder de dubbele regels.`,
  "names-differ": (at: Row & { readonly debiteurennummer: string; readonly values: readonly string[] }) => `Debiteur ${at.debiteurennummer} heeft meer dan één naam: ${formatList(at.values.slice(0, 3))}. De eerste is gebruikt.`,
  "customer-without-name": (at: Row & { readonly debiteurennummer: string }) => `Regel ${formatCount(at.row)}: debiteur ${at.debiteurennummer} heeft geen naam. De klant is wel ingelezen.`,
  "value-unknown": (at: Cell) => `Regel ${formatCount(at.row)}: '${at.value}' in '${at.column}' is niet bekend en is leeg gelaten.`,

  // between file and workbook
  "repeated-in-workbook": (at: Customer & { readonly count: number }) => `Debiteur ${named(at)} staat ${formatCount(at.count)} keer in het werkboek. Alleen de eerste wordt bijgewerkt. Verwijder de andere rijen als ze dubbel zijn.`,
  "workbook-full": (at: Limit) => `Met deze klanten erbij komen er ${formatCount(at.count)} in het werkboek; ${formatCount(at.limit)} is het maximum. Er is niets geschreven. Verwijder klanten die u niet meer nodig hebt, of importeer minder.`,
  "boekjaar-not-in-workbook": (at: { readonly boekjaar: number }) => `Boekjaar ${at.boekjaar} past niet in de drie jaren van het werkboek. Die bedragen worden niet overgenomen.`,

  // the pane itself
  "workbook-empty": () => "In deze werkmap staat geen enkele gevulde cel. Er is niets gewijzigd. Kies een werkmap met een kopregel en klanten.",
  "file-unreadable": () => "Dit bestand kon niet worden geopend. Er is niets gewijzigd. Staat het nog op dezelfde plek en is het niet in gebruik? Kies het dan opnieuw.",
  "form-missing": () => "In dit bestand staat geen invulblad van Accountkompas. Er is niets gewijzigd. Kies het bestand dat de klant terugstuurde; het blad erin heet 'Invulblad'.",
  "form-empty": () => "Dit bestand is leeg. Er is niets gewijzigd. Vraag de klant het ingevulde blad nog eens te sturen.",
  "form-faults": (at: Pick<Lost, "fields">) => `Op het invulblad staat een foutwaarde in ${formatList(at.fields)}. Dat antwoord telt als leeg. Vraag de klant wat er moest staan.`,
  "form-incomplete": (at: Pick<Lost, "fields">) => `Op het invulblad zijn cellen verwijderd. Deze vragen zijn niet te lezen en tellen als leeg: ${formatList(at.fields.map((field) => `'${field}'`))}.`,
  "nothing-selected": () => "Er staat niets in de selectie. Er is niets gewijzigd. Selecteer de kopregel met alle rijen eronder.",
  "customers-missing": () => "Het blad 'Klantenbestand' ontbreekt of is niet af. Er zijn geen klanten geschreven. Teken het bij Opdrachten en importeer opnieuw.",
  "reader-stopped": () => "Het inlezen is onderbroken. Er is niets gewijzigd. Kies het bestand opnieuw.",
  "quarter-empty": () => "Er is nog geen kwartaal ingevuld. Vul op het blad Kwartalen van dit plan eerst in wat een kwartaal opbracht; daarna kunt u het vastleggen.",
  "quarters-missing": () => "Het blad Kwartalen van dit plan ontbreekt of is niet af. Er is niets vastgelegd. Breid het plan uit met het bierviltje; dan komt dit blad erbij.",
  "copied-sheet-gone": (at: Taken) => `Het gekopieerde blad '${at.title}' staat er niet meer onder die naam. Er is niets gewijzigd. Bekijk hieronder welke kopieën er nu staan.`,
  "copied-sheet-own": (at: { readonly account: string }) => `Dit is een kopie van het plan van ${at.account} zelf. Er is niets gewijzigd. Kies een andere klant: elke klant heeft één plan.`,
  "copied-sheet-differs": (at: Taken & { readonly account: string; readonly other: string }) => `${at.account} heeft al een plan met het blad '${at.other}', waarop iets anders staat dan op de kopie '${at.title}'. Er is niets gewijzigd. Kies een andere klant, of verwijder een van beide bladen.`,
  "copied-sheet-kept": (at: Taken & { readonly cells: readonly string[] }) =>
    `Het gekopieerde blad '${at.title}' is blijven staan: ${at.cells.length === 0 ? "er zijn cellen op veranderd, waardoor niet zeker is dat alles is overgenomen" : `wat hier staat, kan het plan niet overnemen: ${formatPlaces(at.cells)}`}. Bekijk het, en verwijder het blad in Excel als u het niet meer nodig hebt.`,
  "copied-sheets-kept": (at: { readonly titles: readonly string[] }) => `De gekopieerde bladen (${formatList(at.titles)}) zijn blijven staan. Kies daarna opnieuw 'Maak hier een nieuw plan van', met dezelfde klant; wat al in het plan staat, komt er niet dubbel in.`,
  "check-stopped": () => "Het controleren is onderbroken. Aan uw cijfers is niets veranderd. Ga terug, open Controle opnieuw en probeer het nog eens.",
  "finding-gone": () => "Deze bevinding staat niet meer op het blad Controle. Er is niets afgetekend. Kies 'Controleer nu' en teken dan opnieuw af.",
  "previous-missing": () => "In dit bestand staat geen Klantenbestand van Accountkompas. Er is niets gewijzigd. Kies het werkboek van het jaar ervoor.",
  "team-stopped": () => "Het lezen van de werkboeken is onderbroken. Aan die werkboeken is niets veranderd. Open Team opnieuw en kies er minder tegelijk.",
  "workbooks-stopped": () => "Het maken van de werkboeken is onderbroken; uw werkmap is niet gewijzigd. Ga terug, open dit scherm opnieuw en probeer het met minder collega's of bladen.",
  "copier-stopped": () => "Het maken van de kopie is onderbroken. Er is geen kopie gemaakt; uw werkmap is niet gewijzigd. Probeer het opnieuw; lukt het dan nog niet, sluit eerst andere programma's.",
  "copy-unfinished": (at: Taken) => `Het tekenen van blad '${at.title}' is eerder onderbroken. In de kopie staat het blad compleet, met de antwoorden die er nu zijn. Liever eerst nakijken? Kies bij Opdrachten 'Maak af'.`,
  "copy-cells-lost": (at: Lost) => `Op blad '${at.title}' zijn invulcellen verwijderd (${formatList(at.fields)}). In de kopie staan die cellen er weer, met wat een nieuw blad daar heeft.`,
  "copy-figures-missing": (at: Figures) => `Op blad '${at.title}' ${at.count === 1 ? "is 1 uitkomst" : `zijn ${formatCount(at.count)} uitkomsten`} niet te berekenen; in een vaste kopie blijven die cellen leeg. Het blad zelf toont in Excel de reden.`,
};

/** A sentence for every issue code, in whichever language. */
export type IssueText = typeof issueTextNl;
