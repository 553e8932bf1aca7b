import { LettersBook, ledgerRows } from './letters-book';

const basis = (book: LettersBook) => book.columns('客户资料', '客户名称', '违约金依据', '地址');

describe('keepLetterData', () => {
  it('keeps a debtor’s basis and data in its own row of 客户资料, and a new one below (R13a)', async () => {
    const book = new LettersBook();
    const outcome = await book.run('keepLetterData', {
      debtors: [
        { customer: '乙公司', penaltyBasis: 'statutory' },
        { customer: '甲公司', fields: { address: '沈阳市新路 9 号' } },
        { customer: '戊公司', penaltyBasis: 'none', fields: { address: '戊路' } },
      ],
    });
    expect(outcome).toEqual({ kind: 'done', report: { sheets: ['客户资料'] } });
    expect(basis(book)).toEqual([
      ['甲公司', '合同', '沈阳市新路 9 号'],
      ['乙公司', '法定', '沈阳市乙路 1 号'],
      ['戊公司', '无', '戊路'],
    ]);
    expect(await book.run('proposeLetters', { scope: 'due' })).toMatchObject({
      report: { proposals: [{}, { customer: '乙公司', basis: 'statutory' }, { customer: '戊公司', basis: 'none' }, { basis: 'contract' }] },
    });
  });

  it('makes 客户资料 with every customer of the ledger where there is none', async () => {
    const book = new LettersBook({ records: [], rows: ledgerRows.slice(0, 5) });
    expect(await book.run('keepLetterData', { debtors: [{ customer: '乙公司', penaltyBasis: 'contract' }] })).toEqual({
      kind: 'done',
      report: { sheets: ['客户资料'] },
    });
    expect(basis(book)).toEqual([
      ['甲公司', '', ''],
      ['乙公司', '合同', ''],
      ['丙公司', '', ''],
    ]);
  });

  it('keeps what is said of us in the rows of 应收参数, wherever they stand, and leaves blanks alone', async () => {
    const book = new LettersBook({
      ours: [
        ['公司', '', ''],
        ['', '参数', '值'],
        ['', '我方名称', ''],
        ['', '开户行', '旧银行'],
        ['', '收款账号', ''],
      ],
    });
    const outcome = await book.run('keepLetterData', { company: { name: '新公司', account: '0042', bank: ' ' } });
    expect(outcome).toEqual({ kind: 'done', report: { sheets: ['应收参数'] } });
    expect(book.cells('应收参数').slice(2)).toEqual([
      ['', '我方名称', '新公司'],
      ['', '开户行', '旧银行'],
      ['', '收款账号', '0042'],
    ]);
  });

  it('makes 应收参数 with it where there is none', async () => {
    const book = new LettersBook({ ours: [] });
    expect(await book.run('keepLetterData', { company: { name: '新公司' } })).toEqual({ kind: 'done', report: { sheets: ['应收参数'] } });
    expect(book.cells('应收参数').some((row) => row.includes('新公司'))).toBe(true);
  });

  it('makes no 应收参数 where what enters the debtors’ data can’t be fetched', async () => {
    const book = new LettersBook({ ours: [] });
    book.tables.offline = new Error('Loading chunk user-tables failed');
    const request = { company: { name: '新公司' }, debtors: [{ customer: '乙公司', penaltyBasis: 'none' }] };
    await expect(book.run('keepLetterData', request)).rejects.toThrow('Loading chunk user-tables failed');
    expect(book.workbook.sheets.map(({ name }) => name)).not.toContain('应收参数');
  });

  it('makes no second 应收参数 beside one whose headings were renamed, and says which is missing', async () => {
    const book = new LettersBook({
      ours: [
        ['参数', '数值'],
        ['我方名称', '甲方'],
      ],
    });
    expect(await book.run('keepLetterData', { company: { name: '新公司' } })).toMatchObject({
      kind: 'refused',
      refusal: 'badPolicy',
      sentence: expect.stringContaining('应收参数!A1 这一行缺少表头“值”，现在是“参数”、“数值”，“我方名称”，读不出') as unknown,
    });
    expect(book.cells('应收参数')).toEqual([
      ['参数', '数值'],
      ['我方名称', '甲方'],
    ]);
  });

  it('keeps ours and the debtors’ together, all of it or nothing', async () => {
    const book = new LettersBook();
    book.tables.refusal = { kind: 'protected', sheetName: '客户资料' };
    const request = { company: { name: '新公司' }, debtors: [{ customer: '乙公司', penaltyBasis: 'none' }] };
    expect(await book.run('keepLetterData', request)).toMatchObject({ kind: 'refused', refusal: 'workbook' });
    expect(book.tables.asked.map((changes) => changes.map(({ sheet }) => sheet))).toEqual([['应收参数', '客户资料']]);
  });

  it.each([
    ['a row of 应收参数 is missing', { company: { phone: '1' } }, '工作表“应收参数”里没有 company.phone 这几行参数'],
    ['客户资料 lacks a column', { debtors: [{ customer: '甲公司', fields: { jurisdiction: '沈阳' } }] }, '“管辖”'],
    ['the ledger has no such debtor', { debtors: [{ customer: '无公司', penaltyBasis: 'none' }] }, '台账里没有客户“无公司”'],
  ])('changes nothing where %s, and says so', async (_what, request, words) => {
    const book = new LettersBook({
      ours: [
        ['参数', '值'],
        ['我方名称', ''],
      ],
    });
    const outcome = await book.run('keepLetterData', request);
    if (outcome.kind !== 'refused') throw new Error(JSON.stringify(outcome));
    expect(outcome.sentence).toContain(words);
    expect(book.tables.asked).toEqual([]);
  });
});
