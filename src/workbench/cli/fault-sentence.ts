import type { FaultWords } from '../words/workbench-words';
import { reportChoices } from './report-choice';
import type { ReportFault } from './report-fault';

/** The one sentence that says a fault. */
export function faultSentence(fault: ReportFault, words: FaultWords): string {
  switch (fault.kind) {
    case 'unknownOption':
      return words.unknownOption(fault.option);
    case 'missingValue':
      return words.missingValue(fault.option);
    case 'needlessValue':
      return words.needlessValue(fault.option);
    case 'tooManyFiles':
      return words.tooManyFiles(fault.files.length);
    case 'badDate':
      return words.badDate(fault.value);
    case 'badLanguage':
      return words.badLanguage(fault.value);
    case 'badDateOrder':
      return words.badDateOrder(fault.value);
    case 'badDecimal':
      return words.badDecimal(fault.value);
    case 'badMonthDates':
      return words.badMonthDates(fault.value);
    case 'badCreditDays':
      return words.badCreditDays(fault.value);
    case 'badNetting':
      return words.badNetting(fault.value);
    case 'badReports':
      return words.badReports(fault.value, reportChoices);
    case 'badLetters':
      return words.badLetters(fault.value);
    case 'badUnfinished':
      return words.badUnfinished(fault.value);
    case 'archiveAlone':
      return words.archiveAlone;
    case 'summaryWithoutAnalysis':
      return words.summaryWithoutAnalysis;
    case 'workbookNeeded':
      return words.workbookNeeded(fault.option);
    case 'figuresOnly':
      return words.figuresOnly(faultSentence(fault.fault, words));
    case 'memoryFull':
      return words.memoryFull(fault.file);
    case 'notReckoned':
      return words.notReckoned(fault.file, fault.formulas);
    case 'letterDateAlone':
      return words.letterDateAlone;
    case 'badLetterLanguage':
      return words.badLetterLanguage(fault.value);
    case 'letterLanguageAlone':
      return words.letterLanguageAlone;
    case 'fileMissing':
      return words.fileMissing(fault.file);
    case 'notAFile':
      return words.notAFile(fault.file);
    case 'fileNotOpened':
      return words.fileNotOpened(fault.file, fault.detail);
    case 'unreadable':
      return words.unreadable(fault.file, fault.reason, fault.detail ?? '');
    case 'outputUnwritable':
      return words.outputUnwritable(fault.file, fault.detail, fault.stayed ?? []);
    case 'whichLedger':
      return words.whichLedger(fault.sheetNames, fault.asOne === true);
    case 'creditDays':
      return words.creditDays(fault.sheetName, fault.rows);
    case 'netReceipts':
      return words.netReceipts(fault.sheetName, fault.receipts, fault.total);
    case 'whichColumn':
      return words.whichColumn(fault.sentence);
    case 'dateOrder':
      return words.dateOrder(`${fault.sheetName}!${fault.cell}`, fault.value);
    case 'optionNeeded':
      return words.optionNeeded(fault.sentence, fault.option);
    case 'whichAsOf':
      return words.whichAsOf(fault.sentence);
    case 'confirmAsOf':
      return words.confirmAsOf(fault.sentence, fault.asOf);
    case 'unfinishedRun':
      return words.unfinishedRun(fault.sentence, fault.way);
    case 'changedSheets':
      return words.changedSheets(fault.sentence);
    case 'refused':
      return fault.isNoLedger === true ? words.noLedger(fault.sentence) : fault.sentence;
  }
}
