import { day } from "./contents";
import type { ExampleContents, Row } from "./contents";

/** The customer of the example that has an account plan, and the number of that plan. */
export const EXAMPLE_PLAN = { number: 1, name: "Alfa" } as const;

const product = (name: string, [omzet0, omzet1, omzet2]: readonly number[], [marge0, marge1, marge2]: readonly number[]): Row => ({ product: name, omzet0: omzet0 ?? null, omzet1: omzet1 ?? null, omzet2: omzet2 ?? null, marge0: marge0 ?? null, marge1: marge1 ?? null, marge2: marge2 ?? null });

const contact = (klant: string, naam: string, functie: string, more: Row): Row => ({ klant, naam, functie, ...more });

/** Cells of a grid in reading order: `<row>_<column>`. */
const cells = (rows: readonly string[], columns: readonly string[], values: readonly (readonly (string | number | null)[])[]): Row =>
  Object.fromEntries(rows.flatMap((row, at) => columns.map((column, index) => [`${row}_${column}`, values[at]?.[index] ?? null])));

/** Contacts, and an extensive plan for Alfa with its review after three quarters. */
export const accountPlan: ExampleContents = {
  answers: {
    p1: {
      account: "Alfa",
      planperiode: "2027",
      datum: day(300),
      versie: "2",
      opgesteld_door: "Voorbeeld",
      informatie_genoeg: "Grotendeels. Van de tweede vestiging weten we nog weinig.",
      informatie_mist: "Het budget van de tweede vestiging en wie daar beslist.",
      dmu_onbekend: "De financieel directeur.",
      dmu_zorg: "Techniek vindt ons duur en is nog niet overtuigd.",
      dmu_leemtes: "Niemand van ons spreekt de financieel directeur.",
      swot_conclusie: "Alfa groeit sneller dan zijn onderhoud aankan: daar kunnen wij het verschil maken.",
      concurrentie_conclusie: "Op kwaliteit en service staan we voor, op prijs niet.",
      resultaten_conclusie: "Omzet groeit, marge houdt gelijke tred. Hardware verdient weinig.",
      doel1_tekst: "De onderhoudscontracten van beide vestigingen verlengd voor eind 2027, omzet 360.000 euro",
      doel1_bedrag: 360_000,
      doel2_tekst: "Advies over energieverbruik geleverd voor 80.000 euro in 2027",
      doel2_bedrag: 80_000,
      doel3_tekst: "Twee opleidingsdagen per kwartaal in 2027",
      doel3_bedrag: 20_000,
      speerpunt1: "Eén contract voor beide vestigingen",
      speerpunt2: "De financieel directeur leren kennen",
      speerpunt3: "Advies over energie als nieuw product",
      speerpunt4: "Techniek laten zien wat storingen kosten",
    },
    p1ap: {
      naam: "Alfa",
      telefoon: "010 000 00 00",
      adres: "Voorbeeldstraat 1, Voorbeeldstad",
      debiteurennummer: "001001",
      email: "info@alfa.example",
      soort_bedrijf: "Productiebedrijf, 240 medewerkers",
      internet: "alfa.example",
      onderdeel_van: "Alfa Groep",
      organigram: "Directeur\nHoofd inkoop, meldt aan directeur\nHoofd techniek, meldt aan directeur\nFinancieel directeur, meldt aan directeur",
      branche: "Levensmiddelen: verpakt en levert aan supermarkten.",
      visie: "In drie jaar een tweede productielijn en de helft minder stilstand.",
      bedrijfsresultaten: "Omzet gegroeid met 8 procent, winst gelijk gebleven.",
      marktpositie: "Tweede van Nederland; de markt vraagt kortere levertijden.",
      knelpunten: "Storingen op de oude lijn en te weinig technici.",
      inkoop: "Drie offertes boven 25.000 euro, besluit in het directieoverleg van maandag.",
      toegevoegde_waarde: "Een vast team dat de lijn kent en binnen twee uur ter plaatse is.",
      eigen_visie: "Partner voor beide vestigingen in 2028.",
      verkoopstrategie: "Cijfers over stilstand laten zien en elk halfjaar een voorstel doen.",
      prijsbeleid: "Vast tarief per jaar, geen korting zonder langere looptijd.",
      communicatie: "Maandelijks met techniek, elk kwartaal met de directie.",
      accountteam: "Accountmanager, servicecoördinator en een adviseur energie.",
    },
    p1dmu: {
      ...cells(["e1", "e2", "e3"], ["eigen_naam", "eigen_functie", "eigen_reden"], [["Jansen", "accountmanager", "relatie en contract"], ["De Vries", "servicecoördinator", "planning en storingen"], ["Bakker", "adviseur", "energie"]]),
      ...cells(["r1", "r2", "r3", "r4"], ["contact", "e1_kwaliteit", "e2_kwaliteit", "e3_kwaliteit"], [["Smit", "+", "+/-", null], ["Mulder", "+", null, null], ["Visser", "+/-", "-", null], ["Meijer", null, null, null]]),
      vertrek: "Jansen",
    },
    p1swot: {
      ...cells(["kansen", "bedreigingen", "sterkten", "zwakten"], ["p1", "p2"], [["Supermarkten willen kortere levertijden", "Subsidie op zuinige machines"], ["Energie wordt duurder", "Tekort aan technici"], ["Sterk merk bij supermarkten", "Eigen geld om te investeren"], ["Oude productielijn", "Kennis zit bij één technicus"]]),
      ...cells(["r1", "r2"], ["sk1", "sk2", "sb1", "sb2"], [["3", "2", "2", "1"], ["1", "3", "0", "3"]]),
      ...cells(["r1", "r2"], ["zk1", "zk2", "zb1", "zb2"], [["1", "2", "0", "1"], ["0", "0", "1", "2"]]),
      sterkte_kans: "Investeren in een snelle lijn nu de subsidie er is.",
      sterkte_bedreiging: "Met eigen geld zuinige machines kopen voordat energie verder stijgt.",
      zwakte_kans: "Zonder nieuwe lijn haalt Alfa de levertijden niet.",
      zwakte_bedreiging: "Onderhoud uitbesteden nu technici schaars zijn.",
    },
    p1conc: {
      naam1: "Concurrent Noord",
      naam2: "Concurrent Zuid",
      naam3: "Eigen technische dienst",
      ...cells(["c1", "c2", "c3", "c4"], ["criterium", "rang", "wij", "k1", "k2", "k3"], [
        ["Snel ter plaatse", 1, "goed", "voldoende", "goed", "voldoende"],
        ["Kennis van de lijn", 2, "voldoende", "goed", "onvoldoende", "voldoende"],
        ["Vast aanspreekpunt", 3, "goed", "voldoende", "goed", null],
        ["Prijs", 4, "voldoende", "voldoende", "goed", "onvoldoende"],
      ]),
    },
    p1res: { ...cells(["b0", "b1"], ["openstaand", "btw", "dagen"], [[42_000, 21, 365], [38_000, 21, 365]]), termijn: 30 },
    p1wit: {
      ...cells(["w1", "w2", "w3"], ["product"], [["Onderhoud"], ["Advies"], ["Opleiding"]]),
      ...cells(["o1", "o2"], ["onderdeel"], [["Vestiging 1"], ["Vestiging 2"]]),
      ...cells(["nu1", "nu2", "nu3"], ["nu_d1", "nu_d2"], [[210_000, 30_000], [60_000, null], [null, null]]),
      ...cells(["kan1", "kan2", "kan3"], ["kan_d1", "kan_d2"], [[230_000, 150_000], [80_000, 60_000], [20_000, 20_000]]),
    },
    p1kpi: {
      ...cells(["doel1", "doel2", "doel3"], ["akkoord", "gebied", "prioriteit", "product", "einde"], [["directie en accountmanager", "financiën", "hoog", "onderhoud", day(730)], ["adviseur", "afname", "middel", "advies", day(730)], ["servicecoördinator", "bezoekfrequentie", "laag", "opleiding", day(700)]]),
      ...cells(["i1", "i2", "i3"], ["indicator", "eenheid", "soort", "richting", "doel", "k1", "k2", "k3"], [
        ["Bezoeken met verslag", "aantal", "optellen", "hoger", 12, 3, 4, 3],
        ["Klanttevredenheid", "cijfer", "stand", "hoger", 8, 7.2, 7.4, 7.5],
        ["Storingen langer dan vier uur", "aantal", "optellen", "lager", 8, 1, 2, 1],
      ]),
      conclusie: "Meer bezoeken dan gepland; tevredenheid groeit maar is er nog niet.",
    },
    p1kw: {
      ...cells(["doel1", "doel2", "doel3"], ["d1", "d2", "d3"], [[88_000, 92_000, 91_000], [0, 15_000, 24_000], [5_000, 5_000, 5_000]]),
      ...cells(["omzet", "assortiment", "bezoeken", "kosten", "marge"], ["doel", "q1", "q2", "q3"], [
        [460_000, 93_000, 112_000, 120_000],
        [5, 4, 4, 5],
        [12, 3, 4, 3],
        [10_000, 2_000, 3_500, 2_500],
        [161_000, 32_000, 39_500, 42_000],
      ]),
      bijstellen1: "Adviesproduct eerder laten zien.",
      bijstellen2: "Kosten in de gaten houden: reistijd bundelen.",
      bijstellen3: "Afspraak met de financieel directeur vragen aan het hoofd inkoop.",
      volgende: day(375),
      prioriteit: "hoog",
    },
    p1gesprek: {
      contact: "Mulder",
      datum: day(330),
      doel: "Laten zien wat één contract voor beide vestigingen oplevert, in minder stilstand en minder facturen.",
      uitkomst: "Een afspraak met de directeur en de financieel directeur samen, voor half december.",
      vraag1: "Waar ging dit jaar de meeste productietijd verloren?",
      vraag2: "Wanneer bent u eind volgend jaar tevreden over het onderhoud?",
      vraag3: "Wie moet er nog overtuigd worden voor er een besluit kan vallen?",
      vraag4: "Wat weet de financieel directeur al van onze voorstellen?",
      meenemen: "De cijfers over stilstand van lijn 1 en het rapport van de energiescan.",
      stijl: "nee",
      notities: "Stilstand kostte in het derde kwartaal twaalf uur. De directeur wil één aanspreekpunt en ziet vooral op tegen de overstap.",
      vervolg: "Overstapplan van één pagina sturen; afspraak met zijn drieën in de eerste week van december.",
    },
  },
  tables: {
    Contacten: [
      contact("Alfa", "Smit", "Hoofd inkoop", { dmu_rol: "inkoper", invloed: 4, houding: "voorstander", belang: "zekerheid van levering", laatste_contact: day(290) }),
      contact("Alfa", "Mulder", "Directeur", { dmu_rol: "beslisser", invloed: 5, houding: "neutraal", belang: "minder stilstand", laatste_contact: day(250) }),
      contact("Alfa", "Visser", "Hoofd techniek", { dmu_rol: "beïnvloeder", invloed: 3, houding: "tegenstander", belang: "eigen team houden", zorg: "vindt ons duur", laatste_contact: day(270) }),
      contact("Alfa", "Meijer", "Financieel directeur", { dmu_rol: "poortwachter", invloed: 4, houding: "weet ik niet", onbekend: "waar zij op stuurt" }),
      contact("Bravo", "Peters", "Inkoper", { dmu_rol: "inkoper", invloed: 3, houding: "neutraal", laatste_contact: day(220) }),
    ],
    ResultatenP1: [
      product("Onderhoud", [240_000, 220_000, 200_000], [96_000, 85_800, 76_000]),
      product("Projecten", [90_000, 100_000, 90_000], [21_000, 24_800, 22_500]),
      product("Advies", [60_000, 30_000, 0], [27_000, 12_000, 0]),
      product("Hardware", [30_000, 40_000, 60_000], [3_000, 10_000, 17_000]),
    ],
    ActiviteitenP1: [
      { actie: "Afspraak maken met de financieel directeur", aanpak: "Via het hoofd inkoop", resultaat: "Gesprek van een uur", uren: 4, start: day(305), deadline: day(335), wie: "Jansen", kosten: 0, status: "open" },
      { actie: "Voorstel voor één contract schrijven", aanpak: "Samen met de servicecoördinator", resultaat: "Offerte", uren: 24, start: day(310), deadline: day(320), wie: "Jansen, De Vries", kosten: 500, status: "bezig" },
      { actie: "Energiescan van lijn 1", aanpak: "Meting van twee weken", resultaat: "Rapport", uren: 40, start: day(280), deadline: day(300), wie: "Bakker", kosten: 2_500, status: "klaar" },
    ],
    VastgelegdP1: [
      { kwartaal: "2026 kwartaal 1", datum: day(95), doel_totaal: 460_000, realisatie: 93_000, prognose: 372_000, omzet: 420_000, dekking: 0.25, kwaliteit: 50, open: 5 },
      { kwartaal: "2026 kwartaal 2", datum: day(186), doel_totaal: 460_000, realisatie: 205_000, prognose: 410_000, omzet: 420_000, dekking: 0.33, kwaliteit: 62.5, open: 4 },
    ],
  },
};
