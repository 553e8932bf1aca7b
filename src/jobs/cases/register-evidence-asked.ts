import { customerKey } from '../../domain/text/customer-key';
import { registerNamed } from '../../registers/all-registers';
import type { EvidenceRecord } from '../../registers/evidence/evidence-record';
import { isOfCase } from '../../registers/evidence/is-of-case';
import type { HashedFile } from '../../registers/evidence/hashed-file';
import type { RegistersFound } from '../../registers/find-registers';
import type { Written } from '../../registers/register';
import { gridOf } from '../../tables/grid-of';
import type { JobWork } from '../define-job';
import { openLetterDesk, type LetterMonthAsked } from '../letters/open-letter-desk';
import { enterRows } from '../workbook/enter-row';
import { badMember } from './bad-member';
import { evidenceEntry } from './evidence-entry';
import { evidencePlace } from './evidence-place';
import type { RegisterEvidenceOutcome } from './register-evidence-contract';

/** What a table of one's own may do without: it is told, and nothing else is lost by it. */
const dispensable = { fileSize: null, registeredDay: null } as const;

/** Adds a row per file whose content is not registered yet, under the name that the case or the ledger gives the customer. */
export async function registerEvidenceAsked(
  { entry, ...month }: LetterMonthAsked & { readonly entry?: unknown },
  work: JobWork,
): Promise<RegisterEvidenceOutcome> {
  const parsed = evidenceEntry(entry);
  if (!parsed.ok) return badMember(parsed.fault);
  const { files, customer, caseNumber: given, invoiceNumbers, name, date, registeredDate, ...said } = parsed.value;
  const opened = await openLetterDesk(month, work);
  if (opened.kind !== 'open') return opened;
  const { desk, registers, found } = opened;
  const key = customerKey(customer);
  const account = desk.accounts.get(key);
  const cases = (registers.cases ?? []).filter((one) => one.customer.key === key);
  const whose = account?.customer ?? cases[0]?.customer;
  if (whose === undefined)
    return { kind: 'refused', refusal: 'badRequest', reason: { kind: 'badRequest', field: 'customer', value: customer } };
  const caseNumber = given.trim();
  if (caseNumber !== '' && !cases.some(({ number }) => number === caseNumber)) {
    const known = cases.map(({ number }) => `${number} ${whose.name}`);
    return { kind: 'refused', refusal: 'noSuchCase', reason: { kind: 'noSuchCase', value: caseNumber, known } };
  }
  const ofCase = { number: caseNumber, customer: whose };
  const ours = (registers.evidence ?? []).filter((row) =>
    caseNumber === '' ? row.customer.key === key : isOfCase(row, ofCase, registers.cases ?? []),
  );
  const { fresh, already } = sorted(files, ours, found);
  const lacking = lackingColumns(found);
  const rows = fresh.map(
    (file): Written<EvidenceRecord> => ({
      ...{ caseNumber, customer: whose, invoiceNumbers, category: said.category, carrier: said.carrier },
      ...{ name: nameOf(name.trim(), file, fresh.length), day: date ?? null, fileName: file.name, sha256: file.sha256 },
      ...{ fileSize: file.size, registeredDay: registeredDate, checks: said.checks, pages: null },
      ...{ source: said.source.trim(), proves: said.proves.trim(), storedAt: said.storedAt.trim() },
      ...{ backup: said.backup.trim(), secrecy: said.secrecy.trim() },
      ...Object.fromEntries(lacking.map((role) => [role, dispensable[role]])),
    }),
  );
  if (rows.length === 0) return { kind: 'done', report: { sheet: null, entered: [], already, leftOut: [] } };
  const entered = await enterRows('evidence', rows, found, work);
  if (entered.kind === 'refused') return entered;
  const { columns } = registerNamed('evidence');
  return {
    kind: 'done',
    report: {
      sheet: entered.sheet,
      entered: rows.map(({ fileName }) => fileName),
      already,
      leftOut: lacking.map((role) => columns[role]?.heading[work.language] ?? role),
    },
  };
}

/** One piece of several files is told apart by its files. */
function nameOf(name: string, file: HashedFile, count: number): string {
  const ofFile = file.name.replace(/\.[^.]+$/, '') || file.name;
  if (name === '') return ofFile;
  return count === 1 ? name : `${name} ${ofFile}`;
}

/** Which files are new to the case or customer, and where the others stand. */
function sorted(
  files: readonly HashedFile[],
  ours: readonly EvidenceRecord[],
  found: RegistersFound,
): { readonly fresh: readonly HashedFile[]; readonly already: readonly { file: string; place: { sheet: string; cell: string } | null }[] } {
  const fresh: HashedFile[] = [];
  const already: { file: string; place: { sheet: string; cell: string } | null }[] = [];
  for (const file of files) {
    const row = ours.find(({ sha256 }) => sha256 === file.sha256);
    if (row !== undefined) already.push({ file: file.name, place: evidencePlace(row, found) });
    else if (fresh.some(({ sha256 }) => sha256 === file.sha256)) already.push({ file: file.name, place: null });
    else fresh.push(file);
  }
  return { fresh, already };
}

function lackingColumns({ tables }: RegistersFound): readonly (keyof typeof dispensable)[] {
  const table = tables.find(({ name }) => name === 'evidence');
  if (table === undefined) return [];
  const grid = gridOf(table.table);
  return (['fileSize', 'registeredDay'] as const).filter((role) => !grid.has(role));
}
