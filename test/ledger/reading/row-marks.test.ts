import { agedOf, ledgerOf, readOf } from '../../support/ledger-of-cells';

const headings = ['客户', '发票号', '类型', '开票日期', '到期日', '金额'];

describe('a column that says of whom a row is', () => {
  const both = (...rows: readonly (readonly (string | number)[])[]): unknown => {
    const { main, ledger } = agedOf(
      ledgerOf([['单位', '往来性质', '单号', '日期', '到期日', '金额', '已结算金额'], ...rows]),
      '2025-12-31',
    );
    return [main.balanceCents, ledger.leftOut.map(({ word }) => word), ledger.problems.map(({ value }) => value)];
  };
  const customer = ['甲公司', '客户', 'A1', '2025-01-05', '2025-02-05', 1000, 300];

  it('leaves the suppliers’ rows out by name, and doubts one of both (R12)', () => {
    expect(both(customer, ['供应一厂', '供应商', 'P1', '2025-01-05', '2025-02-05', 500, 100])).toEqual([70000, ['供应商'], []]);
    expect(
      both(
        customer,
        ['供应一厂', '供应商', 'P1', '2025-01-05', '2025-02-05', 500, 100],
        ['丙公司', '客户兼供应商', 'C1', '2025-01-05', '2025-02-05', 200, 0],
      ),
    ).toEqual([90000, ['供应商'], ['客户兼供应商']]);
  });

  it('says nothing where its words are of another kind', () => {
    expect(both(['甲公司', '国企', 'A1', '2025-01-05', '2025-02-05', 1000, 300])).toEqual([70000, [], []]);
  });
});

describe('columns of types beside each other', () => {
  const balance = (first: string, second: string, ...rows: readonly (readonly (string | number)[])[]): unknown => {
    const { main, ledger } = agedOf(ledgerOf([['客户', first, second, '发票号', '开票日期', '到期日', '应收金额'], ...rows]), '2025-12-31');
    return [main.balanceCents, ledger.leftOut.map(({ word }) => word)];
  };
  const dates = ['2025-03-05', '2025-04-05'] as const;
  const papers = [
    ['甲公司', '客户', '发票', 'A1', ...dates, 1000],
    ['甲公司', '客户', '红字发票', 'A3', ...dates, 200],
    ['乙公司', '客户', '收款单', 'R1', ...dates, 300],
    ['乙公司', '客户', '发票', 'B1', ...dates, 900],
  ];

  it.each(['单位性质', '客商类型', '往来性质', '性质', 'Partner type'])(
    '%s hides no kind of paper, whichever stands first (R10, R12)',
    (heading) => {
      expect(balance(heading, '单据类型', ...papers)).toEqual([140000, []]);
      const turned = papers.map(([customer = '', party = '', paper = '', ...rest]) => [customer, paper, party, ...rest]);
      expect(balance('单据类型', heading, ...turned)).toEqual([140000, []]);
    },
  );

  it.each([
    ['销售单', '销售退货单', '银行收款单'],
    ['销货单', '销退单', '收款凭证'],
    ['销售出库单', '退货单', '预收款单'],
    ['应收款单', '红字发票', '客户收款'],
  ])('know %s, %s and %s without a question (R10, R12)', (sale, back, receipt) => {
    const rows = papers.map(([customer = '', party = '', paper = '', ...rest]) => {
      const typed = paper === '发票' ? sale : paper === '收款单' ? receipt : back;
      return [customer, party, typed, ...rest];
    });
    expect(balance('客商类型', '单据类型', ...rows)).toEqual([140000, []]);
  });

  it('leave out a supplier’s row that the other calls an invoice (R12)', () => {
    expect(
      balance('单据类型', '单位性质', ['甲公司', '发票', '客户', 'A1', ...dates, 1000], ['丁厂', '发票', '供应商', 'P1', ...dates, 400]),
    ).toEqual([100000, ['供应商']]);
  });
});

describe('a remark', () => {
  const noted = (...notes: readonly string[]): unknown =>
    readOf(
      ledgerOf([
        ['客户', '发票号', '开票日期', '到期日', '金额', '备注'],
        ...notes.map((note, index) => ['甲公司', `A${index}`, '2025-01-05', '2025-02-05', 100, note]),
      ]),
    ).leftOut.map(({ rowNumber, word }) => [rowNumber, word]);

  it('that is 作废 and no more leaves its row out by name, any other does not (R12)', () => {
    expect(noted('', '作废', '已作废', '作废重开，见 A5', '未作废')).toEqual([
      [3, '作废'],
      [4, '已作废'],
    ]);
  });

  it('作废 on an invoice that a red one takes back leaves neither out, for the two come to nothing (R12)', () => {
    const { main, ledger } = agedOf(
      ledgerOf([
        ['客户', '发票号', '开票日期', '到期日', '应收金额', '备注'],
        ['甲公司', 'A1', '2025-01-05', '2025-02-05', 1000, '作废'],
        ['甲公司', 'A2', '2025-01-06', '2025-02-05', -1000, '红冲A1'],
        ['乙公司', 'B1', '2025-03-05', '2025-04-05', 400, ''],
      ]),
      '2025-12-31',
    );
    expect([main.balanceCents, ledger.leftOut]).toEqual([40000, []]);
  });
});

describe('a column of papers', () => {
  it.each([
    ['数电发票（增值税专用发票）', '红字专用发票'],
    ['电子发票(普通发票)', '红字电子普通发票'],
    ['专票13%', '负数专票'],
    ['增值税电子专用发票', '增值税专用发票（红字）'],
    ['卷票', '红冲发票'],
  ])('tells the red ones from the others by themselves: %s, %s (R10)', (plain, red) => {
    const { main, ledger } = agedOf(
      ledgerOf([
        ['客户', '发票号', '发票票种', '开票日期', '到期日', '金额'],
        ['甲公司', 'A1', plain, '2025-01-05', '2025-02-05', 1000],
        ['甲公司', 'A2', red, '2025-01-06', '2025-02-05', -300],
        ['乙公司', 'B1', red, '2025-01-06', '2025-02-05', 200],
      ]),
      '2025-12-31',
    );
    expect([main.balanceCents, main.byStanding.贷项, ledger.problems]).toEqual([50000, -50000, []]);
  });
});

describe('a column of types', () => {
  const typed = ledgerOf([
    headings,
    ['甲公司', 'A1', '销售发票', '2025-01-05', '2025-02-05', 1000],
    ['甲公司', 'A2', '红字发票', '2025-01-20', '2025-02-20', 200],
    ['甲公司', 'A1', '收款', '2025-03-01', '', 300],
    ['乙公司', 'P9', '应付', '2025-01-07', '2025-02-07', 5000],
  ]);

  it('makes a credit of a credit note, a receipt of a payment and leaves out what is owed to others (R10, R12)', () => {
    const { main } = agedOf(typed, '2025-12-31');
    expect(main.byStanding).toEqual({ 正常: 0, 关注: 0, 次级: 0, 可疑: 0, 损失: 70000, 贷项: -20000, 待核实: 0 });
    expect(main.tieOut.differenceCents).toBe(0);
  });

  it('names what it leaves out by its row and word (R12)', () => {
    expect(readOf(typed).leftOut).toEqual([{ sheetName: '应收明细', rowNumber: 5, word: '应付' }]);
  });

  it('reads Invoice, Credit Note and Payment alike', () => {
    const { main } = agedOf(
      ledgerOf([
        ['Customer', 'Invoice No', 'Type', 'Invoice Date', 'Due Date', 'Amount'],
        ['Acme Ltd', 'A1', 'Invoice', '2025-01-05', '2025-02-05', 1000],
        ['Acme Ltd', 'C1', 'Credit Note', '2025-01-20', '2025-02-20', 200],
        ['Acme Ltd', 'A1', 'Payment', '2025-03-01', '', -300],
      ]),
      '2025-12-31',
    );
    expect([main.balanceCents, main.byStanding.损失, main.byStanding.贷项]).toEqual([50000, 70000, -20000]);
  });

  it('says nothing where its words are of goods or of paper', () => {
    const { main } = agedOf(
      ledgerOf([
        headings,
        ['甲公司', 'A1', '专票', '2025-01-05', '2025-02-05', 1000],
        ['甲公司', 'A2', '普票', '2025-01-20', '2025-02-20', 200],
      ]),
      '2025-12-31',
    );
    expect(main.balanceCents).toBe(120000);
  });
});

describe('a column of states', () => {
  const status = ['客户', '发票号', '开票日期', '到期日', '金额', '状态'];

  it('settles what is paid and leaves out what is cancelled, where no figures say what was received', () => {
    const workbook = ledgerOf([
      status,
      ['甲公司', 'A1', '2025-01-05', '2025-02-05', 1000, '已结清'],
      ['甲公司', 'A2', '2025-01-20', '2025-02-20', 200, '未收'],
      ['甲公司', 'A3', '2025-01-20', '2025-02-20', 700, '已作废'],
    ]);
    expect(agedOf(workbook, '2025-12-31').main.balanceCents).toBe(20000);
    expect(readOf(workbook).leftOut).toEqual([{ sheetName: '应收明细', rowNumber: 4, word: '已作废' }]);
  });

  it('counts both an invoice marked 已红冲 and the red one that reverses it', () => {
    const workbook = ledgerOf([
      status,
      ['甲公司', 'A1', '2025-01-05', '2025-02-05', 1000, '已红冲'],
      ['甲公司', 'A2', '2025-01-20', '2025-02-20', -1000, '未收'],
      ['甲公司', 'A3', '2025-01-20', '2025-02-20', 700, '未收'],
    ]);
    expect(agedOf(workbook, '2025-12-31').main.balanceCents).toBe(70000);
  });

  it('goes by the figures where they say otherwise, and says so', () => {
    const workbook = ledgerOf([
      ['客户', '发票号', '开票日期', '到期日', '金额', '已收', '状态'],
      ['甲公司', 'A1', '2025-01-05', '2025-02-05', 1000, 400, '已结清'],
      ['甲公司', 'A2', '2025-01-20', '2025-02-20', 200, 200, '已结清'],
    ]);
    const { ledger, main } = agedOf(workbook, '2025-12-31');
    expect(main.balanceCents).toBe(60000);
    expect(ledger.notices.filter(({ kind }) => kind === 'statusDiffers')).toEqual([
      { kind: 'statusDiffers', place: { sheetName: '应收明细', row: 1, column: 6 }, status: '已结清', balanceCents: 60000 },
    ]);
  });
});

describe('a remark that calls a row red whose sum is above 0 (R10, R12f)', () => {
  const doubts = (note: string, sum = 500, received = 0): unknown =>
    readOf(
      ledgerOf([
        ['客户', '发票号', '到期日', '金额', '已收', '备注'],
        ['甲公司', 'A1', '2025-02-05', 1000, 0, ''],
        ['甲公司', 'A2', '2025-02-05', sum, received, note],
      ]),
    ).notices.flatMap((notice) => (notice.kind === 'statusDiffers' ? [[notice.place.row, notice.place.column, notice.status]] : []));

  it.each(['退货红字发票', '红字', '退货', '冲销', '销售退回', 'Credit note', '收款'])('%s is doubted by its cell', (note) => {
    expect(doubts(note)).toEqual([[2, 5, note]]);
  });

  it.each(['无退货', '部分退货已扣', '退货率 2%', '未冲销', '货款', '红星厂'])('%s says nothing of it', (note) => {
    expect(doubts(note)).toEqual([]);
  });

  it('fits a sum below 0, one that was paid, and one that a red row takes back', () => {
    expect(doubts('退货红字发票', -500)).toEqual([]);
    expect(doubts('银行收款', 500, 500)).toEqual([]);
    expect(doubts('已冲销', -1000)).toEqual([]);
  });

  it('is doubted by a number that begins with 红', () => {
    const cells = [
      ['客户', '发票号', '到期日', '金额'],
      ['甲公司', '红A2', '2025-02-05', 500],
    ];
    expect(readOf(ledgerOf(cells)).notices).toMatchObject([{ kind: 'statusDiffers', status: '红A2' }, { kind: 'snapshotFigures' }]);
  });
});

describe('正常 among states of papers', () => {
  const doubts = (...states: readonly string[]): number =>
    readOf(
      ledgerOf([
        ['客户', '发票号', '到期日', '金额', '已收', '发票状态'],
        ...states.map((state, index) => ['甲公司', `A${index}`, '2025-02-05', 1000, 1000, state]),
      ]),
    ).notices.filter(({ kind }) => kind === 'statusDiffers').length;

  it('is what is not 作废, and doubts no sum that was paid', () => {
    expect(doubts('正常', '作废', '正常')).toBe(0);
    expect(doubts('未收', '正常')).toBe(2);
  });

  it('is what is not 已红冲-全额, and doubts no sum where it stands alone', () => {
    expect(doubts('正常', '已红冲-全额', '正常')).toBe(0);
    expect(doubts('正常', '正常')).toBe(0);
  });
});
