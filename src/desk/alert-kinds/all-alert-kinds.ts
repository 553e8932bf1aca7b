import { classWorse } from './class-worse';
import { concentration } from './concentration';
import { creditLimit } from './credit-limit';
import { instalmentMissed } from './instalment-missed';
import { limitation } from './limitation';
import { overdue60 } from './overdue-60';
import { promiseBroken } from './promise-broken';
import { turnoverFalling } from './turnover-falling';

/** Every kind of alert, the most urgent first (R28). */
export const allAlertKinds = [
  limitation,
  promiseBroken,
  instalmentMissed,
  turnoverFalling,
  overdue60,
  creditLimit,
  classWorse,
  concentration,
] as const;

export type AlertKey = (typeof allAlertKinds)[number]['key'];
