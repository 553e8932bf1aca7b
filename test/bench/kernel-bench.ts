import { daysOverdue } from '../../src/domain/aging/days-overdue';
import { riskClasses, riskClassIndex } from '../../src/domain/aging/risk-class';
import { penalty } from '../../src/domain/penalty/penalty';
import { compileTiers } from '../../src/domain/penalty/penalty-tiers';
import { defaultPolicy } from '../../src/policy/default-policy';
import { median, timed } from './timing';

/** Invoices as bare columns: money in cents, days as Excel's serial numbers. */
interface InvoiceColumns {
  readonly count: number;
  readonly balances: Float64Array;
  readonly dueDays: Float64Array;
}

/** Sums by risk class, and the penalty of all. */
interface Sums {
  readonly byClass: Float64Array;
  readonly penalty: number;
}

export interface KernelFigures {
  readonly invoices: number;
  readonly kernelSeconds: number;
  readonly bareSeconds: number;
  /** Kernel time by bare time: what exactness costs. */
  readonly ratio: number;
  /** How far the doubles of the bare loop end up from the exact penalty, in yuan. */
  readonly bareErrorYuan: number;
}

const asOf = 46022;
const rounds = 9;
const tiers = compileTiers(defaultPolicy.penalty);
/** Both loops are entered a hundred times a round: one entered once is timed in what V8 replaced it by halfway, which is luck. */
const invoicesAtOnce = 10_000;

/**
 * Ages a column of invoices and reckons their penalties, by the domain's kernels and by a bare loop in doubles, turn and turn about. To be
 * run bundled, as the kernels are shipped: between modules that stand apart each call costs more than what it reckons.
 */
export function benchKernels(invoices: number): KernelFigures {
  const columns = madeUpColumns(invoices);
  const [kernel, bare]: [number[], number[]] = [[], []];
  let [exact, approximate]: Sums[] = [];
  for (let round = 0; round < rounds; round += 1) {
    exact = timed(kernel, () => inPieces(columns, byKernels));
    approximate = timed(bare, () => inPieces(columns, byBareLoop));
  }
  const [kernelSeconds, bareSeconds] = [median(kernel), median(bare)];
  const bareErrorYuan = Math.abs((approximate?.penalty ?? NaN) - (exact?.penalty ?? NaN) / 100);
  return { invoices, kernelSeconds, bareSeconds, ratio: kernelSeconds / bareSeconds, bareErrorYuan };
}

function inPieces(columns: InvoiceColumns, sumsOf: (piece: InvoiceColumns) => Sums): Sums {
  const byClass = new Float64Array(riskClasses.length);
  let penaltyOfAll = 0;
  for (let from = 0; from < columns.count; from += invoicesAtOnce) {
    const to = Math.min(columns.count, from + invoicesAtOnce);
    const [balances, dueDays] = [columns.balances.subarray(from, to), columns.dueDays.subarray(from, to)];
    const piece = sumsOf({ count: to - from, balances, dueDays });
    piece.byClass.forEach((sum, place) => (byClass[place] = (byClass[place] ?? 0) + sum));
    penaltyOfAll += piece.penalty;
  }
  return { byClass, penalty: penaltyOfAll };
}

function byKernels({ count, balances, dueDays }: InvoiceColumns): Sums {
  const byClass = new Float64Array(riskClasses.length);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const balance = balances[index] ?? 0;
    const dueDay = dueDays[index] ?? 0;
    const place = riskClassIndex(daysOverdue(dueDay, asOf), defaultPolicy.riskEdges);
    byClass[place] = (byClass[place] ?? 0) + balance;
    total += penalty(balance, dueDay, asOf, tiers);
  }
  return { byClass, penalty: total };
}

/** The same in yuan, as quick as it can be written: nothing exact, nothing checked. */
function byBareLoop({ count, balances, dueDays }: InvoiceColumns): Sums {
  const byClass = new Float64Array(5);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const balance = (balances[index] ?? 0) / 100;
    const days = asOf - (dueDays[index] ?? 0);
    const place = days <= 0 ? 0 : days <= 30 ? 1 : days <= 90 ? 2 : days <= 180 ? 3 : 4;
    byClass[place] = (byClass[place] ?? 0) + balance;
    if (days > 0 && balance > 0) total += Math.floor(balance * (days <= 30 ? days * 0.03 : 0.9 + (days - 30) * 0.05) + 0.5) / 100;
  }
  return { byClass, penalty: total };
}

function madeUpColumns(count: number): InvoiceColumns {
  const [balances, dueDays] = [new Float64Array(count), new Float64Array(count)];
  let state = 20251231;
  const chance = (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 4294967296;
  for (let index = 0; index < count; index += 1) {
    balances[index] = Math.floor(chance() * 100_000_000) - 2_000_000;
    dueDays[index] = asOf + 90 - Math.floor(chance() * 600);
  }
  return { count, balances, dueDays };
}
