import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { auditBand } from '../../../src/domain/aging/audit-band';
import { customBandIndex, customBands } from '../../../src/domain/aging/custom-bands';
import { daysOverdue } from '../../../src/domain/aging/days-overdue';
import { monitoringEdges } from '../../../src/domain/aging/monitoring-band';
import { defaultRiskEdges, riskClass } from '../../../src/domain/aging/risk-class';
import { workingCalendar } from '../../../src/domain/calendar/working-calendar';
import { letterStage } from '../../../src/domain/dunning/letter-stage';
import { limitationEnd } from '../../../src/domain/dunning/limitation-day';
import { formatCents } from '../../../src/domain/money/cents';
import { readAmount } from '../../../src/domain/money/read-amount';
import { penalty } from '../../../src/domain/penalty/penalty';
import { penaltyByReceipts } from '../../../src/domain/penalty/penalty-by-receipts';
import { compileTiers } from '../../../src/domain/penalty/penalty-tiers';
import type { AfterLastTier, PenaltyMethod, PenaltyTier } from '../../../src/domain/penalty/penalty-tiers';
import { penaltyWorking } from '../../../src/domain/penalty/penalty-working';
import { defaultPolicy } from '../../../src/policy/default-policy';

type Call =
  | { readonly fn: 'DAYSOVERDUE'; readonly args: readonly [number, number]; readonly want: number }
  | { readonly fn: 'AGINGCLASS'; readonly args: readonly [number, number]; readonly want: string }
  | { readonly fn: 'AGINGBAND'; readonly args: readonly [number, number, [number[]]?]; readonly want: string }
  | { readonly fn: 'AUDITBAND'; readonly args: readonly [number, number]; readonly want: string }
  | {
      readonly fn: 'PENALTY';
      readonly args: readonly [number, number, number, [number | '', number][]?, PenaltyMethod?, AfterLastTier?];
      readonly want: number;
    }
  | { readonly fn: 'PENALTYPAID'; readonly args: readonly [number, number, number, [number][], [number][]]; readonly want: number }
  | { readonly fn: 'LETTERSTAGE'; readonly args: readonly [number, number, (1 | 2 | 3)?, number?]; readonly want: number }
  | { readonly fn: 'LIMITATIONDATE'; readonly args: readonly [number, number?]; readonly want: number };

const lines = readFileSync(join(__dirname, 'domain-calls.jsonl'), 'utf8').trim().split('\n');
const calls = lines.map((line): [string, Call] => [line, JSON.parse(line) as Call]);

const cents = (yuan: number): number => {
  const reading = readAmount(yuan);
  return reading.ok ? reading.cents : NaN;
};

/** What the kernels say to a call, each kernel that answers the same question asked in turn. */
function answers(call: Call): (number | string)[] {
  switch (call.fn) {
    case 'DAYSOVERDUE':
      return [daysOverdue(...call.args)];
    case 'AGINGCLASS':
      return [riskClass(daysOverdue(...call.args), defaultRiskEdges)];
    case 'AGINGBAND': {
      const [dueDay, asOf, edges] = call.args;
      const days = daysOverdue(dueDay, asOf);
      const banded = (list: readonly number[]): string => customBands(list)[customBandIndex(days, list)] ?? '';
      return edges === undefined ? [banded(monitoringEdges), banded(defaultPolicy.customBandEdges)] : [banded(edges[0])];
    }
    case 'AUDITBAND':
      return [auditBand(...call.args)];
    case 'PENALTY': {
      const [balance, dueDay, asOf, rows, method = 'marginal', afterLast = 'continue'] = call.args;
      const tiers =
        rows?.map(([upToDays, dailyRate]): PenaltyTier => ({ upToDays: upToDays === '' ? null : upToDays, dailyRate })) ??
        defaultPolicy.penalty.tiers;
      const compiled = compileTiers({ tiers, method, afterLast });
      return [penalty(cents(balance), dueDay, asOf, compiled), penaltyWorking(cents(balance), dueDay, asOf, compiled).totalCents];
    }
    case 'PENALTYPAID': {
      const [amount, dueDay, asOf, days, amounts] = call.args;
      const receipts = days.map(([day], index) => ({ day, amountCents: cents(amounts[index]?.[0] ?? NaN) }));
      const compiled = compileTiers(defaultPolicy.penalty);
      return [
        penaltyByReceipts(cents(amount), dueDay, asOf, receipts, compiled),
        penaltyWorking(cents(amount), dueDay, asOf, compiled, receipts).totalCents,
      ];
    }
    case 'LETTERSTAGE': {
      const [dueDay, asOf, stage, day] = call.args;
      return [letterStage(dueDay, asOf, stage === undefined || day === undefined ? null : { stage, day }, defaultPolicy.letters)];
    }
    case 'LIMITATIONDATE': {
      const [dueDay, interruption] = call.args;
      return [limitationEnd(dueDay, interruption === undefined ? [] : [interruption], workingCalendar()).plainDay];
    }
  }
}

describe('calls reckoned independently in exact decimals', () => {
  it('has all 132 of them', () => expect(calls).toHaveLength(132));

  it.each(calls)('%s', (_line, call) => {
    const isMoney = call.fn === 'PENALTY' || call.fn === 'PENALTYPAID';
    const want = isMoney ? call.want.toFixed(2) : call.want;
    for (const answer of answers(call)) expect(isMoney ? formatCents(Number(answer)) : answer).toBe(want);
  });
});
