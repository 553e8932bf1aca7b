import {
  actionWindows,
  badCents,
  debtorsDiscussed,
  decisionsAsked,
  decisionsKept,
  effortsOfYear,
  plannedCents,
  type DecisionAsked,
} from '../../desk/committee';
import type { Account } from '../../desk/account';
import { soonestLimitationEnd } from '../../desk/limitation';
import { nextStepOf } from '../../desk/next-step';
import { isOverdue, owedCents } from '../../desk/open-balance';
import type { Area } from '../../cells/area';
import { sumCents } from '../../domain/money/cents';
import { formatIsoDay } from '../../domain/calendar/serial-day';
import { unknownCustomer } from '../../ledger/customer-name';
import { topDebtorsTexts } from '../../texts/top-debtors/top-debtors-texts';
import type { CellKind } from '../../sheets/look';
import type { SheetDraft } from '../../sheets/sheet-draft';
import type { CellContent } from '../../sheets/sheet-model';
import { figureColumn, labelColumn } from '../parts/part-columns';
import { putNothing } from '../parts/put-nothing';
import { putTable, sumOf } from '../parts/put-table';
import { yuan } from '../yuan';
import { committeeColumnCount, committeeColumns as columns, emptyLines } from './committee-places';
import type { CommitteeSource } from './committee-source';

const debtorKinds: readonly CellKind[] = ['amount', 'amount', 'amount', 'days', 'date', 'text', 'text'];
const windowKinds: readonly CellKind[] = ['amount', 'amount', 'date', 'amount', 'date', 'days', 'text'];
const decisionKinds: readonly CellKind[] = ['word', 'date', 'date', 'word', 'days', 'text', 'text'];

/** The largest and the worst debtors: what they owe, what was done about them and what is next. Answers the first free row. */
export function putDebtors(draft: SheetDraft, row: number, source: CommitteeSource): number {
  const { heading, headers, nothing } = source.words.debtors;
  const accounts = debtorsDiscussed(source.desk);
  if (accounts.length === 0) return putNothing(draft, row, heading, nothing);
  return putWithTexts(draft, row, {
    heading,
    headers,
    kinds: debtorKinds,
    lines: accounts.map((account) => [
      account.customer.name,
      yuan(account.aging.balanceCents),
      yuan(badCents(account)),
      yuan(overdueCents(account)),
      account.aging.longestDaysOverdue,
      soonestLimitationEnd(source.desk, account),
      doneText(account, source),
      stepText(account, source),
    ]),
  });
}

/** What of each class presses. Answers the first free row. */
export function putWindows(draft: SheetDraft, row: number, { desk, words }: CommitteeSource): number {
  const { heading, headers, what } = words.windows;
  const windows = actionWindows(desk);
  const body: Area = { row: row + 2, column: 0, rows: windows.length, columns: 1 };
  return putWithTexts(draft, row, {
    heading,
    headers: headers(desk.policy.alerts.limitationDays),
    kinds: windowKinds,
    lines: windows.map(({ riskClass, cents, invoices, worsening, limitation }) => [
      riskClass,
      yuan(cents),
      worsening === null ? 0 : yuan(worsening.cents),
      worsening?.from ?? null,
      limitation === null ? 0 : yuan(limitation.cents),
      limitation?.from ?? null,
      invoices,
      what[riskClass](desk.policy.riskEdges),
    ]),
    total: [words.total, sumOf(body, figureColumn, yuan(sumCents(windows.map(({ cents }) => cents)))), ...Array<null>(6).fill(null)],
  });
}

/** What is to be decided. Answers the first free row. */
export function putAsked(draft: SheetDraft, row: number, { desk, words }: CommitteeSource): number {
  const { heading, headers, nothing, what, why } = words.asked;
  const asked = decisionsAsked(desk);
  if (asked.length === 0) return putNothing(draft, row, heading, nothing);
  return putWithTexts(draft, row, {
    heading,
    headers,
    kinds: debtorKinds,
    lines: asked.map((one: DecisionAsked) => [
      one.account.customer.name,
      yuan(one.cents),
      yuan(one.account.aging.balanceCents),
      yuan(overdueCents(one.account)),
      one.account.aging.longestDaysOverdue,
      one.day,
      what[one.what],
      why[one.what],
    ]),
  });
}

/** Earlier decisions and what became of them. Answers the first free row. */
export function putKept(draft: SheetDraft, row: number, { desk, words }: CommitteeSource): number {
  const { heading, headers, noRegister, nothing, states } = words.kept;
  const kept = decisionsKept(desk);
  if (kept === null || kept.length === 0) return putNothing(draft, row, heading, kept === null ? noRegister : nothing);
  return putWithTexts(draft, row, {
    heading,
    headers,
    kinds: decisionKinds,
    lines: kept.map(({ decision, state }) => [
      decision.matter,
      decision.person,
      decision.day,
      decision.dueDay,
      states[state],
      state === 'late' && decision.dueDay !== null ? desk.asOf - decision.dueDay : null,
      decision.customer.key === unknownCustomer.key ? '' : decision.customer.name,
      decision.result,
    ]),
  });
}

/** Lines to write in. Answers the first free row. */
export function putDecide(draft: SheetDraft, row: number, { words }: CommitteeSource): number {
  const { heading, hint } = words.decide;
  const lines = Array.from({ length: emptyLines }, (): CellContent[] => Array<null>(committeeColumnCount - 1).fill(null));
  const next = putWithTexts(draft, row, { heading, headers: words.kept.headers, kinds: decisionKinds, lines });
  draft.line(next - 1, labelColumn, hint, { italic: false });
  draft.breakText(next - 1, labelColumn, hint, committeeColumnCount);
  for (let line = row + 2; line < row + 2 + emptyLines; line += 1) draft.height(line, 24);
  return next + 1;
}

/** What was done about a debtor in words. */
export function doneText(account: Account, { desk, words: { debtors, noData } }: CommitteeSource): string {
  const efforts = effortsOfYear(desk, account);
  const planned = plannedCents(desk, account);
  if (efforts === null && planned === 0) return noData;
  const {
    letters = 0,
    unsentLetters: unsent = 0,
    calls = 0,
    visits = 0,
    promisesKept: kept = 0,
    promisesBroken: broken = 0,
  } = efforts ?? {};
  const done = debtors.done({ letters, unsent, calls, visits, kept, broken, planned });
  return done === '' ? debtors.notDone : done;
}

/** What is next about a debtor, in words (R29c). */
export function stepText(account: Account, { desk, context }: CommitteeSource): string {
  const { nextSteps, onDay } = topDebtorsTexts[context.texts.language];
  const { key, day } = nextStepOf(desk, account);
  return day === null ? nextSteps[key] : onDay(nextSteps[key], formatIsoDay(day));
}

function overdueCents({ invoices }: Account): number {
  return owedCents(invoices.filter(isOverdue));
}

/** A table whose last two columns hold texts, which break. */
function putWithTexts(draft: SheetDraft, row: number, table: Parameters<typeof putTable>[2]): number {
  const { body, next } = putTable(draft, row, table);
  for (const column of [columns.first, columns.second])
    draft.breakTexts(
      { ...body, column, columns: 1 },
      table.lines.map((line) => line[column - labelColumn] ?? null),
    );
  return next;
}
