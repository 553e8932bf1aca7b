import { alertsOf } from '../../src/desk/alerts';
import { heldInvoices } from '../../src/desk/holds';
import { limitationEnds, limitationsKnown, soonestLimitationEnd } from '../../src/desk/limitation';
import { plansOfCustomers } from '../../src/desk/repayment-plans';
import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { defaultPolicy } from '../../src/policy/default-policy';
import { alertsZhCN } from '../../src/texts/alerts/zh-CN';
import { deskOfTables } from '../support/desk-of-cells';
import type { Tables } from '../support/desk-of-cells';
import { desksOf } from '../support/desk-of-workbook';
import { day, sheetOf, workbookOf } from '../support/ledger-of-cells';

/** A1 due 2023-01-31, so that it ends on 2026-01-31 (a Saturday), and A2 due 2023-02-28. */
const ledger: Tables['ledger'] = [
  ['甲公司', 'A1', '2023-01-01', '2023-01-31', 1000],
  ['甲公司', 'A2', '2023-02-01', '2023-02-28', 500],
];

function ends(tables: Omit<Tables, 'ledger'>, asOf = '2026-12-31'): Record<string, string> {
  const desk = deskOfTables({ receipts: [], ...tables, ledger }, asOf);
  return Object.fromEntries(
    [...limitationEnds(desk)].map(([{ row }, end]): [string, string] => [row?.invoiceNumber ?? '', formatIsoDay(end)]),
  );
}

const untouched = { A1: '2026-01-31', A2: '2026-02-28' };

describe('limitationEnds', () => {
  it('are three years from the due date, the plain day (R25)', () => {
    expect(ends({})).toEqual(untouched);
  });

  it('begin anew with a receipt set against the invoice, and with no other (R25)', () => {
    expect(
      ends({
        receipts: [
          ['2024-05-10', '甲公司', 'A1', 100],
          ['2024-06-10', '甲公司', '', 100],
        ],
      }),
    ).toEqual({ ...untouched, A1: '2027-05-10' });
  });

  it('are moved by what came in, also where it was taken back later, and not by what was taken back (R25)', () => {
    expect(
      ends({
        receipts: [
          ['2024-05-10', '甲公司', 'A1', 100],
          ['2024-08-10', '甲公司', 'A1', -100],
        ],
      }),
    ).toEqual({ ...untouched, A1: '2027-05-10' });
  });

  it('are told of red invoices and paid ones by none (R25)', () => {
    const desk = deskOfTables(
      {
        ledger: [...ledger, ['甲公司', 'A3', '2023-02-01', '2023-02-28', -500]],
        receipts: [['2024-05-10', '甲公司', 'A1', 1000]],
      },
      '2025-12-31',
    );
    expect([...limitationEnds(desk).keys()].map(({ row }) => row?.invoiceNumber)).toEqual(['A2']);
  });

  it('begin anew with a letter on the day of 签收, unless it came back (R25)', () => {
    const letter = (received: string, returned = ''): Tables['collections'] => [
      ['2024-03-01', '甲公司', 'A1', '函件', '首次催款函', '', '', '2024-03-02', received, returned],
    ];
    expect(ends({ collections: letter('2024-03-05') ?? [] })).toEqual({ ...untouched, A1: '2027-03-05' });
    expect(ends({ collections: letter('') ?? [] })).toEqual(untouched);
    expect(ends({ collections: letter('2024-03-05', '2024-03-20') ?? [] })).toEqual(untouched);
    // Received or back only after asOf: neither has happened.
    expect(ends({ collections: letter('2024-03-05') ?? [] }, '2024-03-04')).toEqual(untouched);
    expect(ends({ collections: letter('2024-03-05', '2024-03-20') ?? [] }, '2024-03-19')).toEqual({ ...untouched, A1: '2027-03-05' });
  });

  it('begin anew with a promise on the day it was made, not with a call that brought none (R25)', () => {
    expect(ends({ collections: [['2024-03-01', '甲公司', 'A2', '电话', '', '2024-04-01', 100]] })).toEqual({
      ...untouched,
      A2: '2027-03-01',
    });
    expect(
      ends({
        collections: [
          ['2024-03-01', '甲公司', 'A2', '电话'],
          ['2024-03-01', '甲公司', 'A2', '拜访'],
        ],
      }),
    ).toEqual(untouched);
  });

  it('begin anew for invoices dated up to a row that names none (R21a, R25)', () => {
    // On 15 January 2023 A1 is there and not due, A2 is not there.
    expect(ends({ collections: [['2023-01-15', '甲公司', '', '电话', '', '2023-03-01', 100]] })).toEqual(untouched);
    expect(ends({ collections: [['2024-01-15', '甲公司', '', '电话', '', '2024-03-01', 100]] })).toEqual({
      A1: '2027-01-15',
      A2: '2027-01-15',
    });
  });

  it('begin anew with a plan on the day it was signed, for what it names; one without a day interrupts nothing (R25, R39)', () => {
    const plan = (signed: string, invoices: string): Tables['plans'] => [['JH1', '甲公司', invoices, '2024-06-01', 100, '', '', signed]];
    expect(ends({ plans: plan('2024-05-01', 'A1、A2') ?? [] })).toEqual({ A1: '2027-05-01', A2: '2027-05-01' });
    expect(ends({ plans: plan('2024-05-01', '') ?? [] })).toEqual({ A1: '2027-05-01', A2: '2027-05-01' });
    expect(ends({ plans: plan('2024-05-01', 'A2') ?? [] })).toEqual({ ...untouched, A2: '2027-05-01' });
    expect(ends({ plans: plan('', 'A2') ?? [] })).toEqual(untouched);
  });

  it('begin anew with a plan that the debtor signed and our own side has not agreed to (R25)', () => {
    const asked = { ...defaultPolicy, approval: { ...defaultPolicy.approval, plans: 'all' as const } };
    const plans: Tables['plans'] = [['JH1', '甲公司', 'A1', '2024-06-01', 100, '', '', '2024-05-01']];
    const desk = deskOfTables({ ledger, receipts: [], plans }, '2026-12-31', {}, asked);
    expect([...plansOfCustomers(desk).values()]).toEqual([]);
    expect([...limitationEnds(desk).values()].map(formatIsoDay)).toEqual(['2027-05-01', untouched.A2]);
  });

  it('count nothing up to the due date, the end day itself, and nothing after the plain end (R25)', () => {
    const promised = (made: string): Record<string, string> =>
      ends({ collections: [[made, '甲公司', 'A1', '电话', '', '2026-12-01', 100]] });
    expect(promised('2023-01-31')).toEqual(untouched);
    expect(promised('2023-02-01')).toEqual({ ...untouched, A1: '2026-02-01' });
    expect(promised('2026-01-31')).toEqual({ ...untouched, A1: '2029-01-31' });
    // 1 and 2 February 2026: the Sunday and the Monday after it.
    expect(promised('2026-02-01')).toEqual(untouched);
    expect(promised('2026-02-02')).toEqual(untouched);
  });

  it('go on for what was written off (R35)', () => {
    expect(ends({ writeOffs: [['甲公司', 'A1', '2025-01-01', 1000, '总经理']] })).toEqual(untouched);
  });
});

describe('soonestLimitationEnd', () => {
  it('is that of overdue balances alone (R29)', () => {
    const soonest = (asOf: string, receipts: Tables['receipts'] = []): string | null => {
      const desk = deskOfTables({ ledger, receipts }, asOf);
      const account = desk.accounts.get('甲公司');
      const end = account === undefined ? null : soonestLimitationEnd(desk, account);
      return end === null ? null : formatIsoDay(end);
    };
    expect(soonest('2023-01-31')).toBeNull();
    expect(soonest('2023-02-01')).toBe('2026-01-31');
    expect(soonest('2023-03-01', [['2023-02-28', '甲公司', 'A1', 1000]])).toBe('2026-02-28');
  });
});

describe('limitation under another law', () => {
  const invoice = (customer: string, number: string) => [customer, number, day('2022-01-01'), day('2022-01-31'), 1000];
  const desk = desksOf(
    workbookOf(
      sheetOf('应收台账', [
        ['客户名称', '发票号码', '开票日期', '到期日', '应收金额'],
        invoice('甲公司', 'A1'),
        invoice('Acme', 'B1'),
        invoice('Nihon', 'C1'),
      ]),
      sheetOf('客户资料', [
        ['客户名称', '地址', '国家', '准据法'],
        ['甲公司', '', '中国', ''],
        ['Acme', '', '美国', ''],
        ['Nihon', '', '日本', '中国法'],
      ]),
    ),
  )(day('2025-06-30'));

  it('is not known, never three years: no end, no alert, nothing barred (R25)', () => {
    const known = [...limitationEnds(desk).keys()].map(({ row }) => row?.invoiceNumber);
    expect(known.sort()).toEqual(['A1', 'C1']);
    expect([...limitationsKnown(desk)].map(([{ row }, end]) => [row?.invoiceNumber, end])).toEqual([
      ['B1', null],
      ['C1', day('2025-01-31')],
      ['A1', day('2025-01-31')],
    ]);
    expect([...heldInvoices(desk)].map(([{ row }, reason]) => [row?.invoiceNumber, reason])).toEqual([
      ['C1', 'barred'],
      ['A1', 'barred'],
    ]);
  });

  it('is said not to be checked, of the customers that it is about (R28)', () => {
    const { alerts, unchecked } = alertsOf(desk);
    expect(alerts.flatMap(({ kind, customer }) => (kind === 'limitation' ? [customer?.name] : [])).sort()).toEqual(['Nihon', '甲公司']);
    const [said] = unchecked.filter(({ kind }) => kind === 'limitation');
    expect([said?.missing, said?.customers?.map(({ name }) => name)]).toEqual(['otherLaw', ['Acme']]);
    expect(alertsZhCN.missing('otherLaw')).toBe('“客户资料”表的准据法或国家不是中国：时效按该国法律，由律师核对');
  });
});
