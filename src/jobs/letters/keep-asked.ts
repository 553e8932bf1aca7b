import { isUnreadable } from '../../policy/sheet/policy-cell-fault';
import { policyReport } from '../../reports/policy/policy-report';
import { readRegisters } from '../../registers/read-registers';
import type { JobWork } from '../define-job';
import { ledgerInSight } from '../month/ledger-in-sight';
import { rulesVersion } from '../month/rules-version';
import { PolicyRefused } from '../policy-refused';
import type { TableChange } from '../ports/tables-port';
import type { ReadBook } from '../read-book';
import { freshTable } from '../workbook/fresh-table';
import { settingChanges } from './company-change';
import { debtorChanges } from './debtor-changes';
import type { KeepLetterDataAsked } from './keep-letter-data-request';
import type { CompanyField, KeepLetterDataOutcome } from './letter-data-contract';

/** Writes what was given of us and of debtors; tables that are there are changed together, all of them or none. */
export async function keepAsked({ company, debtors, sheetName }: KeepLetterDataAsked, work: JobWork): Promise<KeepLetterDataOutcome> {
  const book = await work.readBook();
  // Fetched before 应收参数 is made, which is a sheet of its own.
  await work.tables.prepare();
  const given = Object.entries(company).filter((entry): entry is [CompanyField, string] => entry[1].trim() !== '');
  const sheets: string[] = [];
  const changes: TableChange[] = [];
  if (given.length > 0) {
    demandReadable(book);
    const { changes: ofPolicy, without } = settingChanges(
      book.policyReading.found,
      new Map(given.map(([field, value]) => [`company.${field}`, value.trim()])),
    );
    const [policySheet] = book.policyReading.sheetNames;
    if (policySheet === undefined) sheets.push(await makePolicySheet(book, Object.fromEntries(given), work));
    else if (without.length > 0)
      return {
        kind: 'refused',
        refusal: 'registerIncomplete',
        reason: { kind: 'policyLacksRows', sheetName: policySheet, paths: without },
      };
    else changes.push(...ofPolicy);
  }
  if (debtors.length > 0) {
    const sight = ledgerInSight(book, sheetName);
    if (sight.kind === 'refused') return sight;
    const registers = readRegisters(book.reading.workbook, sight.ledger, book.registers, {}, book.policy());
    const ofDebtors = debtorChanges(debtors, sight.ledger, registers, book.registers, work.language);
    switch (ofDebtors.kind) {
      case 'noSuchDebtor':
        return {
          kind: 'refused',
          refusal: 'noSuchDebtor',
          reason: { kind: 'noLetter', why: 'unknownDebtor', customer: ofDebtors.customer },
        };
      case 'lacksColumns':
        return {
          kind: 'refused',
          refusal: 'registerIncomplete',
          reason: { kind: 'registerLacksColumns', sheetName: ofDebtors.sheet, headings: ofDebtors.headings },
        };
      case 'make': {
        const table = await freshTable('customers', ofDebtors.records, work.language);
        sheets.push(...(await work.tables.make([table], work.control)));
        break;
      }
      case 'changes':
        changes.push(...ofDebtors.changes);
    }
  }
  if (changes.length > 0) await work.tables.change(changes, work.control);
  return { kind: 'done', report: { sheets: [...new Set([...sheets, ...changes.map(({ sheet }) => sheet)])] } };
}

/** Stops where nobody can tell at which cells of 应收参数 our own data stand; a bad value elsewhere on it is no hindrance. */
function demandReadable({ policyReading }: ReadBook): void {
  if (!policyReading.ok && policyReading.faults.some(isUnreadable)) throw new PolicyRefused(policyReading.faults);
}

/** 应收参数 as it is made anew, with what was given of us. */
async function makePolicySheet(
  book: ReadBook,
  company: Readonly<Record<string, string>>,
  { workbook, control, texts }: JobWork,
): Promise<string> {
  const policy = book.policy();
  const sheet = policyReport.sheetName(texts);
  const names = { period: '', byKind: new Map([[policyReport.kind, { sheet, tables: [], charts: [] }]]) };
  const context = {
    texts,
    names,
    policy: { ...policy, company: { ...policy.company, ...company } },
    preparedAt: '',
    ledgerFile: book.reading.workbook.name,
    rulesVersion,
  };
  const build = await policyReport.load();
  const [made = sheet] = await workbook.addSheets([build({}, context)], control, 'none');
  return made;
}
