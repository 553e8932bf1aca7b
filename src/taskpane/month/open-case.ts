import { stopped } from '../desk/stopped';
import type { PaneController } from '../state/pane-controller';
import { monthInSight, type PaneResult } from '../state/pane-state';

type Built = Extract<PaneResult, { kind: 'built' }>;

/**
 * Asks with what would be in it whether to enter a case over all that a debtor has overdue, and enters it; the month that was built, from
 * whose lists it is opened, comes back into sight (R43).
 */
export async function openCaseOf(controller: PaneController, customer: string, built: Built, confirmed?: string): Promise<void> {
  const state = controller.state();
  const { ledgerSheet: sheetName, asOf } = built.report;
  const month = { language: state.language, ...monthInSight(state), sheetName, asOf, confirmAsOf: asOf };
  const { confirmCase } = await import(/* webpackChunkName: "case-opening" */ '../cases/confirm-case');
  await controller.ask(
    'fates',
    { name: 'openCase', request: { ...month, customer, ...(confirmed !== undefined && { confirmed }) } },
    (outcome) => {
      if (outcome.kind === 'done') return { ...built, opened: [...(built.opened ?? []), outcome.report] };
      if (outcome.kind !== 'opening') return stopped(outcome);
      const { sum } = outcome.report;
      return confirmCase(outcome.report, () => void openCaseOf(controller, customer, built, sum), built);
    },
    confirmed !== undefined,
  );
}
