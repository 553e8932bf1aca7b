import { stopped } from '../desk/stopped';
import type { PaneController } from '../state/pane-controller';
import { monthInSight, type PaneResult } from '../state/pane-state';

type Built = Extract<PaneResult, { kind: 'built' }>;

/** Enters a case over all that a debtor has overdue; the month that was built, from whose lists it is opened, stays in sight (R43). */
export async function openCaseOf(controller: PaneController, customer: string, built: Built): Promise<void> {
  const state = controller.state();
  const { ledgerSheet: sheetName, asOf } = built.report;
  const request = { language: state.language, ...monthInSight(state), sheetName, asOf, confirmAsOf: asOf, customer };
  await controller.ask(
    'fates',
    { name: 'openCase', request },
    (outcome) => (outcome.kind === 'done' ? { ...built, opened: [...(built.opened ?? []), outcome.report] } : stopped(outcome)),
    true,
  );
}
