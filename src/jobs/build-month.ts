import type { SerialDay } from '../domain/calendar/serial-day';
import { UnsafeCents } from '../domain/money/cents';
import { recogniseLedger, type Recognition } from '../ledger/recognition/recognise-ledger';
import { readLedger } from '../ledger/reading/read-ledger';
import { ageLedger } from '../ledger/replay/age-ledger';
import { defaultAsOf } from '../ledger/replay/default-as-of';
import { noAsOf } from '../ledger/replay/no-as-of';
import type { Ledger } from '../ledger/ledger';
import type { ReadingChoices, SourceWorkbook } from '../ledger/source';
import { defaultPolicy } from '../policy/default-policy';
import { buildMonthSheets } from '../reports/all-sheets';
import { inDateSystem } from '../reports/in-date-system';
import { periodOf, reportNames } from '../reports/report-names';
import type { JobTexts, Texts } from '../texts/texts';
import type { JobPorts } from './all-jobs';
import type { BuildMonthOutcome, BuildMonthRequest, MonthRefusal, MonthReport } from './build-month-contract';
import { askedFirst, askedToOverwrite } from './month-question';
import { planMonth } from './plan-month';
import { monthReport } from './month-report';
import { JobCancelled, WorkbookRefused, type WorkbookReading } from './ports';
import { readRequest, type RequestReading } from './read-request';
import { refusalSentence } from './refusal-sentence';
import { rulesVersion } from './rules-version';
import { textsIn } from './texts-in';

/** Reads the ledger of a workbook, ages it at a date and adds the month's sheets to the workbook. */
export async function buildMonth(request: BuildMonthRequest, ports: JobPorts): Promise<BuildMonthOutcome> {
  const asked = readRequest(request);
  const texts = textsIn[asked.language];
  if (!asked.ok) {
    return refused('badRequest', asked.field === 'asOf' ? texts.jobs.badAsOf(asked.value) : texts.jobs.badRequest(asked.field, asked.value));
  }
  try {
    return await buildAsked(asked, texts, ports);
  } catch (error) {
    if (error instanceof UnsafeCents) return refused('badRequest', texts.jobs.sumsTooLarge);
    if (error instanceof JobCancelled) return refused('cancelled', texts.jobs.cancelled);
    if (error instanceof WorkbookRefused) return refused('workbook', refusalSentence(error.refusal, texts.jobs));
    throw error;
  }
}

type GoodRequest = Extract<RequestReading, { ok: true }>;

async function buildAsked({ choices, preparedAt, language, writing }: GoodRequest, texts: Texts, { workbook: port, control }: JobPorts): Promise<BuildMonthOutcome> {
  const reading = await port.read(control);
  const { workbook } = reading;
  const missing = missingSheet(reading, choices, texts.jobs);
  if (missing) return missing;

  const recognition = recogniseLedger(workbook, choices);
  if (recognition.kind === 'question') return askedFirst(recognition.question, texts.jobs);
  if (recognition.kind === 'none') return refused('noLedger', choices.sheetName === undefined ? texts.jobs.noLedger : texts.jobs.noLedgerOnSheet(choices.sheetName));
  const { layout } = recognition;
  const ledgerReading = readLedger(workbook, layout, choices, defaultPolicy);
  if (ledgerReading.kind === 'question') return askedFirst(ledgerReading.question, texts.jobs);
  const { ledger } = ledgerReading;

  const asOf = chooseAsOf(ledger, choices);
  if (asOf === null) return refused('nothingToAge', texts.reading.notice(noAsOf(ledger)));
  control.progress({ stage: 'reckoning', subject: layout.sheetName, done: 0, total: ledger.rows.length });
  control.throwIfCancelled();
  const aged = ageLedger(ledger, asOf.day, choices, defaultPolicy);
  if ([aged.main, ...aged.otherCurrencies].every((book) => book.customers.length === 0)) {
    const later = aged.notices.filter(({ kind }) => kind === 'rowsAfterAsOf').map((notice) => texts.reading.notice(notice));
    return refused('nothingToAge', [texts.jobs.nothingToAge, ...later].join(texts.listSeparator));
  }

  const shortName = isSecondLedger(workbook, choices, recognition) ? layout.sheetName : null;
  const period = periodOf(asOf.day);
  const currencies = aged.otherCurrencies.map(({ currency }) => currency);
  const plan = planMonth({ ledgerSheet: layout.sheetName, period, language }, await port.inventory(), {
    names: (inUse) => reportNames(texts.sheets, asOf.day, shortName, currencies, inUse),
    build: (names) => buildMonthSheets(aged, { texts, names, policy: defaultPolicy, preparedAt, ledgerFile: workbook.name, rulesVersion })
      .map((sheet) => inDateSystem(sheet, workbook.dateSystem)),
  });
  const changes = writing.overwriteChanges ? [] : await port.changesIn(plan.sheets.flatMap(({ replaces }) => replaces ?? []), control);
  if (changes.length > 0) return askedToOverwrite(changes, texts.jobs);
  control.progress({ stage: 'reckoning', subject: layout.sheetName, done: ledger.rows.length, total: ledger.rows.length });
  const written = await port.write({ sheets: plan.sheets, ledgerSheet: layout.sheetName, period, language, bringToFront: writing.activate }, control);
  const notices = [
    ...(reading.repaired ? [texts.jobs.repaired] : []),
    ...(reading.sheetsTooLarge.length === 0 ? [] : [texts.jobs.sheetsTooLarge(reading.sheetsTooLarge)]),
    ...(plan.leftAsTheyAre.length === 0 ? [] : [texts.jobs.madeBeside(plan.leftAsTheyAre.map(({ name }) => name))]),
  ];
  return { kind: 'done', report: monthReport(aged, texts, { asOfSource: asOf.source, period, written, notices }) };
}

/** A sheet asked for by name that is not there, or was too large to read. */
function missingSheet({ workbook, sheetsTooLarge }: WorkbookReading, { sheetName }: ReadingChoices, texts: JobTexts): BuildMonthOutcome | null {
  if (sheetName === undefined || workbook.sheets.some(({ name }) => name === sheetName)) return null;
  if (sheetsTooLarge.includes(sheetName)) return refused('workbook', texts.sheetTooLarge(sheetName));
  return refused('badRequest', texts.noSuchSheet(sheetName));
}

function chooseAsOf(ledger: Ledger, { asOf }: ReadingChoices): { readonly day: SerialDay; readonly source: MonthReport['asOfSource'] } | null {
  return asOf === undefined ? defaultAsOf(ledger) : { day: asOf, source: 'given' };
}

/** Whether the ledger was chosen by name where another one, or a choice, would have come up: then its sheets bear its name. */
function isSecondLedger(workbook: SourceWorkbook, { sheetName }: ReadingChoices, chosen: Extract<Recognition, { kind: 'found' }>): boolean {
  if (sheetName === undefined) return false;
  const unaided = recogniseLedger(workbook, {});
  return unaided.kind === 'found' ? unaided.layout.sheetName !== chosen.layout.sheetName : unaided.kind === 'question' && unaided.question.kind === 'whichLedger';
}

function refused(refusal: MonthRefusal, sentence: string): BuildMonthOutcome {
  return { kind: 'refused', refusal, sentence };
}
