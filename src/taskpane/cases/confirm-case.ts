import type { CaseOpening } from '../../jobs/cases/open-case-contract';
import { caseTabTexts } from '../../texts/case-tab/case-tab-texts';
import { formatAmount } from '../parts/format-amount';
import type { LettersResult, PaneResult } from '../state/pane-state';

/** Says what a case would be about, those of its invoices first that are held, and waits to be told to enter it (R43, R22). */
export function confirmCase(
  { customer, asOf, currency, invoices, sum, held }: CaseOpening,
  run: () => void,
  before: PaneResult | null,
): LettersResult {
  return {
    kind: 'lettersDone',
    say: (language) => {
      const { opening } = caseTabTexts[language];
      return {
        title: opening.title(customer),
        lines: [
          invoices.length === 0 ? opening.nothing(asOf) : opening.about(asOf, invoices.length, formatAmount(sum), currency),
          ...held.map(({ reason, invoiceNumbers, amount }) =>
            opening.held(opening.reasons[reason], opening.numbers(invoiceNumbers), formatAmount(amount)),
          ),
          ...(invoices.length === 0
            ? []
            : [opening.list(invoices.map(({ invoiceNumber, amount }) => [opening.number(invoiceNumber), formatAmount(amount)]))]),
        ],
      };
    },
    sheets: [],
    confirm: { say: (language) => caseTabTexts[language].opening.ways, run, before },
  };
}
