import type { FunctionId } from '../../texts/functions/function-signatures';

/** Functions whose example the ribbon offers, in its order. */
export const ribbonExamples = [
  'AGINGCLASS',
  'AGINGTABLE',
  'DUEDATE',
  'PENALTY',
  'LETTERSTAGE',
  'DSO',
  'RMBUPPER',
] as const satisfies readonly FunctionId[];

/** What the manifest calls the ribbon's commands, in its order. */
export const ribbonCommandNames = [
  'buildMonth',
  'buildRisk',
  'removeMonth',
  'insertExampleAGINGCLASS',
  'insertExampleAGINGTABLE',
  'insertExampleDUEDATE',
  'insertExamplePENALTY',
  'insertExampleLETTERSTAGE',
  'insertExampleDSO',
  'insertExampleRMBUPPER',
] as const satisfies readonly ('buildMonth' | 'buildRisk' | 'removeMonth' | `insertExample${(typeof ribbonExamples)[number]}`)[];

export type RibbonCommandName = (typeof ribbonCommandNames)[number];

/** What the ribbon of a development build has beside. */
export type DevelopmentCommandName = 'selfCheck';
