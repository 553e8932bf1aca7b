import { type ExcelAtDesk, excelAtDesk, firstSheet, pause, plain } from './excel-at-desk';

let at: ExcelAtDesk;

beforeEach(async () => {
  at = await excelAtDesk();
});
afterEach(() => at.desk.close());

/** Does something in Excel, and reads what the formulas of a column then show. */
const shownAfter = (work: (context: Excel.RequestContext) => void, address = 'C1:C3'): Promise<unknown> =>
  at.run(async (context) => {
    work(context);
    await context.sync();
    const range = firstSheet(context).getRange(address).load('values');
    await context.sync();
    return plain(range.values);
  });

const write = (context: Excel.RequestContext, address: string, formulas: readonly (readonly unknown[])[]): void => {
  firstSheet(context).getRange(address).formulas = formulas.map((line) => [...line]);
};

describe('a formula with a name', () => {
  it('follows it from before it comes until after it goes, in any case', async () => {
    const seen = [
      await shownAfter((context) => {
        write(context, 'A1:A2', [[7], [30]]);
        write(context, 'C1:C3', [['=Rate*2'], ['=IF(TRUE,RATE,0)+1'], ['=rate&"Rate"']]);
      }),
      await shownAfter(({ workbook }) => workbook.names.add('Rate', '=Sheet1!$A$1')),
      await shownAfter((context) => write(context, 'A1', [[8]])),
      await shownAfter(({ workbook }) => {
        workbook.names.getItem('rate').formula = '=Sheet1!$A$2';
      }),
      await shownAfter((context) => write(context, 'A1:A2', [[9], [31]])),
      await shownAfter(({ workbook }) => {
        workbook.names.getItem('RATE').formula = '=1.5';
      }),
      await shownAfter(({ workbook }) => workbook.names.getItem('Rate').delete()),
      await shownAfter(({ workbook }) => workbook.names.add('rate', '=2')),
    ];
    expect(seen).toEqual([
      [['#NAME?'], ['#NAME?'], ['#NAME?']],
      [[14], [8], ['7Rate']],
      [[16], [9], ['8Rate']],
      [[60], [31], ['30Rate']],
      [[62], [32], ['31Rate']],
      [[3], [2.5], ['1.5Rate']],
      [['#NAME?'], ['#NAME?'], ['#NAME?']],
      [[4], [3], ['2Rate']],
    ]);
  });

  it('is read anew when it is written again, whatever was made of the same words before', async () => {
    const written = (context: Excel.RequestContext): void => write(context, 'C1', [['=Rate*2']]);
    const emptied = (context: Excel.RequestContext): void => firstSheet(context).getRange('C1').clear();
    const seen = [];
    for (const change of [
      () => undefined,
      ({ workbook }: Excel.RequestContext) => workbook.names.add('Rate', '=3'),
      ({ workbook }: Excel.RequestContext) => (workbook.names.getItem('Rate').formula = '=4'),
      ({ workbook }: Excel.RequestContext) => workbook.names.getItem('Rate').delete(),
    ]) {
      await shownAfter(change, 'C1');
      seen.push(await shownAfter(written, 'C1'));
      await shownAfter(emptied, 'C1');
    }
    expect(seen).toEqual([[['#NAME?']], [[6]], [[8]], [['#NAME?']]]);
  });

  it('follows the names behind its own', async () => {
    const seen = [
      await shownAfter((context) => {
        context.workbook.names.add('含税', '=税率*5');
        write(context, 'C1:C3', [['=含税*100'], ['=C1+1'], ['=税率']]);
      }),
      await shownAfter(({ workbook }) => workbook.names.add('税率', '=0.25')),
      await shownAfter(({ workbook }) => {
        workbook.names.getItem('税率').formula = '=0.5';
      }),
      await shownAfter(({ workbook }) => workbook.names.getItem('税率').delete()),
    ];
    expect(seen).toEqual([
      [['#NAME?'], ['#NAME?'], ['#NAME?']],
      [[125], [126], [0.25]],
      [[250], [251], [0.5]],
      [['#NAME?'], ['#NAME?'], ['#NAME?']],
    ]);
  });

  it('reckons what a name stands for before what stands around it', async () => {
    const seen = await shownAfter((context) => {
      const { names } = context.workbook;
      names.add('税率', '=0.25');
      names.add('含税', '=税率+1');
      names.add('负数', '=-2');
      names.add('比', '=1=2');
      write(context, 'C1:C3', [['=含税*100'], ['=负数^2'], ['=IF(比=FALSE,100/含税,0)']]);
    });
    expect(seen).toEqual([[125], [4], [80]]);
  });

  it('finds one that it only writes, through INDIRECT', async () => {
    const seen = [
      await shownAfter((context) => {
        write(context, 'A1:B2', [
          [7, '列'],
          [30, ''],
        ]);
        write(context, 'C1:C3', [['=SUM(INDIRECT(B1))'], ['=SUM(INDIRECT("列"))'], ['=1']]);
      }),
      await shownAfter(({ workbook }) => workbook.names.add('列', '=Sheet1!$A$1')),
      await shownAfter(({ workbook }) => {
        workbook.names.getItem('列').formula = '=Sheet1!$A$2';
      }),
      await shownAfter(({ workbook }) => workbook.names.getItem('列').delete()),
    ];
    expect(seen).toEqual([
      [['#REF!'], ['#REF!'], [1]],
      [[7], [7], [1]],
      [[30], [30], [1]],
      [['#REF!'], ['#REF!'], [1]],
    ]);
  });
});

describe('a name that no formula uses', () => {
  it('starts no calculation when it comes, changes or goes', async () => {
    await shownAfter((context) => write(context, 'C1', [['=1+1']]));
    let finished = 0;
    at.desk.book.calculation.onFinished(() => (finished += 1));
    const seen = [
      await shownAfter(({ workbook }) => workbook.names.add('单独', '=Sheet1!$A$1'), 'C1'),
      await shownAfter(({ workbook }) => {
        workbook.names.getItem('单独').formula = '=5';
      }, 'C1'),
      await shownAfter(({ workbook }) => workbook.names.getItem('单独').delete(), 'C1'),
    ];
    await pause(400);
    expect([seen, finished, at.desk.book.calculation.isPending]).toEqual([[[[2]], [[2]], [[2]]], 0, false]);
  });
});
