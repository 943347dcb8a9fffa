import { abcKlasse, abcLijst, abcPiramide } from "./abc";
import { actielijst, actiesPerPersoon, actiesTotaal } from "./actions";
import { binding, bindingGemiddelde, bindingLijst, bindingTotaal } from "./binding";
import { contactenVan } from "./contacts";
import { faseVan, omzetVan } from "./customer-lookup";
import { concentratie, lorenz } from "./concentration";
import { concurrentieGewicht, concurrentieScore } from "./competitor-score";
import { confrontatie } from "./confrontation";
import { klantpiramide } from "./customer-pyramid";
import { doorlooptijd, leadsPerNieuwAccount, leadstatus, leadtotaal, leadtrechter, leadverloop } from "./lead-funnel";
import { lageScores, nieuweVoorstellen, pijplijnActies, voorstellen } from "./proposals";
import { rolGrootste, rolInvulling, rolPrioriteit, rolVoorstel } from "./role-gap";
import { smartHint, smartScoreVan } from "./smart";
import { bordaLijst, overlap, top } from "./key-accounts";
import { pijplijnTotaal, pijplijnVerwachting } from "./pipeline";
import { pijplijnIjking } from "./pipeline-calibration";
import { pijplijnKans, pijplijnKwantiel, pijplijnScenario, pijplijnVerdeling } from "./pipeline-distribution";
import { pijplijnLijst, pijplijnStatus } from "./pipeline-rows";
import { plangezondheid } from "./plan-health";
import { nps } from "./promoter-score";
import { vooruitzicht } from "./outlook";
import { omzetbehoud } from "./revenue-retention";
import { relatieladder, relatieMediaan, relatieVan, relatieVerschil } from "./relation-ladder";
import { relatiematrix, relatiematrixContact, relatiematrixZonder, witteVlekken } from "./relation-matrix";
import { fasen, faseVoorstel } from "./relation-phases";
import { pijplijnStadia, pijplijnStadium } from "./open-leads";
import { betaaldagen, debiteurendagen, debiteurendagenTerug } from "./receivables";
import { cagr, groei, margebrug, margeEuro, margePct, resultatenControle, resultatenTotaal } from "./results";
import { scoreOordeel, scoreTotaal } from "./score";
import { stijlScores, stijlVoorkeur } from "./style";
import { prestatie, prestatieTotaal } from "./targets";
import { witruimte, witruimteLijst } from "./whitespace";

/**
 * A KOMPAS function as Excel calls it: ranges as rows of cells, other arguments as single values, null for what is left
 * out. It returns a cell or rows of cells and throws FunctionError.
 */
export type KompasFunction = (...args: any[]) => unknown;

/** The id of a KOMPAS function, as in `KOMPAS.ABC_KLASSE`. */
export type KompasId =
  | "ABC_KLASSE" | "ABC_PIRAMIDE" | "ABC_LIJST" | "KLANTPIRAMIDE" | "CONCENTRATIE" | "LORENZ"
  | "SCORE_TOTAAL" | "SCORE_OORDEEL"
  | "PIJPLIJN_VERWACHTING" | "PIJPLIJN_STATUS" | "PIJPLIJN_LIJST" | "PIJPLIJN_TOTAAL" | "PIJPLIJN_SCENARIO" | "PIJPLIJN_KWANTIEL"
  | "PIJPLIJN_KANS" | "PIJPLIJN_VERDELING" | "PIJPLIJN_IJKING"
  | "ACTIELIJST" | "ACTIES_TOTAAL" | "ACTIES_PER_PERSOON"
  | "PIJPLIJN_ACTIES" | "NIEUWE_VOORSTELLEN" | "VOORSTELLEN" | "LAGE_SCORES"
  | "ROL_PRIORITEIT" | "ROL_VOORSTEL" | "ROL_INVULLING" | "ROL_GROOTSTE"
  | "BINDING" | "BINDING_TOTAAL" | "BINDING_GEMIDDELDE" | "BINDING_LIJST"
  | "RELATIELADDER" | "RELATIE_MEDIAAN" | "RELATIE_VERSCHIL" | "OMZET_VAN" | "FASE_VAN" | "RELATIE_VAN" | "CONTACTEN_VAN" | "FASEN" | "FASE_VOORSTEL"
  | "TOP" | "BORDA" | "OVERLAP"
  | "SMART_HINT" | "SMART_SCORE"
  | "STIJL_SCORES" | "STIJL_VOORKEUR"
  | "LEADTRECHTER" | "LEADS_PER_ACCOUNT" | "DOORLOOPTIJD" | "LEADVERLOOP" | "LEADSTATUS" | "LEADTOTAAL"
  | "PIJPLIJN_STADIUM" | "PIJPLIJN_STADIA"
  | "MARGE_PCT" | "MARGE_EURO" | "GROEI" | "CAGR" | "MARGEBRUG" | "RESULTATEN_TOTAAL" | "RESULTATEN_CONTROLE"
  | "DEBITEURENDAGEN" | "DEBITEURENDAGEN_TERUG" | "BETAALDAGEN"
  | "PRESTATIE" | "PRESTATIE_TOTAAL"
  | "CONCURRENTIE_SCORE" | "CONCURRENTIE_GEWICHT"
  | "RELATIEMATRIX" | "RELATIEMATRIX_CONTACT" | "RELATIEMATRIX_ZONDER" | "WITTE_VLEKKEN"
  | "CONFRONTATIE"
  | "NPS" | "OMZETBEHOUD" | "VOORUITZICHT"
  | "WITRUIMTE" | "WITRUIMTE_LIJST" | "PLANGEZONDHEID";

/** Every KOMPAS function by id: pure, without Excel. */
export const kompas: Readonly<Record<KompasId, KompasFunction>> = {
  ABC_KLASSE: abcKlasse,
  ABC_PIRAMIDE: abcPiramide,
  ABC_LIJST: abcLijst,
  KLANTPIRAMIDE: klantpiramide,
  CONCENTRATIE: concentratie,
  LORENZ: lorenz,
  SCORE_TOTAAL: scoreTotaal,
  SCORE_OORDEEL: scoreOordeel,
  PIJPLIJN_VERWACHTING: pijplijnVerwachting,
  PIJPLIJN_STATUS: pijplijnStatus,
  PIJPLIJN_LIJST: pijplijnLijst,
  PIJPLIJN_TOTAAL: pijplijnTotaal,
  PIJPLIJN_SCENARIO: pijplijnScenario,
  PIJPLIJN_KWANTIEL: pijplijnKwantiel,
  PIJPLIJN_KANS: pijplijnKans,
  PIJPLIJN_VERDELING: pijplijnVerdeling,
  PIJPLIJN_IJKING: pijplijnIjking,
  ACTIELIJST: actielijst,
  ACTIES_TOTAAL: actiesTotaal,
  ACTIES_PER_PERSOON: actiesPerPersoon,
  PIJPLIJN_ACTIES: pijplijnActies,
  NIEUWE_VOORSTELLEN: nieuweVoorstellen,
  VOORSTELLEN: voorstellen,
  LAGE_SCORES: lageScores,
  ROL_PRIORITEIT: rolPrioriteit,
  ROL_VOORSTEL: rolVoorstel,
  ROL_INVULLING: rolInvulling,
  ROL_GROOTSTE: rolGrootste,
  BINDING: binding,
  BINDING_TOTAAL: bindingTotaal,
  BINDING_GEMIDDELDE: bindingGemiddelde,
  BINDING_LIJST: bindingLijst,
  RELATIELADDER: relatieladder,
  RELATIE_MEDIAAN: relatieMediaan,
  RELATIE_VERSCHIL: relatieVerschil,
  OMZET_VAN: omzetVan,
  FASE_VAN: faseVan,
  RELATIE_VAN: relatieVan,
  CONTACTEN_VAN: contactenVan,
  FASEN: fasen,
  FASE_VOORSTEL: faseVoorstel,
  TOP: top,
  BORDA: bordaLijst,
  OVERLAP: overlap,
  SMART_HINT: smartHint,
  SMART_SCORE: smartScoreVan,
  STIJL_SCORES: stijlScores,
  STIJL_VOORKEUR: stijlVoorkeur,
  LEADTRECHTER: leadtrechter,
  LEADS_PER_ACCOUNT: leadsPerNieuwAccount,
  DOORLOOPTIJD: doorlooptijd,
  LEADVERLOOP: leadverloop,
  LEADSTATUS: leadstatus,
  LEADTOTAAL: leadtotaal,
  PIJPLIJN_STADIUM: pijplijnStadium,
  PIJPLIJN_STADIA: pijplijnStadia,
  MARGE_PCT: margePct,
  MARGE_EURO: margeEuro,
  GROEI: groei,
  CAGR: cagr,
  MARGEBRUG: margebrug,
  RESULTATEN_TOTAAL: resultatenTotaal,
  RESULTATEN_CONTROLE: resultatenControle,
  DEBITEURENDAGEN: debiteurendagen,
  DEBITEURENDAGEN_TERUG: debiteurendagenTerug,
  BETAALDAGEN: betaaldagen,
  PRESTATIE: prestatie,
  PRESTATIE_TOTAAL: prestatieTotaal,
  CONCURRENTIE_SCORE: concurrentieScore,
  CONCURRENTIE_GEWICHT: concurrentieGewicht,
  RELATIEMATRIX: relatiematrix,
  RELATIEMATRIX_CONTACT: relatiematrixContact,
  RELATIEMATRIX_ZONDER: relatiematrixZonder,
  WITTE_VLEKKEN: witteVlekken,
  CONFRONTATIE: confrontatie,
  NPS: nps,
  OMZETBEHOUD: omzetbehoud,
  VOORUITZICHT: vooruitzicht,
  WITRUIMTE: witruimte,
  WITRUIMTE_LIJST: witruimteLijst,
  PLANGEZONDHEID: plangezondheid,
};

/** Whether a name is the id of a KOMPAS function. */
export function isKompasId(name: string): name is KompasId {
  return Object.hasOwn(kompas, name);
}
