import { ABC_ARGUMENTS } from "./abc";
import { ACTION_ARGUMENTS } from "./actions";
import type { Argument } from "./argument";
import { BINDING_ARGUMENTS } from "./binding";
import { COMPETITOR_ARGUMENTS } from "./competitor-score";
import { CONCENTRATION_ARGUMENTS } from "./concentration";
import { CONFRONTATION_ARGUMENTS } from "./confrontation";
import { CONTACT_ARGUMENTS } from "./contacts";
import { LOOKUP_ARGUMENTS } from "./customer-lookup";
import { PYRAMID_ARGUMENTS } from "./customer-pyramid";
import { KEY_ACCOUNT_ARGUMENTS } from "./key-accounts";
import type { KompasId } from "./kompas";
import { LEAD_ARGUMENTS } from "./lead-funnel";
import { OPEN_LEAD_ARGUMENTS } from "./open-leads";
import { PIPELINE_ARGUMENTS } from "./pipeline";
import { CALIBRATION_ARGUMENTS } from "./pipeline-calibration";
import { DISTRIBUTION_ARGUMENTS } from "./pipeline-distribution";
import { PIPELINE_ROW_ARGUMENTS } from "./pipeline-rows";
import { HEALTH_ARGUMENTS } from "./plan-health";
import { PROPOSAL_ARGUMENTS } from "./proposals";
import { RECEIVABLE_ARGUMENTS } from "./receivables";
import { LADDER_ARGUMENTS } from "./relation-ladder";
import { MATRIX_ARGUMENTS } from "./relation-matrix";
import { PHASE_ARGUMENTS } from "./relation-phases";
import { RESULT_ARGUMENTS } from "./results";
import { ROLE_ARGUMENTS } from "./role-gap";
import { OUTLOOK_ARGUMENTS } from "./outlook";
import { PROMOTER_ARGUMENTS } from "./promoter-score";
import { RETENTION_ARGUMENTS } from "./revenue-retention";
import { SCORE_ARGUMENTS } from "./score";
import { SMART_ARGUMENTS } from "./smart";
import { STYLE_ARGUMENTS } from "./style";
import { TARGET_ARGUMENTS } from "./targets";
import { WHITESPACE_ARGUMENTS } from "./whitespace";

/** What every KOMPAS function takes, in the order of the call. */
export const ARGUMENTS: Readonly<Record<KompasId, readonly Argument[]>> = {
  ...ABC_ARGUMENTS,
  ...PYRAMID_ARGUMENTS,
  ...CONCENTRATION_ARGUMENTS,
  ...SCORE_ARGUMENTS,
  ...PIPELINE_ARGUMENTS,
  ...PIPELINE_ROW_ARGUMENTS,
  ...DISTRIBUTION_ARGUMENTS,
  ...CALIBRATION_ARGUMENTS,
  ...ACTION_ARGUMENTS,
  ...PROPOSAL_ARGUMENTS,
  ...ROLE_ARGUMENTS,
  ...BINDING_ARGUMENTS,
  ...LADDER_ARGUMENTS,
  ...LOOKUP_ARGUMENTS,
  ...CONTACT_ARGUMENTS,
  ...PHASE_ARGUMENTS,
  ...KEY_ACCOUNT_ARGUMENTS,
  ...SMART_ARGUMENTS,
  ...STYLE_ARGUMENTS,
  ...LEAD_ARGUMENTS,
  ...OPEN_LEAD_ARGUMENTS,
  ...RESULT_ARGUMENTS,
  ...RETENTION_ARGUMENTS,
  ...PROMOTER_ARGUMENTS,
  ...OUTLOOK_ARGUMENTS,
  ...RECEIVABLE_ARGUMENTS,
  ...TARGET_ARGUMENTS,
  ...COMPETITOR_ARGUMENTS,
  ...MATRIX_ARGUMENTS,
  ...CONFRONTATION_ARGUMENTS,
  ...WHITESPACE_ARGUMENTS,
  ...HEALTH_ARGUMENTS,
};
