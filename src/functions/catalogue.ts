import type { FunctionId } from '../texts/functions/function-signatures';

import { agingBand, agingClass, agingTable, auditBand, daysOverdue } from './aging-functions';
import { dueDate, workdayCn } from './calendar-functions';
import { courtFee, guarantee, rmbUpper } from './court-functions';
import { instalments, letterStage, limitationDate, negotiation } from './dunning-functions';
import { lpr, penaltyCheck, statutoryInterest } from './interest-functions';
import { penalty, penaltyDetail, penaltyPaid } from './penalty-functions';
import {
  arTurnover,
  badDebtRatio,
  bestDso,
  cei,
  collectionRate,
  delinquentDays,
  dso,
  dsoCountBack,
  rollRate,
  turnoverDays,
} from './ratio-functions';
import { collectionPoints, concentration, creditGrade, provision, turnoverFalling, writeOffStatus } from './risk-functions';

/** Every custom function by its id in the namespace AR: the one list that is registered, described and tested. */
export const catalogue = {
  DAYSOVERDUE: daysOverdue,
  AGINGCLASS: agingClass,
  AGINGBAND: agingBand,
  AUDITBAND: auditBand,
  AGINGTABLE: agingTable,
  DUEDATE: dueDate,
  WORKDAYCN: workdayCn,

  PENALTY: penalty,
  PENALTYDETAIL: penaltyDetail,
  PENALTYPAID: penaltyPaid,
  STATUTORYINTEREST: statutoryInterest,
  LPR: lpr,
  PENALTYCHECK: penaltyCheck,

  DSO: dso,
  DSOCOUNTBACK: dsoCountBack,
  BESTDSO: bestDso,
  DELINQUENTDAYS: delinquentDays,
  CEI: cei,
  ARTURNOVER: arTurnover,
  TURNOVERDAYS: turnoverDays,
  BADDEBTRATIO: badDebtRatio,
  COLLECTIONRATE: collectionRate,
  ROLLRATE: rollRate,
  TURNOVERFALLING: turnoverFalling,
  CONCENTRATION: concentration,
  PROVISION: provision,

  LETTERSTAGE: letterStage,
  LIMITATIONDATE: limitationDate,
  COURTFEE: courtFee,
  GUARANTEE: guarantee,
  INSTALMENTS: instalments,
  NEGOTIATION: negotiation,
  COLLECTIONPOINTS: collectionPoints,
  CREDITGRADE: creditGrade,
  WRITEOFFSTATUS: writeOffStatus,
  RMBUPPER: rmbUpper,
} as const satisfies Readonly<Record<FunctionId, unknown>>;
