import type { LetterProposals } from '../../../src/jobs/letters/propose-letters-contract';
import { sheetOf } from '../memory-workbook';
import type { LooseRequest } from '../run-job-in';
import { LettersBook, ledgerHeadings, ledgerRows, logOf, yearEnd } from './letters-book';

async function proposed(book: LettersBook, request: LooseRequest<'proposeLetters'> = {}): Promise<LetterProposals> {
  const outcome = await book.run('proposeLetters', { scope: 'due', ...request });
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.report;
}

const names = ({ proposals }: LetterProposals): string[] => proposals.map(({ customer }) => customer);

describe('proposeLetters', () => {
  it('proposes one letter per debtor with all its overdue invoices that are not held, by due date (R21, R21a)', async () => {
    const { proposals, asOf, letterDate } = await proposed(new LettersBook());
    expect([asOf, letterDate]).toEqual(['2025-12-31', '2025-12-31']);
    expect(proposals.map(({ customer, stage, invoices }) => [customer, stage, invoices.map(({ invoiceNumber }) => invoiceNumber)])).toEqual(
      [
        ['丁公司', null, []],
        ['乙公司', 1, ['B1']],
        ['戊公司', 1, ['E1']],
        ['甲公司', 1, ['A1', 'A2']],
      ],
    );
  });

  it('gives each invoice with its claim, days and penalty, by the debtor’s basis, and none where no basis is confirmed (R13a, R21b)', async () => {
    const { proposals } = await proposed(new LettersBook());
    const of = (name: string) => proposals.find(({ customer }) => customer === name);
    expect(of('甲公司')).toMatchObject({ basis: 'contract', credits: '0.00', longestDaysOverdue: 100 });
    // 1000 × (30 × 0.03% + 70 × 0.05%); 500.25 × 20 × 0.03%
    expect(of('甲公司')?.invoices.map(({ claim, penalty, daysOverdue, contract }) => [claim, penalty, daysOverdue, contract])).toEqual([
      ['1000.00', '44.00', 100, 'HT-1'],
      ['500.25', '3.00', 20, 'HT-1'],
    ]);
    expect(of('乙公司')).toMatchObject({ basis: null, invoices: [{ claim: '1500.00', penalty: '0.00', row: 5, sheet: '台账' }] });
    expect(of('戊公司')).toMatchObject({ credits: '100.00' });
  });

  it('gives the final payment date of each stage: ten days, or seven, on a working day (R21b)', async () => {
    const { proposals } = await proposed(new LettersBook());
    // 2026-01-10 is a Saturday.
    expect(proposals[1]?.finalPaymentDates).toEqual({ 1: '2026-01-12', 2: '2026-01-07', 3: '2026-01-07' });
  });

  it('sets invoices apart whose limitation has passed (R21a, R25)', async () => {
    const { proposals, held } = await proposed(new LettersBook());
    expect(proposals[0]).toMatchObject({ customer: '丁公司', invoices: [], barred: [{ invoiceNumber: 'D1', claim: '400.00' }] });
    expect(held.map(({ customer, invoiceNumber, reason }) => [customer, invoiceNumber, reason])).toEqual([['丁公司', 'D1', 'barred']]);
  });

  it('goes on to the stage after the letter that went out, once enough days have gone by (R21)', async () => {
    const book = new LettersBook({
      more: [
        logOf(
          ['X1', yearEnd - 16, '甲公司', 'A1', '函件', '首次催款函', 1000, '', '', '', '', ''],
          ['X2', yearEnd - 3, '乙公司', 'B1', '函件', '首次催款函', 1500, '', '', '', '', ''],
        ),
      ],
    });
    const { proposals } = await proposed(book);
    expect(proposals.map(({ customer, stage, sent }) => [customer, stage, sent])).toEqual([
      ['丁公司', null, []],
      ['戊公司', 1, []],
      ['甲公司', 2, [{ stage: 1, date: '2025-12-15', isShownSent: false }]],
    ]);
  });

  it('says for which invoices a stage is due, and which the letter lists that have had a higher one (R21)', async () => {
    const { proposals } = await proposed(
      new LettersBook({ more: [logOf(['X1', yearEnd - 20, '甲公司', 'A1', '函件', '律师函', 1000, '', '', '', '', ''])] }),
    );
    expect(proposals.map(({ customer, stage, dueFor }) => [customer, stage, dueFor])).toEqual([
      ['丁公司', null, undefined],
      ['乙公司', 1, { invoiceNumber: 'B1', daysOverdue: 50, more: 0, higher: null }],
      ['戊公司', 1, { invoiceNumber: 'E1', daysOverdue: 30, more: 0, higher: null }],
      ['甲公司', 1, { invoiceNumber: 'A2', daysOverdue: 20, more: 0, higher: 3 }],
    ]);
  });

  it('proposes nothing twice where a letter bears a date after the as-of date, and says which', async () => {
    const book = new LettersBook({ more: [logOf(['X2', yearEnd + 3, '乙公司', 'B1', '函件', '首次催款函', 1500, '', '', '', '', ''])] });
    const later = await proposed(book, { letterDate: '2026-01-03' });
    expect(names(later)).toEqual(['丁公司', '戊公司', '甲公司']);
    expect(later.madeLater).toEqual([{ customer: '乙公司', number: 'X2', letterDate: '2026-01-03' }]);
    // Seen on the as-of date itself it has not happened.
    expect(names(await proposed(book))).toContain('乙公司');
  });

  it('lets a debtor wait whose receipts paid no invoice until they are netted or declined (R10, R21a)', async () => {
    const receipts = sheetOf('收款明细', [
      ['收款日期', '客户', '发票号', '金额'],
      [yearEnd - 10, '乙公司', '', 200],
    ]);
    const book = new LettersBook({ more: [receipts] });
    const before = await proposed(book);
    expect(before.waiting).toEqual([{ customer: '乙公司', reason: 'credits', unapplied: '200.00', canBeDecided: true }]);
    expect(names(before)).not.toContain('乙公司');
    book.workbook.remembered = { ledgers: [{ sheet: '台账', choices: { netUnallocated: false } }] };
    const after = await proposed(book);
    expect([after.waiting, names(after)]).toEqual([[], ['丁公司', '乙公司', '戊公司', '甲公司']]);
  });

  it('names the letters that are under way, and those never sent, the newest first', async () => {
    const book = new LettersBook({
      more: [
        logOf(
          ['X1', yearEnd - 30, '甲公司', 'A1', '函件', '首次催款函', 1000, '', 'EMS1', yearEnd - 29, '', ''],
          ['X1', yearEnd - 30, '甲公司', 'A2', '函件', '首次催款函', 500.25, '', 'EMS1', yearEnd - 29, '', ''],
          ['X2', yearEnd - 3, '乙公司', 'B1', '函件', '首次催款函', 1500, '', '', '', '', ''],
          ['X3', yearEnd - 3, '丙公司', 'C1', '函件', '首次催款函', 300, '', '', '', yearEnd - 1, ''],
          ['X4', yearEnd - 3, '丙公司', 'C1', '函件', '作废', 300, '', '', '', '', ''],
        ),
      ],
    });
    expect((await proposed(book)).underWay).toEqual([
      {
        number: 'X2',
        customer: '乙公司',
        kind: 'first',
        name: '',
        date: '2025-12-28',
        invoices: 1,
        amount: '1500.00',
        waybill: '',
        sentDate: null,
      },
      {
        number: 'X1',
        customer: '甲公司',
        kind: 'first',
        name: '',
        date: '2025-12-01',
        invoices: 2,
        amount: '1500.25',
        waybill: 'EMS1',
        sentDate: '2025-12-02',
      },
    ]);
  });

  it('names worksheets of letters that 催收记录 does not know: what made them was cut short, and they are not to be sent', async () => {
    const sheets = ['CK-20251231-001', 'CK-20251231-001 (2)', 'CK-20251201-007', 'CK-2025', '附件 (2)'].map((name) =>
      sheetOf(name, [['催款函']]),
    );
    const entered = logOf(['CK-20251201-007', yearEnd - 30, '甲公司', 'A1', '函件', '首次催款函', 1000, '', '', '', '', '']);
    const { sheetsNotEntered } = await proposed(new LettersBook({ more: [...sheets, entered] }));
    expect(sheetsNotEntered).toEqual(['CK-20251231-001', 'CK-20251231-001 (2)']);
  });

  it('lists letters under way with all their rows, the newest first, none that was received, came back or was struck', async () => {
    const row = (number: string, day: number, ...rest: readonly (string | number)[]) => [number, yearEnd - day, '甲公司', ...rest];
    const log = logOf(
      row('X1', 40, 'A1', '函件', '首次催款函', 1000.1, '', '77', yearEnd - 39, '', ''),
      row('X1', 40, 'A2', '函件', '首次催款函', 500.2, '', '77', yearEnd - 39, '', ''),
      row('X2', 30, 'A1', '函件', '二次催款函', 1, '', '', '', yearEnd - 28, ''),
      row('X3', 29, 'A1', '函件', '二次催款函', 1, '', '', yearEnd - 28, '', yearEnd - 20),
      row('X4', 28, 'A1', '函件', '作废', 1, '', '', '', '', ''),
      row('X5', 27, 'A1', '电话', '', '', '', '', '', '', ''),
      row('', 26, 'A1', '函件', '首次催款函', 1, '', '', '', '', ''),
      row('X6', 25, '', '函件', '', 88, '对账函', '', '', '', ''),
    );
    const { underWay } = await proposed(new LettersBook({ more: [log] }));
    expect(underWay).toEqual([
      {
        ...{ number: 'X6', customer: '甲公司', kind: null, name: '对账函', date: '2025-12-06', invoices: 0, amount: '88.00' },
        ...{ waybill: '', sentDate: null },
      },
      {
        ...{ number: 'X1', customer: '甲公司', kind: 'first', name: '', date: '2025-11-21', invoices: 2, amount: '1500.30' },
        ...{ waybill: '77', sentDate: '2025-11-22' },
      },
    ]);
  });

  it.each([
    ['unapplied money, and a sum is left', 200, 0, '200.00', true],
    ['red invoices alone that leave no sum', 0, -1500, '0.00', false],
    ['unapplied money beside red invoices that leave no sum', 200, -1500, '200.00', false],
    ['unapplied money beside red invoices that leave a cent', 200, -1499.99, '200.00', true],
  ])(
    'says of a debtor that waits whether a decision would let its letter go: %s (R21a)',
    async (_what, received, red, unapplied, canBeDecided) => {
      const rows = [
        ['乙公司', 'B1', '', yearEnd - 90, yearEnd - 50, 1500, 0, ''],
        ...(red === 0 ? [] : [['乙公司', 'B2', '', yearEnd - 20, yearEnd - 10, red, 0, '']]),
      ];
      const receipts = sheetOf('收款明细', [
        ['收款日期', '客户', '发票号', '金额'],
        [yearEnd - 10, '乙公司', '', received],
      ]);
      const { waiting, proposals } = await proposed(new LettersBook({ rows, more: received === 0 ? [] : [receipts] }));
      expect(waiting).toEqual([{ customer: '乙公司', reason: 'credits', unapplied, canBeDecided }]);
      expect(proposals).toEqual([]);
    },
  );

  it('asks what the month would ask', async () => {
    const outcome = await new LettersBook().run('proposeLetters', { scope: 'due', asOf: '2030-12-31' });
    expect(outcome).toMatchObject({ question: { kind: 'confirmAsOf' } });
  });
});

describe('proposeLetters for the rows selected', () => {
  const rowsOf = (sheet: string, ...rows: readonly (readonly [row: number, values: readonly (string | number | boolean)[]])[]) => ({
    sheet,
    rows: rows.map(([row, values]) => ({ row, values })),
  });

  it('takes the debtors of the ledger’s own rows, due or not', async () => {
    const book = new LettersBook();
    book.selection.selected = rowsOf('台账', [0, ledgerHeadings], [2, ledgerRows[1] ?? []], [5, ledgerRows[4] ?? []]);
    const { proposals, rowsWithoutDebtor } = await proposed(book, { scope: 'selected' });
    expect(proposals.map(({ customer, stage }) => [customer, stage])).toEqual([
      ['丙公司', null],
      ['甲公司', 1],
    ]);
    expect(rowsWithoutDebtor).toBe(1);
  });

  it('takes the same debtors once more where they are named, whatever is selected by then', async () => {
    const book = new LettersBook();
    book.selection.selected = rowsOf('台账', [2, ledgerRows[1] ?? []], [5, ledgerRows[4] ?? []]);
    const { selected, ...before } = await proposed(book, { scope: 'selected' });
    expect(selected).toEqual(['甲公司', '丙公司']);
    book.selection.selected = null;
    expect(await proposed(book, { scope: 'selected', customers: selected ?? [] })).toEqual({ ...before, selected });
    expect((await proposed(book, { scope: 'due' })).selected).toBeNull();
    expect(await book.run('proposeLetters', { scope: 'selected', customers: [] })).toMatchObject({ refusal: 'nothingSelected' });
  });

  it('offers a statement alone to a debtor of whom nothing is overdue, or whose credits wait for a decision', async () => {
    const receipts = sheetOf('收款明细', [
      ['收款日期', '客户', '发票号', '金额'],
      [yearEnd - 10, '乙公司', '', 200],
    ]);
    const rows = [...ledgerRows.slice(0, 4), ['庚公司', 'G1', '', yearEnd - 10, yearEnd + 20, 90.5, 0, '']];
    const book = new LettersBook({ rows, more: [receipts] });
    book.selection.selected = rowsOf('台账', [4, rows[3] ?? []], [5, rows[4] ?? []]);
    const { proposals, waiting, companyMissing } = await proposed(book, { scope: 'selected' });
    expect(proposals.map(({ customer, kinds, stage, statementBalance }) => [customer, kinds, stage, statementBalance])).toEqual([
      ['乙公司', ['statement'], null, '1800.00'],
      ['庚公司', ['statement'], null, '90.50'],
    ]);
    expect(proposals[1]?.missing.map(({ field }) => field)).toEqual(expect.arrayContaining(['creditCode', 'address']));
    expect([waiting.map(({ customer }) => customer), companyMissing]).toEqual([['乙公司'], []]);
    const outcome = await book.run('writeLetters', {
      letters: proposals.map(({ customer }) => ({ customer, kind: 'statement' as const })),
      outputs: ['combined'],
      missing: 'mark',
    });
    expect(outcome).toMatchObject({ kind: 'done', report: { register: { rows: 2 } } });
    expect(book.columns('催收记录', '客户', '内容', '金额', '阶段')).toEqual([
      ['乙公司', '对账函', 1800, ''],
      ['庚公司', '对账函', 90.5, ''],
    ]);
  });

  it('knows a debtor on any other sheet by its name, spelled in whatever way, else by its invoice', async () => {
    const book = new LettersBook({
      rows: [...ledgerRows, ['己（集团）公司', '20250001', '', yearEnd - 60, yearEnd - 30, 9, 0, '']],
    });
    book.selection.selected = rowsOf('预警清单', [8, [1, ' 乙 公司', '首次']], [9, ['', '20250001', 9]], [10, ['小计', 3]]);
    const report = await proposed(book, { scope: 'selected' });
    expect([names(report), report.rowsWithoutDebtor]).toEqual([['乙公司', '己（集团）公司'], 1]);
  });

  it('proposes a letter for each currency in which a debtor owes, its sums named (R12d)', async () => {
    const rows = [
      ...ledgerRows.slice(0, 2),
      ['甲公司', 'A9', 'HT-1', yearEnd - 60, yearEnd - 50, 40, 0, '', 'USD'],
      ['Müller GmbH', 'M1', '', yearEnd - 60, yearEnd - 30, 9, 0, '', 'EUR'],
    ];
    const book = new LettersBook({ rows, headings: [...ledgerHeadings, '币种'] });
    const told = ({ proposals }: LetterProposals): unknown[] =>
      proposals.map(({ customer, currency, invoices, statementBalance }) => [
        ...[customer, currency ?? 'main', invoices.map(({ invoiceNumber }) => invoiceNumber).join(), statementBalance],
      ]);
    expect(told(await proposed(book))).toEqual([
      ['Müller GmbH', 'EUR', 'M1', '9.00'],
      ['甲公司', 'main', 'A1,A2', '1500.25'],
      ['甲公司', 'USD', 'A9', '40.00'],
    ]);
    book.selection.selected = rowsOf('台账', [4, ['Müller GmbH']]);
    expect(told(await proposed(book, { scope: 'selected' }))).toEqual([['Müller GmbH', 'EUR', 'M1', '9.00']]);
    book.selection.selected = rowsOf('账龄分析', [9, ['müller gmbh']]);
    expect(await book.run('debtorCard', { asOf: '2025-12-31' })).toMatchObject({
      kind: 'done',
      report: { customer: 'Müller GmbH', currency: 'EUR', balance: '9.00', otherBalances: [], call: { currency: 'EUR', overdue: '9.00' } },
    });
    expect(await book.run('debtorCard', { asOf: '2025-12-31', customer: '甲公司' })).toMatchObject({
      kind: 'done',
      report: { currency: '', balance: '1500.25', otherBalances: [{ currency: 'USD', amount: '40.00' }] },
    });
  });

  it.each([
    ['no cells are selected', null],
    ['no row names a debtor', rowsOf('台账', [0, ledgerHeadings])],
  ])('says what to do where %s', async (_what, selected) => {
    const book = new LettersBook();
    book.selection.selected = selected;
    expect(await book.run('proposeLetters', { scope: 'selected' })).toMatchObject({ kind: 'refused', refusal: 'nothingSelected' });
  });
});
