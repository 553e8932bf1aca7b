import type { DebtorCard } from '../../jobs/desk/debtor-card-contract';
import { caseTabTexts } from '../../texts/case-tab/case-tab-texts';
import { stopped } from './stopped';
import type { WorkDesk } from './work-desk';

/** Enters a case over all that the debtor has overdue into 案件, and lists the work anew (R43). */
export async function openCase(desk: WorkDesk, { customer, asOf }: Pick<DebtorCard, 'customer' | 'asOf'>): Promise<void> {
  await desk.write({ name: 'openCase', request: { ...desk.month(), asOf, customer } }, (outcome) => {
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
