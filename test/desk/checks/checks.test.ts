import { agenciesChecked, feesOfCases } from '../../../src/desk/checks/agency-checks';
import { clauseGaps, contractClauses, contractsUnknown } from '../../../src/desk/checks/contract-clauses';
import { debtorStandings } from '../../../src/desk/checks/debtor-standings';
import { debtorsAbroad } from '../../../src/desk/checks/debtors-abroad';
import { isSecured, unsecuredDebtors } from '../../../src/desk/checks/unsecured-debtors';
import { workOfDay } from '../../../src/desk/work-of-day';
import { day } from '../../support/ledger-of-cells';
import { checkDesk, checkSheets } from './checks-fixture';

const desk = checkDesk(checkSheets);

describe('debtorStandings', () => {
  it('tells of each debtor what was found last, how old it is, and what nobody has looked up; what is dated later is not known', () => {
    expect(
      debtorStandings(desk)?.map(({ customer, balanceCents, items }) => [
        customer.name,
        balanceCents,
        items.map(({ item, state, day: on, ageDays, results, row }) => [item, state, on, ageDays, results.join(), row?.rowNumber ?? null]),
      ]),
    ).toEqual([
      [
        '甲公司',
        6_000_000,
        [
          ['registration', 'current', day('2025-12-01'), 30, '存续', 2],
          ['suits', 'undated', null, null, '听说有', 5],
          ['executions', 'old', day('2025-06-01'), 213, '无', 3],
          ...[
            ['assets', 'missing', null, null, '', null],
            ['guarantees', 'missing', null, null, '', null],
            ['changes', 'missing', null, null, '', null],
          ],
        ],
      ],
      ['乙公司', 3_000_000, expect.arrayContaining([['suits', 'missing', null, null, '', null]])],
      ['Pacific Ltd', 1_000_000, expect.any(Array)],
    ]);
    const [, later] = debtorStandings(checkDesk(checkSheets, '2026-01-05')) ?? [];
    expect(later?.items[1]).toMatchObject({ state: 'current', ageDays: 0, results: ['3 件'], sources: ['裁判文书网'] });
    expect(debtorStandings(checkDesk({ ledger: checkSheets.ledger }))).toBeNull();
  });

  it('is old the day after the days of the policy, and both results of one day stand there', () => {
    const standings = [
      ['甲公司', '涉诉', '2025-07-04', 'A', '2 件'],
      ['甲公司', '涉诉', '2025-07-04', 'B', '1 件'],
    ];
    const suitsOn = (asOf: string) => debtorStandings(checkDesk({ ledger: checkSheets.ledger, standings }, asOf))?.[0]?.items[1];
    expect(suitsOn('2025-12-31')).toMatchObject({ state: 'current', ageDays: 180, results: ['1 件', '2 件'], sources: ['A', 'B'] });
    expect(suitsOn('2026-01-01')).toMatchObject({ state: 'old', ageDays: 181 });
  });
});

describe('contractClauses', () => {
  it('takes what was written down last of a contract, else what 客户资料 and payment terms tell; nothing unfilled counts as missing', () => {
    const said = contractClauses(desk).map(({ customer, scope, contract, balanceCents, clauses, row }) => [
      ...[customer.name, scope, contract, balanceCents, row?.rowNumber ?? null],
      Object.entries(clauses).map(([kind, { state, note, from }]) => `${kind} ${state ?? '?'} ${note} ${from ?? ''}`.trim()),
    ]);
    expect(said).toEqual([
      [
        ...['甲公司', 'contract', 'HT-1', 4_000_000, 2],
        [
          ...['payment there  clauses', 'penalty there 第8条 clauses', 'jurisdiction there 原告所在地法院 customers'],
          ...['notice missing  clauses', 'retention missing  clauses', 'guarantee missing  customers'],
        ],
      ],
      [
        ...['乙公司', 'all', '', 3_000_000, null],
        [
          ...['payment unclear 货到付款 customers', 'penalty missing  customers', 'jurisdiction ?', 'notice ?', 'retention ?'],
          'guarantee there 股东保证 customers',
        ],
      ],
      [
        ...['甲公司', 'rest', '', 2_000_000, null],
        [
          ...['payment there 月结30天 customers', 'penalty there  customers', 'jurisdiction there 原告所在地法院 customers'],
          ...['notice ?', 'retention ?', 'guarantee missing  customers'],
        ],
      ],
      ['Pacific Ltd', 'all', '', 1_000_000, null, expect.arrayContaining(['payment there 货到30天 customers'])],
    ]);
    expect(contractsUnknown(desk).map(({ contract, rowNumber }) => [contract, rowNumber])).toEqual([['HT-9', 4]]);
  });

  it('adds up what is owed where a clause is missing, unclear or unchecked', () => {
    expect(clauseGaps(desk)).toEqual([
      { kind: 'payment', contracts: 1, missingCents: 0, unclearCents: 3_000_000, uncheckedCents: 0 },
      { kind: 'penalty', contracts: 1, missingCents: 3_000_000, unclearCents: 0, uncheckedCents: 1_000_000 },
      { kind: 'jurisdiction', contracts: 0, missingCents: 0, unclearCents: 0, uncheckedCents: 3_000_000 },
      { kind: 'notice', contracts: 1, missingCents: 4_000_000, unclearCents: 0, uncheckedCents: 6_000_000 },
      { kind: 'retention', contracts: 1, missingCents: 4_000_000, unclearCents: 0, uncheckedCents: 6_000_000 },
      { kind: 'guarantee', contracts: 2, missingCents: 6_000_000, unclearCents: 0, uncheckedCents: 1_000_000 },
    ]);
  });

  it('holds an invoice without a contract to the worst of what is said of its customer’s contracts', () => {
    const [unnamed] = contractClauses(
      checkDesk({
        ledger: [['甲公司', 'A1', '2025-01-05', '2025-02-28', 100, '', '', '']],
        clauses: [
          ['甲公司', 'HT-1', '2025-05-01', '有', '无', '', '', '', ''],
          ['甲公司', 'HT-2', '2025-06-01', '不明确（尽快）', '有', '', '', '', ''],
        ],
      }),
    );
    expect(unnamed).toMatchObject({
      scope: 'unnamed',
      clauses: { payment: { state: 'unclear', note: '尽快' }, penalty: { state: 'missing' }, notice: { state: null, from: null } },
    });
  });
});

describe('unsecuredDebtors', () => {
  it('names the largest debtors whose 保证方式 is blank or says none', () => {
    expect(unsecuredDebtors(desk).map(({ account, share, security }) => [account.customer.name, share.toFixed(2), security])).toEqual([
      ['甲公司', '0.60', 'none'],
      ['Pacific Ltd', '0.10', 'unknown'],
    ]);
    expect(['', ' 无 ', '—', 'None', '保证', '无条件保函'].map(isSecured)).toEqual([false, false, false, false, true, true]);
  });
});

describe('机构 compared', () => {
  it('tells how long ago a licence was checked', () => {
    expect(agenciesChecked(desk)?.map(({ agency, state, ageDays }) => [agency.customer.name, state, ageDays])).toEqual([
      ['某清收', 'old', 425],
      ['某调解中心', 'missing', null],
      ['衡信律师事务所', 'current', 60],
    ]);
  });

  it('reckons the fees at full, half and no recovery of the claim of each open case, half up', () => {
    const [first] = feesOfCases(desk);
    // 60,000 and 40,000 × (30 × 0.03% + 276 × 0.05%) = 5,880 and 20,000 × (30 × 0.03% + 215 × 0.05%) = 2,330.
    expect([first?.debtorCase.record.number, first?.totalCents]).toEqual(['AJ1', 6_821_000]);
    // 15.5% of 68,210 and of 34,105 = 5,286.275; 5,000 and 8%.
    expect(first?.fees.map(({ agency, full, half, none }) => [agency.customer.name, full, half, none])).toEqual([
      ['某清收', 1_057_255, 528_628, 0],
      ['衡信律师事务所', 1_045_680, 772_840, 500_000],
    ]);
    expect(agenciesChecked(desk)?.[0]?.agency.feeNote).toBe('超过一年另议');
  });
});

describe('debtorsAbroad', () => {
  it('tells who is abroad, in which currencies it owes, under which law, and what the insurer is to be told', () => {
    expect(debtorsAbroad(desk)).toMatchObject([
      {
        ...{ customer: { name: 'Pacific Ltd' }, country: 'Singapore', governingLaw: 'English law', jurisdiction: 'SIAC' },
        owed: [
          { currency: 'CNY', cents: 1_000_000 },
          { currency: 'USD', cents: 500_000 },
        ],
        isUnderOtherLaw: true,
        convention: { applies: 'applies', state: 'current', ageDays: 30, source: '贸法会网站' },
        ...{ legalisation: '附加证明书', insurance: 'P-1', row: { rowNumber: 2 } },
        deadlines: [
          { kind: 'lossNotice', day: day('2026-01-20') },
          { kind: 'insuranceClaim', day: day('2026-06-30') },
        ],
      },
    ]);
  });

  it('brings the insurer’s days into the work of the day as deadlines, until they were kept', () => {
    const deadlines = (abroad: typeof checkSheets.abroad) =>
      workOfDay(checkDesk({ ...checkSheets, abroad: abroad ?? [] })).flatMap(({ kind, customer, amountCents, since, deadline }) =>
        kind === 'caseDeadline' ? [[customer.name, amountCents, since, deadline]] : [],
      );
    expect(deadlines(checkSheets.abroad)).toEqual([['Pacific Ltd', 1_000_000, day('2026-01-20'), 'lossNotice']]);
    expect(deadlines([['Pacific Ltd', '', '', '', '', '', '', '2026-01-20', '2025-12-30', '2026-01-30', '']])).toEqual([
      ['Pacific Ltd', 1_000_000, day('2026-01-30'), 'insuranceClaim'],
    ]);
    // Told the insurer tomorrow only.
    expect(deadlines([['Pacific Ltd', '', '', '', '', '', '', '2026-01-20', '2026-01-01', '', '']])).toHaveLength(1);
    expect(deadlines([['Pacific Ltd', '', '', '', '', '', '', '2026-01-20', '', '2026-01-30', '2025-12-30']])).toEqual([]);
    expect(deadlines([['Pacific Ltd', '', '', '', '', '', '', '2026-01-31', '', '', '']])).toEqual([]);
    // Of one who owes in another currency alone no amount is told.
    const inDollars = checkDesk({
      ledger: [...checkSheets.ledger, ['Rio SA', 'R1', '2025-06-01', '2025-07-31', 700, '美元', '', '']],
      abroad: [['Rio SA', 'R1', '', '', '', '', '', '2026-01-20', '', '', '']],
    });
    expect(workOfDay(inDollars).filter(({ kind }) => kind === 'caseDeadline')).toMatchObject([
      { customer: { name: 'Rio SA' }, amountCents: null, since: day('2026-01-20') },
    ]);
    expect(debtorsAbroad(inDollars).map(({ customer, owed }) => [customer.name, owed])).toEqual([
      ['Rio SA', [{ currency: 'USD', cents: 70_000 }]],
    ]);
    expect(deadlines([['丙公司', '', '', '', '', '', '', '2026-01-20', '', '', '']])).toEqual([]);
  });
});

describe('the checks', () => {
  it('are the same in whatever order the rows stand', () => {
    const told = (sheets: typeof checkSheets) => {
      const at = checkDesk(sheets);
      return JSON.stringify(
        [
          debtorStandings(at),
          contractClauses(at),
          clauseGaps(at),
          agenciesChecked(at),
          feesOfCases(at).map(({ fees }) => fees),
          debtorsAbroad(at),
        ],
        (key, value: unknown) =>
          ['rowNumber', 'row', 'source', 'debtorCase', 'record', 'invoices', 'number'].includes(key) ? undefined : value,
      );
    };
    // Names that are left blank stand for those above.
    const named = {
      ...checkSheets,
      standings: (checkSheets.standings ?? []).map(([name, ...rest]) => [name === '' ? '甲公司' : (name ?? ''), ...rest]),
    };
    const turned = Object.fromEntries(
      Object.entries(named).map(([name, rows]) => [name, [...rows].reverse()]),
    ) as unknown as typeof checkSheets;
    expect(told(turned)).toBe(told(named));
  });
});
