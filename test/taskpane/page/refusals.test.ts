import { eventually } from '../../support/eventually';
import { sheetNames, sheetOf } from '../../support/pane-desk/book-cells';
import { openPaneRoom, type OpenPane, type PaneOptions, type PaneRoom } from '../../support/pane-desk/open-pane-room';
import { addLedger, smallLedger } from '../../support/pane-desk/small-ledger';

let room: PaneRoom;
beforeAll(async () => {
  room = await openPaneRoom();
});
afterEach(() => room.closePanes());
afterAll(() => room.close());

const buildIn = { 'zh-CN': '生成 2025-12 月报', 'en-US': 'Build the 2025-12 report' } as const;

interface Refusal {
  readonly what: string;
  readonly options?: PaneOptions;
  /** Makes Excel refuse, once the ledger is in sight. */
  readonly arrange?: (pane: OpenPane) => void;
  readonly sentences: Readonly<Record<keyof typeof buildIn, string>>;
}

/** Every batch that the add-in sends from now on fails at its first action. */
const failing =
  (code: string) =>
  ({ host }: OpenPane): void => {
    host.faults.reset();
    for (let batch = 1; batch < 40; batch++) host.faults.failBatch(batch, { kind: 'actionFails', action: 1, code });
  };

const refusals: readonly Refusal[] = [
  {
    what: 'a protected list of sheets',
    arrange: ({ book }) => {
      book.documentParts.structureProtection = { password: null };
    },
    sentences: {
      'zh-CN': '工作簿或工作表受保护，请先撤销保护再试',
      'en-US': 'The workbook or a sheet is protected: unprotect it and try again',
    },
  },
  {
    what: 'a workbook that is open for reading only',
    options: { isReadOnly: true },
    sentences: {
      'zh-CN': '工作簿是只读的，请另存一份或取得编辑权限后再试',
      'en-US': 'The workbook is read-only: save a copy or get the right to edit, then try again',
    },
  },
  {
    what: 'a change that somebody else made at the same time',
    arrange: failing('Conflict'),
    sentences: {
      'zh-CN': '别人同时改动了这个工作簿的同一处，没有写入，请等对方的改动同步过来后再试',
      'en-US':
        'Somebody else changed the same part of this workbook at the same time; nothing was written: wait until their changes arrive and try again',
    },
  },
  {
    what: 'a cell that is being edited, where Excel does not wait for its end',
    arrange: failing('InvalidOperationInCellEditMode'),
    sentences: {
      'zh-CN': '有单元格正在编辑，请按回车或 Esc 结束编辑后再试',
      'en-US': 'A cell is being edited: press Enter or Esc and try again',
    },
  },
];

describe('an Excel that refuses', () => {
  it.each(refusals.flatMap((refusal) => (['zh-CN', 'en-US'] as const).map((locale) => ({ ...refusal, locale }))))(
    'over $what is said in a sentence: $locale',
    async ({ options, arrange, sentences, locale }) => {
      const pane = await room.openPane({ prepare: (book) => void addLedger(book), locale, ...options });
      const build = pane.pane.getByRole('button', { name: buildIn[locale] });
      await build.waitFor();
      arrange?.(pane);
      await build.click();
      await pane.pane.getByText(sentences[locale]).last().waitFor();
      expect(sheetNames(pane.book)).toEqual(['Sheet1', '台账']);
    },
  );

  it('is waited for while the user types into a cell', async () => {
    const pane = await room.openPane({ prepare: (book) => void addLedger(book) });
    const build = pane.pane.getByRole('button', { name: '生成 2025-12 月报' });
    await build.waitFor();
    pane.host.cellEditing.begin();
    await build.click();
    await pane.pane.getByRole('button', { name: '取消' }).waitFor();
    pane.host.cellEditing.end();
    await pane.pane.getByRole('heading', { name: '2025-12 月报已生成' }).waitFor();
  });
});

describe('a cell that is being edited', () => {
  it.each([
    [
      'zh-CN',
      '正在等待 Excel：若有单元格正在编辑，请按 Enter 或 Esc',
      '正在停止：若有单元格正在编辑，请按 Enter 或 Esc，之后不会写入',
      '取消',
      '已取消，工作簿没有改动',
    ],
    [
      'en-US',
      'Waiting for Excel: if a cell is being edited, press Enter or Esc',
      'Stopping: if a cell is being edited, press Enter or Esc; nothing will be written after that',
      'Cancel',
      'Cancelled; the workbook is unchanged',
    ],
  ] as const)(
    'is named as what is waited for; after a stop nothing is written once it is left: %s',
    async (locale, waiting, stopping, cancel, cancelled) => {
      const pane = await room.openPane({ prepare: (book) => void addLedger(book), locale });
      const build = pane.pane.getByRole('button', { name: buildIn[locale] });
      await build.waitFor();
      pane.host.cellEditing.begin();
      await build.click();
      const main = pane.pane.getByRole('main');
      await main.getByText(waiting).waitFor();
      await pane.pane.getByRole('button', { name: cancel }).click();
      await main.getByText(stopping).waitFor({ timeout: 500 });
      const [month, letters] = [pane.pane.getByRole('tab').nth(0), pane.pane.getByRole('tab').nth(1)];
      await letters.click();
      await month.click();
      pane.host.cellEditing.end();
      await main.getByText(cancelled).waitFor();
      await build.waitFor();
      expect(sheetNames(pane.book)).toEqual(['Sheet1', '台账']);
    },
  );
});

describe('a workbook that leaves a question open', () => {
  it.each([
    [
      'zh-CN',
      '用哪一张台账？',
      '生成 2025-12 月报',
      [
        '账龄明细 2025-12 大连台账',
        '账龄分析 2025-12 大连台账',
        '前十大欠款风险 2025-12 大连台账',
        '预警清单 2025-12 大连台账',
        '应收专项分析 2025-12 大连台账',
      ],
    ],
    [
      'en-US',
      'Which ledger?',
      'Build the 2025-12 report',
      [
        'Aging detail 2025-12 大连台账',
        'Aging analysis 2025-12 大连台账',
        'Top debtors 2025-12 大连台账',
        'Early warnings 2025-12 大连台账',
        'Receivables report 2025-12 大连台账',
      ],
    ],
  ])('asks which of two ledgers, and takes the answer: %s', async (locale, question, build, sheets) => {
    const pane = await room.openPane({
      locale,
      prepare: (book) => {
        addLedger(book);
        addLedger(book, smallLedger, '大连台账');
        const [first] = book.sheets;
        if (first) book.activateSheet(first);
      },
    });
    await pane.pane.getByRole('heading', { name: question }).waitFor();
    await pane.pane.getByRole('button', { name: '大连台账' }).click();
    await pane.pane.getByRole('button', { name: build }).click();
    await eventually(() => expect(sheetNames(pane.book)).toEqual(['Sheet1', '台账', '大连台账', ...sheets]));
  });

  it('asks before it overwrites what the user wrote into a sheet of ours', async () => {
    const pane = await room.openPane({ prepare: (book) => void addLedger(book) });
    await pane.pane.getByRole('button', { name: '生成 2025-12 月报' }).click();
    await pane.pane.getByRole('heading', { name: '2025-12 月报已生成' }).waitFor();
    const analysis = sheetOf(pane.book, '账龄分析 2025-12');
    analysis.cells.write(0, 0, [['我的标题']]);
    pane.host.user.edited(analysis, { row: 0, col: 0, rows: 1, cols: 1 });
    await pane.pane.getByRole('button', { name: '重新生成 2025-12 月报' }).first().click();
    await pane.pane.getByRole('heading', { name: '这些工作表被改动过' }).waitFor();
    expect(analysis.cells.value(0, 0)).toBe('我的标题');
    await pane.pane.getByRole('button', { name: '覆盖改动并生成' }).click();
    await eventually(() => expect(sheetOf(pane.book, '账龄分析 2025-12').cells.value(0, 0)).not.toBe('我的标题'));
  });
});

describe('settings that are no good', () => {
  it.each([
    ['zh-CN', '应收参数!B2', '“逾期超过多少天进入预警”'],
    ['en-US', '应收参数!B2', 'overdue'],
  ] as const)('are each a link to their cell, with what is wrong: %s (R30)', async (locale, link, said) => {
    const pane = await room.openPane({
      locale,
      prepare: (book) => {
        book.addSheet('应收参数').cells.write(0, 0, [
          ['参数', '值', '单位', '规则', '编号'],
          ['', '六十天左右', '', '', 'earlyWarningAfterDays'],
        ]);
        addLedger(book);
      },
    });
    const fault = pane.pane.getByRole('listitem').filter({ hasText: said });
    await fault.getByRole('button', { name: link }).click();
    await eventually(() =>
      expect([pane.book.activeSheet.name, pane.host.selection.areas]).toEqual(['应收参数', [{ row: 1, col: 1, rows: 1, cols: 1 }]]),
    );
  });
});
