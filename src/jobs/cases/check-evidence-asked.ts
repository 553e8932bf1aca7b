import { optional } from '../../cells/parse/absent';
import { a1 } from '../../cells/a1';
import { caseEvidence } from '../../desk/cases/case-evidence';
import { checkFiles, hasFile } from '../../cases/check-files';
import { lackingChecks } from '../../cases/lacking-checks';
import { newCase } from '../../cases/new-case';
import { caseOf, debtorCases, type DebtorCase } from '../../desk/debtor-cases';
import type { Desk } from '../../desk/desk';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { customerKey } from '../../domain/text/customer-key';
import { unknownCustomer } from '../../ledger/customer-name';
import type { EvidenceRecord } from '../../registers/evidence/evidence-record';
import { isOfCase } from '../../registers/evidence/is-of-case';
import type { JobWork } from '../define-job';
import { openLetterDesk, type LetterMonthAsked } from '../letters/open-letter-desk';
import { badMember } from './bad-member';
import type { CheckEvidenceOutcome, EvidenceFileRow, EvidenceStanding } from './check-evidence-contract';
import { evidencePlace } from './evidence-place';
import { hashedFiles } from './hashed-files';

/** Rows count whatever their date: a file that is registered is to be there. */
export async function checkEvidenceAsked(
  { customer, files: given, ...month }: LetterMonthAsked & { readonly customer?: string; readonly files?: unknown },
  work: JobWork,
): Promise<CheckEvidenceOutcome> {
  const parsed = optional(hashedFiles)(given);
  if (!parsed.ok) return badMember(parsed.fault);
  const files = parsed.value;
  const opened = await openLetterDesk(month, work);
  if (opened.kind !== 'open') return opened;
  const { desk, registers, found } = opened;
  const key = customer === undefined ? null : customerKey(customer);
  const cases = debtorCases(desk).filter(({ record }) => key === null || record.customer.key === key);
  const account = key === null ? undefined : desk.accounts.get(key);
  if (key !== null && account === undefined && cases.length === 0)
    return { kind: 'refused', refusal: 'badRequest', reason: { kind: 'badRequest', field: 'customer', value: customer ?? '' } };
  const isOwn = (row: EvidenceRecord): boolean =>
    key === null ||
    row.customer.key === key ||
    // What names the number of several customers' cases, and no customer, is about each.
    (row.customer.key === unknownCustomer.key && cases.some(({ record }) => isOfCase(row, record, [])));
  const own = (registers.evidence ?? []).filter(isOwn);
  const check = checkFiles(own, files ?? []);
  const rows = check.rows.map(
    ({ row, state, same, others }): EvidenceFileRow => ({
      ...{ place: evidencePlace(row, found), row: row.rowNumber, caseNumber: row.caseNumber, customer: row.customer.name },
      ...{ category: row.category, name: row.name, fileName: row.fileName, sha256: row.sha256, size: row.fileSize },
      state: files === undefined && state !== 'noHash' ? 'notChecked' : state,
      foundAs: same === null || isCalled(row.fileName, same.name) ? null : same.name,
      others,
      lacks: lackingChecks(row),
    }),
  );
  return {
    kind: 'done',
    report: {
      customer: key === null ? null : (account?.customer.name ?? cases[0]?.record.customer.name ?? ''),
      cases: cases.map(({ record: { number, customer: whose, state, closedDay } }) => {
        const isClosed = state === 'closed' || closedDay !== null;
        return { number, customer: whose.name, state: state ?? 'preparing', isClosed };
      }),
      rows,
      withoutFile: own.filter((row) => !hasFile(row)).length,
      unregistered: check.unregistered.map(({ name }) => name),
      ...(key === null ? { entered: [], chain: [] } : chainsOf(desk, casesIn(desk, cases, key))),
    },
  };
}

/** The open cases of a customer, or one over all that is overdue. */
function casesIn(desk: Desk, cases: readonly DebtorCase[], key: string): readonly DebtorCase[] {
  const open = cases.filter(({ record }) => record.state !== 'closed' && record.closedDay === null);
  const account = desk.accounts.get(key);
  if (open.length > 0 || account === undefined) return open;
  return [caseOf(desk, newCase(account.customer, '', []))];
}

function chainsOf(desk: Desk, cases: readonly DebtorCase[]): Pick<EvidenceStanding, 'entered' | 'chain'> {
  const evidence = cases.map((one) => ({ caseNumber: one.record.number, ...caseEvidence(desk, one) }));
  const entered = new Map<string, EvidenceStanding['entered'][number]>();
  for (const { pieces } of evidence)
    for (const { origin, row, day } of pieces) {
      if (origin === 'evidence') continue;
      const place = { sheet: row.sheetName, cell: a1(row.rowNumber - 1, 0) };
      entered.set(`${origin} ${place.sheet} ${place.cell}`, { kind: origin, date: day === null ? '' : formatIsoDay(day), place });
    }
  return {
    entered: [...entered.values()],
    chain: evidence.flatMap(({ caseNumber, chains }) =>
      chains.map(({ position, links }) => ({ caseNumber, invoiceNumber: position.row?.invoiceNumber ?? '', ...links })),
    ),
  };
}

function isCalled(fileName: string, name: string): boolean {
  return fileName === '' || fileName.split(/[\\/]/).at(-1)?.trim().normalize('NFC') === name.trim().normalize('NFC');
}
