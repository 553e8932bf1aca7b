import type { FunctionId } from './function-signatures';

export type FunctionGroup = 'aging' | 'penalty' | 'ratios' | 'decisions';

/** The functions as help and menus list them. */
export const functionGroups: Readonly<Record<FunctionGroup, readonly FunctionId[]>> = {
  aging: ['DAYSOVERDUE', 'AGINGCLASS', 'AGINGBAND', 'AUDITBAND', 'AGINGTABLE', 'DUEDATE', 'WORKDAYCN'],
  penalty: ['PENALTY', 'PENALTYDETAIL', 'PENALTYPAID', 'STATUTORYINTEREST', 'LPR', 'PENALTYCHECK'],
  ratios: [
    'DSO',
    'DSOCOUNTBACK',
    'BESTDSO',
    'DELINQUENTDAYS',
    'CEI',
    'ARTURNOVER',
    'TURNOVERDAYS',
    'BADDEBTRATIO',
    'COLLECTIONRATE',
    'ROLLRATE',
    'TURNOVERFALLING',
    'CONCENTRATION',
    'PROVISION',
  ],
  decisions: [
    'LETTERSTAGE',
    'LIMITATIONDATE',
    'COURTFEE',
    'GUARANTEE',
    'INSTALMENTS',
    'NEGOTIATION',
    'COLLECTIONPOINTS',
    'CREDITGRADE',
    'WRITEOFFSTATUS',
    'RMBUPPER',
  ],
};
