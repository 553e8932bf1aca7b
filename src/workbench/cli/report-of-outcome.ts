import type { MonthOutcome, MonthReport } from './month-outcome';
import { ReportRefused } from './report-fault';

/** The report of a month that is done; throws `ReportRefused` for a question, which the command line can answer the next time, and a refusal. */
export function reportOf(outcome: MonthOutcome): MonthReport {
  if (outcome.kind === 'done') return outcome.report;
  if (outcome.kind === 'refused') {
    const isNoLedger = outcome.refusal === 'noLedger';
    const isTooLong = outcome.refusal === 'ledgerTooLong';
    throw new ReportRefused({
      kind: 'refused',
      sentence: outcome.sentence,
      ...(isNoLedger && { isNoLedger }),
      ...(isTooLong && { isTooLong }),
    });
  }
  const { question, sentence } = outcome;
  switch (question.kind) {
    case 'whichLedger':
    case 'dateOrder':
    case 'creditDays':
    case 'netReceipts':
      throw new ReportRefused(question);
    case 'whichAsOf':
      throw new ReportRefused({ kind: 'whichAsOf', sentence });
    case 'confirmAsOf':
      throw new ReportRefused({ kind: 'confirmAsOf', sentence, asOf: question.asOf });
    case 'whichColumn':
    case 'whatColumn':
      throw new ReportRefused({ kind: 'whichColumn', sentence });
    case 'decimalMark':
      throw new ReportRefused({ kind: 'optionNeeded', sentence, option: '--decimal point|comma' });
    case 'monthDay':
      throw new ReportRefused({ kind: 'optionNeeded', sentence, option: '--month-dates first|last' });
    case 'whatType':
      throw new ReportRefused({ kind: 'optionNeeded', sentence, option: `--types ${question.value}=应收|收款|红字|不计` });
    case 'whatSum':
      throw new ReportRefused({ kind: 'optionNeeded', sentence, option: `--sums ${question.heading}=扣除|不扣` });
    case 'unfinishedRun':
      throw new ReportRefused({ kind: 'unfinishedRun', sentence, way: question.run.way });
    case 'changedSheets':
      throw new ReportRefused({ kind: 'changedSheets', sentence });
  }
}
