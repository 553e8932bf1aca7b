import { UnsafeCents } from '../../../src/domain/money/cents';
import { enUS } from '../../../src/texts/en-US';
import { defaultPolicy } from '../../../src/policy/default-policy';
import { buildDetailSheet, buildingDetailSheet } from '../../../src/reports/detail/detail-sheet';
import { sketchedAgedLedger, sketchedBook } from '../../support/aged-ledger-fixture';
import { agedOf, ledgerOf } from '../../support/ledger-of-cells';
import { invoiceHeadings } from '../../support/ledger-with-receipts';
import { contextFor, expectedOf, rowOf } from '../../support/report-context-fixture';
import { zhCN } from '../../../src/texts/zh-CN';
import { basesBook, mainBook, monthLedger, unconfirmedBook, usdBook } from '../month-fixture';

const sheet = buildDetailSheet(monthLedger, contextFor(monthLedger));

describe('buildDetailSheet', () => {
  it('says under the title what the figures are, whether they tie, and what needs attention', () => {
    expect([0, 1, 2, 3, 4].map((row) => rowOf(sheet, row))).toEqual([
      ['应收账款账龄明细 2025-12'],
      ['截止日 2025-12-31 · 单位：元', null, '编制时间 2026-01-05 09:30 · 台账来源 往来.xlsx / 应收台账 · 规则版本 1.0'],
      [
        '=IFERROR(IF(AND(C19=0),"✓ 与台账一致，差额 "&TEXT(C19,"#,##0.00"),"✗ 与台账不一致（处理办法见表末），差额 "&TEXT(C19,"#,##0.00")),"✗ 表中有错误值，无法核对")',
      ],
      [null, null, `分类口径：${zhCN.sheets.classNote([30, 90, 180])} · 违约金 合同 1–30 天每日 0.03%，31 天起每日 0.05%`],
      [null, null, '请注意：1 行不能识别，列在待核实'],
    ]);
    expect(expectedOf(sheet, 2)).toEqual(['✓ 与台账一致，差额 0.00']);
  });

  it('says the rates of contract and statute also where some is estimated (R13a, R30)', () => {
    const ledger = sketchedAgedLedger(basesBook);
    expect(rowOf(buildDetailSheet(ledger, contextFor(ledger)), 3)[2]).toContain(
      ' · 违约金 合同 1–30 天每日 0.03%，31 天起每日 0.05%；法定 一年期 LPR × 1.5 ÷ 365',
    );
  });

  it('has a row for each open position, 贷项, 待核实 and owed penalty, by customer and due date, as values (R10, R12, R15)', () => {
    expect(rowOf(sheet, 5)).toEqual([
      '客户序号',
      '客户',
      '合同编号',
      '发票号',
      '发票日期',
      '到期日',
      '付款条件',
      '应收金额',
      '已收金额',
      '余额',
      '逾期天数',
      '风险分类',
      '违约金',
      '催款函',
      '诉讼时效',
      '台账行',
      '备注',
    ]);
    expect(rowOf(sheet, 6)).toEqual([
      1,
      '大连恒达',
      'HT-1',
      '00123',
      45900,
      45947,
      '月结30天',
      12000,
      2000,
      10000,
      75,
      '次级',
      315,
      '二次催款函',
      47043,
      `=HYPERLINK("#'应收台账'!A5",5)`,
      '到期日按付款条件推算；有争议',
    ]);
    expect(rowOf(sheet, 7)).toEqual([
      1,
      '大连恒达',
      '',
      '00122',
      null,
      46025,
      '',
      500.5,
      0,
      500.5,
      -3,
      '正常',
      0,
      '',
      null,
      `=HYPERLINK("#'应收台账'!A4",4)`,
      '',
    ]);
    expect(rowOf(sheet, 8)).toEqual([
      1,
      '大连恒达',
      '',
      '',
      null,
      null,
      '',
      0,
      200.25,
      -200.25,
      null,
      '贷项',
      0,
      '',
      null,
      `=HYPERLINK("#'收款明细'!A3",3)`,
      '未核销收款；工作表“收款明细”',
    ]);
    expect(rowOf(sheet, 9).slice(0, 2)).toEqual([2, '=1+1']);
    expect(rowOf(sheet, 9)[16]).toBe('到期日无法识别（没有 13 月），列入“待核实”，请改成 2025-12-31 这样的日期');
    expect(rowOf(sheet, 10)[16]).toBe('没有到期日');
    expect(rowOf(sheet, 11)).toEqual([
      1,
      '大连恒达',
      '',
      'P',
      null,
      45978,
      '',
      700,
      700,
      0,
      null,
      '已结清',
      12.34,
      '',
      null,
      `=HYPERLINK("#'应收台账'!A6",6)`,
      '',
    ]);
    expect(rowOf(sheet, 12)).toEqual([]);
  });

  it('is an Excel table of its own from the header to the last row, a gap, and totals that follow its filter', () => {
    expect(sheet.tables).toEqual([
      {
        name: '账龄明细表202512',
        area: { row: 5, column: 0, rows: 7, columns: 17 },
        style: 'TableStyleLight1',
        banded: false,
        showFilter: true,
      },
    ]);
    expect(rowOf(sheet, 13)).toEqual([
      null,
      '合计（所显示的行）',
      null,
      null,
      null,
      null,
      null,
      '=ROUND(SUBTOTAL(109,H7:H12),2)',
      '=ROUND(SUBTOTAL(109,I7:I12),2)',
      '=ROUND(SUBTOTAL(109,J7:J12),2)',
      null,
      null,
      '=ROUND(SUBTOTAL(109,M7:M12),2)',
      null,
      null,
      null,
      '=IF(ROUND(H14-I14-J14,2)=0,"应收－已收＝余额 ✓","应收－已收与余额相差 "&TEXT(ROUND(H14-I14-J14,2),"#,##0.00")&"：请检查明细是否被改动")',
    ]);
    expect(expectedOf(sheet, 13).filter((value) => value !== null)).toEqual([13288.5, 2900.25, 10388.25, 327.34, '应收－已收＝余额 ✓']);
  });

  it('refuses sums that are not exact to the cent rather than show a wrong one', () => {
    const [amountCents, rowNumber] = [9_007_199_254_740_991, 4];
    const paid = { customer: '甲', rowNumber, balanceCents: 0, standing: '贷项', amountCents, receivedCents: amountCents } as const;
    const tooMuch = sketchedAgedLedger(sketchedBook('CNY', [paid, { ...paid, rowNumber: 5 }]));
    expect(() => buildDetailSheet(tooMuch, contextFor(tooMuch))).toThrow(UnsafeCents);
  });

  it('ends with the tie-out (R12)', () => {
    expect(rowOf(sheet, 15)).toEqual([null, '核对（元）']);
    expect(rowOf(sheet, 16)).toEqual([null, '台账合计', 10388.25, '  来源：工作表“应收台账”逐行相加（数值，与本表分开计算）']);
    expect(rowOf(sheet, 17).slice(1, 3)).toEqual(['本表合计', '=ROUND(SUM(J7:J12),2)']);
    expect(rowOf(sheet, 18)).toEqual([
      null,
      '差额',
      '=ROUND(C18-C17,2)',
      '=IF(C19=0,"  一致","  ✗ 不一致：请检查明细是否被改动，或重新生成本表")',
    ]);
    expect(rowOf(sheet, 19)).toEqual([null, '台账所列', 10388.25, '  ✓ 与台账相符：“合计”行 G21 的 10,388.25']);
    expect(Math.max(...sheet.blocks.map(({ row, cells }) => row + cells.length))).toBe(20);
  });

  it('prints on A4 landscape on one page across where that can be read, the header repeated', () => {
    expect(sheet.pageSetup).toMatchObject({ fitToPagesWide: 1, titleRows: { first: 5, last: 5 }, titleColumns: null });
  });

  it('prints two pages across where one would be too small, header and customer repeated', () => {
    const row = {
      salesperson: '欧阳建国',
      contract: 'HT-2025-辽宁-000123',
      terms: '货物签收后三个工作日内付款',
      invoiceNumber: '2433200000012345',
    };
    const long = { customer: '沈阳重型机床成套设备集团股份有限公司', standing: '正常' as const };
    const wide = sketchedAgedLedger(
      sketchedBook('CNY', [
        { ...long, rowNumber: 4, balanceCents: 123_456_789_00, row },
        { ...long, rowNumber: 5, balanceCents: 987_654_321_00, row: { ...row, dueDateSource: 'terms', disputed: true } },
      ]),
    );
    const made = buildDetailSheet(wide, contextFor(wide));
    expect(made.pageSetup).toMatchObject({
      orientation: 'landscape',
      paper: 'A4',
      fitToPagesWide: 2,
      titleRows: { first: 5, last: 5 },
      titleColumns: { first: 0, last: 1 },
      footer: { left: '&F', center: '第 &P 页 / 共 &N 页', right: '&D' },
    });
    // On the other page across no label of the head or the tie-out stands without what it is about.
    expect([3, 4, 11, 12, 13, 14].map((row) => rowOf(made, row).slice(0, 2))).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect([11, 12, 13].map((row) => rowOf(made, row).slice(2, 5))).toEqual([
      ['核对（元）'],
      ['台账合计', null, 1_111_111_110],
      ['本表合计', null, '=ROUND(SUM(K7:K8),2)'],
    ]);
    expect(rowOf(made, 14).slice(2)).toEqual([
      '差额',
      null,
      '=ROUND(E14-E13,2)',
      '=IF(E15=0,"  一致","  ✗ 不一致：请检查明细是否被改动，或重新生成本表")',
    ]);
    expect(sheet.freeze).toEqual({ rows: 6, columns: 2 });
    expect(sheet.showGridlines).toBe(false);
  });

  it('puts each other currency under a heading into its own table, with its own tie-out (R12d)', () => {
    const aged = sketchedAgedLedger(mainBook, { otherCurrencies: [usdBook] });
    const two = buildDetailSheet(aged, contextFor(aged));
    expect(two.tables.map(({ name, area }) => [name, area.row, area.rows])).toEqual([
      ['账龄明细表202512', 5, 7],
      ['账龄明细表202512USD1', 16, 2],
    ]);
    expect(rowOf(two, 15)).toEqual(['币种 USD（单独列示，不与其他币种相加）']);
    expect(rowOf(two, 17).slice(0, 2)).toEqual([1, 'ACME']);
    expect(rowOf(two, 4)[2]).toBe('请注意：USD 单独列示于账龄明细和账龄分析，未折算');
    expect(expectedOf(two, 2)).toEqual(['✓ 与台账一致，差额 0.00 / 0.00']);
  });

  it('shows 业务员 and 币种 where the ledger has them', () => {
    const book = sketchedBook('USD', [
      { customer: '甲', rowNumber: 4, balanceCents: 100, standing: '正常', row: { salesperson: '王芳' } },
      { customer: '甲', rowNumber: 5, balanceCents: -50, standing: '贷项', row: null },
    ]);
    const layout = { sheetName: '应收台账', headerRow: 2, firstDataRow: 3, lastDataRow: 20, columns: { currency: 7 }, confidence: 1 };
    const aged = sketchedAgedLedger(book, {}, { layout });
    const made = buildDetailSheet(aged, contextFor(aged));
    expect(rowOf(made, 5).slice(0, 8)).toEqual(['客户序号', '客户', '业务员', '发票号', '发票日期', '到期日', '币种', '应收金额']);
    expect([rowOf(made, 6)[2], rowOf(made, 6)[6], rowOf(made, 7)[2], rowOf(made, 7)[6]]).toEqual(['王芳', 'USD', '', 'USD']);
    const english = buildDetailSheet(aged, contextFor(aged, enUS));
    expect([rowOf(english, 5)[2], rowOf(english, 5)[6]]).toEqual(['Salesperson', 'Currency']);
  });

  it('puts what is settled below what is open, of all customers', () => {
    const paid = { amountCents: 900, balanceCents: 0, standing: '正常' as const, settled: true, penaltyCents: 5 };
    const aged = sketchedAgedLedger(
      sketchedBook('CNY', [
        { customer: '甲', rowNumber: 4, ...paid },
        { customer: '甲', rowNumber: 5, balanceCents: 300, standing: '正常' },
        { customer: '乙', rowNumber: 6, balanceCents: 200, standing: '正常' },
        { customer: '乙', rowNumber: 7, ...paid },
      ]),
    );
    const made = buildDetailSheet(aged, contextFor(aged));
    expect([6, 7, 8, 9].map((row) => [rowOf(made, row)[1], rowOf(made, row)[9]])).toEqual([
      ['甲', '正常'],
      ['乙', '正常'],
      ['甲', '已结清'],
      ['乙', '已结清'],
    ]);
  });

  it('explains in the total why 应收 less 已收 is not the balance (R12)', () => {
    const aged = sketchedAgedLedger(
      sketchedBook('CNY', [
        { customer: '甲', rowNumber: 4, balanceCents: 70_00, amountCents: 100_00, receivedCents: 30_00, standing: '正常' },
        {
          customer: '乙',
          rowNumber: 5,
          balanceCents: 58_000_00,
          amountCents: 0,
          receivedCents: 0,
          standing: '待核实',
          row: { balanceFixed: true },
        },
      ]),
    );
    expect(expectedOf(buildDetailSheet(aged, contextFor(aged)), 9).at(-1)).toBe(
      '应收－已收与余额相差 -58,000.00：1 行的应收金额无法识别，余额取自台账（见各行备注）',
    );
    expect(expectedOf(buildDetailSheet(aged, contextFor(aged, enUS)), 9).at(-1)).toBe(
      "Amount − received is off the balance by -58,000.00: the amount of 1 row could not be read, the balance is the ledger's (see the remarks)",
    );
  });

  it('says apart which unreadable amounts took the balance of the ledger and which count 0 (R12)', () => {
    const zero = {
      customer: '乙',
      balanceCents: 0,
      amountCents: 0,
      receivedCents: 145_205_73,
      standing: '待核实',
      row: { balanceFixed: true },
    } as const;
    const taken = { ...zero, balanceCents: 100_00, receivedCents: 0 };
    const totalOf = (texts: typeof zhCN, ...unlike: (typeof zero | typeof taken)[]) => {
      const aged = sketchedAgedLedger(
        sketchedBook(
          'CNY',
          unlike.map((sketch, index) => ({ ...sketch, rowNumber: index + 4 })),
        ),
      );
      return expectedOf(buildDetailSheet(aged, contextFor(aged, texts)), 7 + unlike.length).at(-1);
    };
    expect(totalOf(zhCN, zero)).toBe('应收－已收与余额相差 -145,205.73：1 行的金额无法识别，按 0 计，已收未冲减（见各行备注）');
    expect(totalOf(zhCN, zero, taken)).toBe(
      '应收－已收与余额相差 -145,305.73：1 行的应收金额无法识别，余额取自台账；1 行的金额无法识别，按 0 计，已收未冲减（见各行备注）',
    );
    expect(totalOf(enUS, zero)).toBe(
      'Amount − received is off the balance by -145,205.73: 1 row without a readable amount counts 0, with what was received not set off (see the remarks)',
    );
  });

  it('calls what was written off in full by its own word, without a letter (R35)', () => {
    const gone = {
      amountCents: 900_00,
      receivedCents: 0,
      balanceCents: 0,
      writtenOffCents: 900_00,
      standing: '损失',
      daysOverdue: 400,
    } as const;
    const aged = sketchedAgedLedger(
      sketchedBook('CNY', [
        { customer: '甲', rowNumber: 4, ...gone, letterThreshold: 3 },
        { customer: '甲', rowNumber: 5, balanceCents: 300_00, standing: '损失', daysOverdue: 400, letterThreshold: 3 },
      ]),
    );
    const classAndDays = (texts: typeof zhCN) => {
      const made = buildDetailSheet(aged, contextFor(aged, texts));
      const [headings, ...lines] = [5, 6, 7].map((row) => rowOf(made, row));
      const { riskClass, daysOverdue, letter } = texts.sheets.detailHeadings;
      return lines.map((line) => [daysOverdue, riskClass, letter].map((heading) => line[headings?.indexOf(heading) ?? -1]));
    };
    expect(classAndDays(zhCN)).toEqual([
      [400, '已核销', ''],
      [400, '损失', '律师函草稿'],
    ]);
    expect(classAndDays(enUS)[0]).toEqual([400, 'Written off', '']);
  });

  it('marks a limitation that has passed before the as-of date by a word and in bold red, by what the registers say of it (R25)', () => {
    const open = { customer: '甲', balanceCents: 300_00, standing: '损失', daysOverdue: 1200 } as const;
    const aged = sketchedAgedLedger(
      sketchedBook('CNY', [
        { ...open, rowNumber: 4, limitationDay: 46021 },
        { ...open, rowNumber: 5, limitationDay: 46022 },
        { ...open, rowNumber: 6, limitationDay: 46021 },
      ]),
    );
    const [, , restarted] = aged.main.positions;
    if (restarted === undefined) throw new RangeError('three positions');
    const made = buildDetailSheet(aged, contextFor(aged), new Map([[restarted, 47000]]));
    expect([6, 7, 8].map((row) => [rowOf(made, row)[12], rowOf(made, row).at(-1)])).toEqual([
      [46021, '诉讼时效已过'],
      [46022, ''],
      [47000, ''],
    ]);
    expect(made.conditionalFormats).toContainEqual({
      area: { row: 6, column: 12, rows: 3, columns: 1 },
      formula: '=AND(ISNUMBER(M7),M7<46022)',
      style: { bold: true, color: '#C0392B' },
    });
  });

  it('refuses sums that leave what can be reckoned to the cent', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const book = sketchedBook('CNY', [
      { customer: '甲', rowNumber: 4, balanceCents: 1, amountCents: most, receivedCents: most - 1, standing: '正常' },
      { customer: '甲', rowNumber: 5, balanceCents: 1, amountCents: most, receivedCents: most - 1, standing: '正常' },
    ]);
    const aged = sketchedAgedLedger(book);
    expect(() => buildDetailSheet(aged, contextFor(aged))).toThrow(UnsafeCents);
  });

  it('holds row numbers without links, and says so, where there are more than 5,000 lines', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ customer: '甲', rowNumber: index + 4, balanceCents: 1, standing: '正常' as const }));
    const [linked, bare] = [5_000, 5_001].map((count) => sketchedAgedLedger(sketchedBook('CNY', rows(count))));
    if (!linked || !bare) throw new RangeError('two ledgers');
    const [last, over] = [buildDetailSheet(linked, contextFor(linked)), buildDetailSheet(bare, contextFor(bare))];
    expect(rowOf(last, 5_005).at(-2)).toBe(`=HYPERLINK("#'应收台账'!A5003",5003)`);
    expect(rowOf(over, 5_006).at(-2)).toBe(5_004);
    expect(rowOf(over, 4)[2]).toBe('请注意：数据量大，“台账行”只列行号，不带链接');
  });

  it('says that penalties are estimates on a snapshot or without a confirmed basis (R13a, R15)', () => {
    const confirmed = sketchedAgedLedger(mainBook, { basis: 'snapshot' });
    expect(rowOf(buildDetailSheet(confirmed, contextFor(confirmed)), 4)[2]).toBe('请注意：违约金为估算：没有认出收款明细，按当前余额计算');
    const exact = sketchedAgedLedger(unconfirmedBook);
    expect(rowOf(buildDetailSheet(exact, contextFor(exact, zhCN, defaultPolicy)), 4)[2]).toBe(
      '请注意：违约金为估算：按默认费率（1–30 天每日 0.03%，31 天起每日 0.05%）测算，未见合同约定，仅供参考，以合同约定为准',
    );
    expect(rowOf(buildDetailSheet(exact, contextFor(exact, enUS, defaultPolicy)), 4)[2]).toBe(
      'Please note: Penalties are estimates at the default rates (0.03% a day on days 1–30, 0.05% a day from day 31 on): no contract term was seen, for reference only; what the contract says goes first',
    );
    const snapshot = sketchedAgedLedger(unconfirmedBook, { basis: 'snapshot' });
    expect(String(rowOf(buildDetailSheet(snapshot, contextFor(snapshot, zhCN, defaultPolicy)), 4)[2]).split('；')).toHaveLength(2);
  });

  it('says how much of the penalties is an estimate where only some are unconfirmed, by currency (R13a)', () => {
    const usd = { ...usdBook, positions: usdBook.positions.map((position) => ({ ...position, penaltyBasis: null })) };
    const aged = sketchedAgedLedger(basesBook, { otherCurrencies: [usd] });
    const attention = (texts: typeof zhCN) => String(rowOf(buildDetailSheet(aged, contextFor(aged, texts)), 4)[2]);
    expect(attention(zhCN)).toBe(
      '请注意：违约金 345.06 中 5.03、USD 0.77 中 USD 0.77 为估算：按默认费率（1–30 天每日 0.03%，31 天起每日 0.05%）测算，未见合同约定，仅供参考，以合同约定为准；USD 单独列示于账龄明细和账龄分析，未折算',
    );
    expect(attention(enUS)).toContain('Penalties of 5.03 out of 345.06, USD 0.77 out of USD 0.77 are estimates at the default rates (');
    const none = sketchedAgedLedger(
      sketchedBook('CNY', [{ customer: '甲', rowNumber: 4, balanceCents: 1, standing: '正常', penaltyBasis: null }]),
    );
    expect(rowOf(buildDetailSheet(none, contextFor(none, zhCN, defaultPolicy)), 4)[2]).toBe('请注意：无');
  });

  it('says beside each penalty on what it is owed, also where it comes to nothing, if customers stand on several bases (R13a)', () => {
    const aged = sketchedAgedLedger(basesBook);
    const made = buildDetailSheet(aged, contextFor(aged));
    const column = rowOf(made, 5).indexOf('依据');
    expect(rowOf(made, 5)[column - 1]).toBe('违约金');
    expect([6, 7, 8, 9, 10, 11].map((row) => [1, column - 1, column].map((at) => rowOf(made, row)[at]))).toEqual([
      ['甲', 300.01, '合同'],
      ['甲', 0, ''],
      ['乙', 40.02, '法定'],
      ['丙', 0, '无'],
      ['丙', 0, '无'],
      ['丁', 5.03, '未确认'],
    ]);
    expect(rowOf(sheet, 5)).not.toContain('依据');
  });

  it('shows what was written off, a wholly written-off row too, and takes it off in the total and the tie-out (R35)', () => {
    const aged = sketchedAgedLedger({ ...basesBook, tieOut: { ...basesBook.tieOut, writtenOffCents: 320_00 } });
    const made = buildDetailSheet(aged, contextFor(aged));
    expect(rowOf(made, 5).slice(5, 9)).toEqual(['应收金额', '已收金额', '已核销', '余额']);
    expect(rowOf(made, 8).slice(5, 9)).toEqual([900, 100, 250, 550]);
    expect(rowOf(made, 9).slice(5, 9)).toEqual([70, 0, 70, 0]);
    expect(rowOf(made, 13).slice(5, 9)).toEqual(['F', 'G', 'H', 'I'].map((letter) => `=ROUND(SUBTOTAL(109,${letter}7:${letter}12),2)`));
    expect(rowOf(made, 13).at(-1)).toBe(
      '=IF(ROUND(F14-G14-H14-I14,2)=0,"应收－已收－核销＝余额 ✓","应收－已收－核销与余额相差 "&TEXT(ROUND(F14-G14-H14-I14,2),"#,##0.00")&"：请检查明细是否被改动")',
    );
    expect(expectedOf(made, 13).filter((value) => value !== null)).toEqual([2030, 100, 320, 1610, 345.06, '应收－已收－核销＝余额 ✓']);
    expect(rowOf(made, 16)).toEqual([
      ...[null, '台账合计', 1610],
      '  来源：工作表“应收台账”逐行相加，减已核销坏账 320.00（数值，与本表分开计算）',
    ]);
    const english = buildDetailSheet(aged, contextFor(aged, enUS));
    expect(expectedOf(english, 13).at(-1)).toBe('Amount − received − written off = balance ✓');
    expect(rowOf(english, 16)[5]).toBe(
      '  From sheet "应收台账", added row by row, less 320.00 written off as bad debts (a value, apart from this sheet)',
    );
  });

  it('keeps a table with one blank row where there is nothing to show', () => {
    const none = sketchedAgedLedger(sketchedBook('CNY', []));
    const empty = buildDetailSheet(none, contextFor(none));
    expect(rowOf(empty, 6)).toEqual([null, '（无）']);
    expect(empty.tables[0]?.area).toEqual({ row: 5, column: 0, rows: 2, columns: 15 });
  });

  it('has English names and headings, and Chinese class words, in English', () => {
    const english = buildDetailSheet(monthLedger, contextFor(monthLedger, enUS));
    expect(english.name).toBe('Aging detail 2025-12');
    expect(english.tables[0]?.name).toBe('AgingDetail202512');
    expect(rowOf(english, 5).slice(9, 12)).toEqual(['Balance', 'Days overdue', 'Class']);
    expect(rowOf(english, 6)[11]).toBe('次级');
    expect(rowOf(english, 6)[16]).toBe('Due date reckoned from the terms; Disputed');
    const snapshot = sketchedAgedLedger(mainBook, { basis: 'snapshot', otherCurrencies: [usdBook] });
    const attention = rowOf(buildDetailSheet(snapshot, contextFor(snapshot, enUS)), 4)[2];
    expect(attention).toMatch(/; /);
    expect(attention).not.toMatch(/；/);
  });
});

describe('buildingDetailSheet', () => {
  it('stops behind every thousand lines and between the pieces, and comes to the same', () => {
    const rows = Array.from({ length: 2_500 }, (_unused, index) => [`客户${index % 7}`, `A${index}`, 45658, 45688, 1000 + index]);
    const aged = agedOf(ledgerOf([invoiceHeadings, ...rows]), '2025-12-31');
    const work = buildingDetailSheet(aged, contextFor(aged));
    const stops: number[] = [];
    let step = work.next();
    for (; !step.done; step = work.next()) stops.push(step.value);
    // Before the lines, within them, then before each of: kinds, breaks, totals, the model.
    expect(stops).toEqual([2500, 1000, 1000, 2500, 2500, 2500, 2500]);
    expect(step.value).toEqual(buildDetailSheet(aged, contextFor(aged)));
  });
});
