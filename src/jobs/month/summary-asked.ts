import { formatIsoDay } from '../../domain/calendar/serial-day';
import { fileNameOf } from '../../letters/file-names';
import { allReports } from '../../reports/all-reports';
import { monthlyKind } from '../../reports/monthly/monthly-kind';
import { monthlySummary } from '../../reports/monthly/monthly-summary';
import { summaryTags, summaryTemplateName, summaryValues } from '../../reports/monthly/summary-tags';
import { monthlyTexts } from '../../texts/monthly/monthly-texts';
import type { JobWork } from '../define-job';
import { loadLetterEngine } from '../letters/load-letter-engine';
import type { MadeSheet } from '../ports/made-sheet';
import type { RefusalReason } from '../refusal-reason';
import { activeLedger } from './active-ledger';
import { ageMonth } from './age-month';
import { monthSources } from './month-sources';
import { withNamed } from './named-types';
import { madeOf } from './plan-month';
import { rulesVersion } from './rules-version';
import type { SaveSummaryOutcome } from './save-summary-contract';
import type { SaveSummaryAsked } from './save-summary-request';
import { withoutRegisters } from './without-registers';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Reads the ledger as the month's sheet did, and says on one page what stands on that sheet: where it says something else by now, nothing
 * is saved.
 */
export async function summaryAsked(
  { preparedAt, activeSheet, columnsNamed, typesNamed, sumsNamed, ...given }: SaveSummaryAsked,
  work: JobWork,
): Promise<SaveSummaryOutcome> {
  const asked = withNamed(given, { columns: columnsNamed, types: typesNamed, sums: sumsNamed });
  const { workbook: port, control, texts, language } = work;
  const book = await work.readBook();
  const policy = book.policy();
  const reading = withoutRegisters(book.reading, asked.sheetName, book.registers);
  const inventory = await port.inventory();
  const active = await activeLedger(reading, activeSheet, () => Promise.resolve(inventory.made));
  const month = await ageMonth(reading, asked, active, { control, policy, registers: book.registers });
  if (month.kind !== 'aged') return month;
  const { aged, desk, period } = month;
  const ledgerSheet = aged.ledger.layout.sheetName;
  const sheet = madeOf({ ledgerSheet, period, language }, inventory.made).find(({ kind }) => kind === monthlyKind);
  if (sheet === undefined) return needsSheet({ kind: 'summaryNeedsSheet', why: 'missing', name: `${texts.monthly.sheetName} ${period}` });
  const { sourceOf } = monthSources(month, policy, allReports);
  const why = await whyNot(sheet, sourceOf(monthlyKind), work);
  if (why !== null) return needsSheet({ kind: 'summaryNeedsSheet', why, name: sheet.name });
  const names = { period, byKind: new Map([[monthlyKind, { sheet: sheet.name, tables: [], charts: [] }]]) };
  const summary = monthlySummary(desk, { texts, names, policy, preparedAt, ledgerFile: reading.workbook.name, rulesVersion });
  control.throwIfCancelled();
  const engine = await loadLetterEngine();
  const bytes = await engine.filledDocument(await work.letterTemplate(summaryTemplateName(language)), summaryTags, summaryValues(summary), {
    ...{ title: summary.title, subject: '', keywords: [sheet.name, period], author: policy.company.name },
    day: formatIsoDay(aged.asOf),
  });
  const file = `${fileNameOf(monthlyTexts[language].summary.fileName(sheet.name))}.docx`;
  const answer = await work.files.save(file, bytes, docx);
  if (answer.kind === 'saved') return { kind: 'done', report: { file: answer.name, sheet: sheet.name } };
  const reason: RefusalReason =
    answer.reason === 'platform' ? { kind: 'savingNotPossible' } : { kind: 'savingFailed', name: file, message: answer.message };
  return { kind: 'refused', refusal: 'notSaved', reason };
}

/** Why the sheet is not what would be summed up: it was made of something else, or somebody has changed a cell. */
async function whyNot(sheet: MadeSheet, source: string, { workbook, control }: JobWork): Promise<'stale' | 'changed' | null> {
  if (sheet.source !== source) return 'stale';
  const changes = await workbook.changesIn([sheet], control);
  return changes.length > 0 ? 'changed' : null;
}

function needsSheet(reason: RefusalReason): SaveSummaryOutcome {
  return { kind: 'refused', refusal: 'needsSheet', reason };
}
