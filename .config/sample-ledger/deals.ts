import { serialOf } from './calendar';
import type { SampleCustomer } from './customers';
import { dueDayBy, sampleCustomers } from './customers';
import type { Chance } from './random';
import { chanceFrom } from './random';

/** An invoice of the sample; money in cents, days as Excel's serial numbers. */
export interface SampleInvoice {
  readonly customer: SampleCustomer;
  readonly number: string;
  readonly contract: string;
  readonly day: number;
  readonly dueDay: number;
  readonly amountCents: number;
  readonly note: string;
}

/** A receipt of the sample; '' as invoice number is money that names no invoice. */
export interface SampleReceipt {
  readonly customer: SampleCustomer;
  readonly invoiceNumber: string;
  readonly day: number;
  readonly amountCents: number;
  readonly note: string;
}

export interface SampleDeals {
  readonly asOf: number;
  readonly invoices: readonly SampleInvoice[];
  readonly receipts: readonly SampleReceipt[];
}

const firstDay = serialOf(2024, 1, 2);
const asOf = serialOf(2025, 12, 31);

/** Two years of invoices and what was paid on them: made up, the same every time. */
export function sampleDeals(): SampleDeals {
  const chance = chanceFrom(20251231);
  const invoices: SampleInvoice[] = [];
  const receipts: SampleReceipt[] = [];
  for (const [place, customer] of sampleCustomers.entries()) {
    for (const invoice of invoicesOf(customer, place, chance)) {
      invoices.push(invoice);
      receipts.push(...receiptsOf(invoice, chance));
    }
  }
  return { asOf, invoices, receipts: [...receipts, ...oddReceipts(invoices)].sort((left, right) => left.day - right.day) };
}

function invoicesOf(customer: SampleCustomer, place: number, chance: Chance): SampleInvoice[] {
  const days = Array.from({ length: chance.between(6, 9) }, () => chance.between(firstDay, asOf - 2)).sort((left, right) => left - right);
  const contract = `XS-${place % 3 === 0 ? 2024 : 2025}-${String(place + 1).padStart(3, '0')}`;
  const invoices = days.map(
    (day, index): SampleInvoice => ({
      customer,
      number: String(24_310_000 + place * 100 + index * 7 + 11),
      contract,
      day,
      dueDay: dueDayBy[customer.terms](day),
      amountCents: Math.round(customer.scale * 100_000 * (0.35 + 1.3 * chance.unit())) - (chance.unit() < 0.3 ? 0 : chance.between(1, 99)),
      note: '',
    }),
  );
  const returned = invoices[2];
  if (place % 11 !== 4 || returned === undefined) return invoices;
  const day = Math.min(returned.day + 24, asOf - 1);
  const creditNote = {
    ...returned,
    number: String(24_390_000 + place),
    day,
    dueDay: day,
    amountCents: -Math.round(returned.amountCents * 0.08),
    note: `红字冲销 ${returned.number}，退货`,
  };
  return [...invoices, creditNote];
}

function receiptsOf(invoice: SampleInvoice, chance: Chance): SampleReceipt[] {
  if (invoice.amountCents < 0) return [];
  const share = (part: number): number => Math.round(invoice.amountCents * part);
  const plan = planFor(invoice, chance, share);
  return plan
    .filter(({ day }) => day <= asOf)
    .map(({ day, cents }, index) => ({
      customer: invoice.customer,
      invoiceNumber: invoice.number,
      day,
      amountCents: cents,
      note: plan.length > 1 ? `货款第${index === 0 ? '一' : '二'}笔` : '货款',
    }));
}

function planFor(invoice: SampleInvoice, chance: Chance, share: (part: number) => number): { day: number; cents: number }[] {
  const all = invoice.amountCents;
  switch (invoice.customer.habit) {
    case 'prompt':
      return [{ day: invoice.dueDay + chance.between(-6, 4), cents: all }];
    case 'slow':
      return [{ day: invoice.dueDay + chance.between(12, 85), cents: all }];
    case 'parts': {
      const first = share(chance.pick([0.3, 0.4, 0.5]));
      const second = { day: invoice.dueDay + chance.between(60, 200), cents: all - first };
      return [{ day: invoice.dueDay + chance.between(5, 35), cents: first }, ...(chance.unit() < 0.75 ? [second] : [])];
    }
    case 'poor': {
      const luck = chance.unit();
      const late = { day: invoice.dueDay + chance.between(70, 240), cents: luck < 0.4 ? all : share(0.3) };
      return luck < 0.65 ? [late] : [];
    }
  }
}

/** What every real list of receipts holds: money without an invoice number, a mistyped number, a cheque that bounced. */
function oddReceipts(invoices: readonly SampleInvoice[]): SampleReceipt[] {
  const at = (index: number): SampleInvoice => {
    const invoice = invoices[index];
    if (invoice === undefined) throw new RangeError(`The sample has no invoice ${index}`);
    return invoice;
  };
  const mistyped = at(150);
  const bounced = at(231);
  return [
    { customer: at(20).customer, invoiceNumber: '', day: serialOf(2025, 11, 18), amountCents: 5_000_000, note: '预收款，未注明发票' },
    { customer: at(200).customer, invoiceNumber: '', day: serialOf(2025, 12, 9), amountCents: 3_276_050, note: '客户合并付款，待核销' },
    { customer: mistyped.customer, invoiceNumber: '24319915', day: serialOf(2025, 12, 22), amountCents: 1_860_000, note: '货款' },
    { customer: bounced.customer, invoiceNumber: bounced.number, day: serialOf(2025, 12, 12), amountCents: 2_000_000, note: '支票' },
    { customer: bounced.customer, invoiceNumber: bounced.number, day: serialOf(2025, 12, 16), amountCents: -2_000_000, note: '支票退票' },
  ];
}
