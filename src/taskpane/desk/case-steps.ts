import type { DebtorCard } from '../../jobs/desk/debtor-card-contract';
import { caseTabTexts } from '../../texts/case-tab/case-tab-texts';
import { confirmCase } from '../cases/confirm-case';
import { stopped } from './stopped';
import type { WorkDesk } from './work-desk';

/** Asks with what would be in it whether to enter a case over all that the debtor has overdue into 案件; it writes nothing yet (R43). */
export async function openCase(desk: WorkDesk, debtor: Pick<DebtorCard, 'customer' | 'asOf'>): Promise<void> {
  const { customer, asOf } = debtor;
  await desk.pane.ask(
    'fates',
    { name: 'openCase', request: { ...desk.month(), asOf, customer } },
    (outcome) => {
      if (outcome.kind === 'done') return null;
      if (outcome.kind !== 'opening') return stopped(outcome);
      const { sum } = outcome.report;
      return confirmCase(outcome.report, () => void enterCase(desk, debtor, sum), null);
    },
    false,
  );
}

/** Enters the case that was confirmed, and lists the work anew. */
async function enterCase(desk: WorkDesk, { customer, asOf }: Pick<DebtorCard, 'customer' | 'asOf'>, confirmed: string): Promise<void> {
  await desk.write({ name: 'openCase', request: { ...desk.month(), asOf, customer, confirmed } }, (outcome) => {
    if (outcome.kind === 'opening') return { result: null };
    if (outcome.kind !== 'done') return { result: stopped(outcome) };
    const { number, sheet } = outcome.report;
    return { sheet, say: (language) => ({ title: caseTabTexts[language].opened(customer, number), lines: [] }) };
  });
}

/** Saves the papers of a debtor's case, or of a case by its number with all that is kept of it, as one zip; it changes nothing (R43, R44). */
export async function saveCasePack(desk: WorkDesk, { customer, asOf }: DebtorCard, archived: string | null = null): Promise<void> {
  await desk.pane.ask(
    'summary',
    { name: 'packCase', request: { ...desk.month(), asOf, case: archived ?? customer, archive: archived !== null } },
    (outcome) => {
      if (outcome.kind !== 'done') return stopped(outcome);
      const { file, documents, kept, notWritten } = outcome.report;
      return {
        kind: 'lettersDone',
        say: (language) => {
          const words = caseTabTexts[language];
          const blanks = documents.reduce((sum, { missing }) => sum + missing.length, 0);
          return {
            title: archived === null ? words.saved(file) : words.archived(file),
            lines: [
              words.holds(documents.length, blanks),
              ...(kept.length > 0 ? [words.keeps(kept.length)] : []),
              ...notWritten.map(({ name, why }) => words.without(name, why)),
            ],
          };
        },
        sheets: [],
      };
    },
    false,
  );
}
