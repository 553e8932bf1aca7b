import type { Texts } from '../texts/texts';
import type { RefusalReason } from './refusal-reason';

type SpokenTexts = Pick<Texts, 'jobs' | 'reading' | 'policy' | 'listSeparator'>;

/** What the user reads when a job would not; the compiler misses a reason that has no sentence. */
export function refusalSentence(reason: RefusalReason, { jobs: texts, reading, policy, listSeparator }: SpokenTexts): string {
  switch (reason.kind) {
    case 'cancelled':
      return texts.cancelled;
    case 'badRequest':
      return badRequestSentence(reason, texts);
    case 'noSuchColumn':
      return texts.noSuchColumn(reason);
    case 'badPolicy':
      return policy.badPolicy(reason.faults);
    case 'sumsTooLarge':
      return texts.sumsTooLarge;
    case 'noLedger':
      return noLedgerSentence(reason, texts);
    case 'noSuchSheet':
      return texts.noSuchSheet(reason.sheetName);
    case 'sheetNotShown':
      return texts.sheetNotShown(reason.sheetName);
    case 'nothingToAge':
      return [texts.nothingToAge, ...reason.later.map((notice) => reading.notice(notice))].join(listSeparator);
    case 'cellsInTheWay':
      return texts.cellsInTheWay(reason.cell, reason.value);
    case 'noRoom':
      return texts.noRoom(reason.cell);
    case 'inOtherCurrencies':
      return texts.inOtherCurrencies(reason.customer, reason.currencies, reason.main);
    case 'nothingSelected':
      return texts.nothingSelected;
    case 'lettersChangedSince':
      return texts.lettersChangedSince;
    case 'cardOutOfDate':
      return texts.cardOutOfDate(reason.customer);
    case 'invoicesNotTold':
      return texts.invoicesNotTold(reason.customer);
    case 'noLetter':
      return reason.why === 'none' ? texts.noLetterChosen : texts.noLetter[reason.why](reason.customer);
    case 'letterDates':
      return texts.letterDates[reason.what](reason.date, reason.earliest, reason.customer);
    case 'registerLacksColumns':
      return texts.registerLacksColumns(reason.sheetName, reason.headings);
    case 'policyLacksRows':
      return texts.policyLacksRows(reason.sheetName, reason.paths);
    case 'badTemplate':
      return texts.badTemplate(reason.faults.length);
    case 'savingNotPossible':
      return texts.savingNotPossible;
    case 'savingFailed':
      return texts.savingFailed(reason.name, reason.message);
    case 'lettersNotEntered':
      return texts.lettersNotEntered(reason.files, refusalSentence(reason.because, { jobs: texts, reading, policy, listSeparator }));
    case 'summaryNeedsSheet':
      return texts.summaryNeedsSheet[reason.why](reason.name);
    case 'caseOpen':
      return texts.caseOpen(reason.customer, reason.number);
    case 'noSuchCase':
      return texts.noSuchCase(reason.value, reason.known);
    case 'noSuchLetter':
      return texts.noSuchLetter(reason.number);
    case 'letterWasSent':
      return texts.letterWasSent(reason.number);
    case 'nothingMade':
      return texts.nothingMade;
    case 'lastVisible':
      return texts.lastVisible;
    case 'cellBeingEdited':
      return texts.cellBeingEdited;
    case 'protected':
      return texts.protected(reason.sheetName ?? null);
    case 'tooMuchData':
      return texts.tooMuchData;
    case 'ledgerTooLong':
      return texts.ledgerTooLong(reason.sheetName, reason.rows);
    case 'sheetTooLarge':
      return texts.sheetTooLarge(reason.sheetName);
    case 'notSupported':
      return texts.notSupported;
    case 'nameTaken':
      return texts.nameTaken;
    case 'readOnly':
      return texts.readOnly;
    case 'conflict':
      return texts.conflict;
    case 'filtered':
      return texts.filtered(reason.sheetName ?? null);
    case 'merged':
      return texts.merged;
    case 'tableChanged':
      return texts.tableChanged(reason.sheetName, reason.cell);
    case 'noRoomBelow':
      return texts.noRoomBelow(reason.sheetName, reason.cell);
    case 'holdsFormula':
      return texts.holdsFormula(reason.sheetName, reason.cell);
    case 'notTaken':
      return texts.notTaken(reason.sheetName, reason.cell);
    case 'binaryTooLong':
      return texts.binaryTooLong(megabytes(reason.bytes), megabytes(reason.most));
    case 'busyElsewhere':
      return texts.busyElsewhere(reason.minutes);
    case 'elsewhere':
      return texts.elsewhere(reason.code, reason.message);
    case 'unsettled':
      return reason.isElsewhere ? texts.unsettledElsewhere : texts.unsettled;
    case 'partlyUndone':
      return texts.partlyUndone(reason.stayed);
    case 'failed':
      return texts.excelFailed(reason.code, reason.message);
  }
}

/** What a user types is told in the user's words; any other member of a request is of the program's making. */
function badRequestSentence({ field, value }: Extract<RefusalReason, { kind: 'badRequest' }>, texts: SpokenTexts['jobs']): string {
  if (field === 'asOf') return texts.badAsOf(value);
  return field === 'columnsNamed' ? texts.badColumnsNamed(value) : texts.badRequest(field, value);
}

/** What was found instead goes with it: that there is no ledger is said alone only where there is no table. */
function noLedgerSentence({ sheetName, nearest }: Extract<RefusalReason, { kind: 'noLedger' }>, texts: SpokenTexts['jobs']): string {
  if (nearest === undefined) return sheetName === null ? texts.noLedger : texts.noLedgerOnSheet(sheetName);
  const { headingRow, columns, missing, bands, carried } = nearest;
  if (bands !== undefined) return texts.agingTable(nearest.sheetName, headingRow, bands);
  if (carried !== undefined) return texts.carriedTable(nearest.sheetName, headingRow, carried);
  const recognised = columns.flatMap(({ letter, heading, role }) => (role === null ? [] : [{ letter, heading, role }]));
  return texts.nearestTable(nearest.sheetName, headingRow, recognised, missing);
}

/** As a number of megabytes with one digit behind the point, rounded up: what is too long never reads as what is allowed. */
function megabytes(bytes: number): string {
  return (Math.ceil((bytes / (1024 * 1024)) * 10) / 10).toFixed(1);
}
