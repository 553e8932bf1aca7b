import { unwatched } from '../../../src/excel/excel-runs';
import { ExcelWorkbook } from '../../../src/excel/excel-workbook';
import { textFormulas } from '../../../src/excel/keep/hidden-texts';
import { refusalToSettle } from '../../../src/excel/keep/run-holder';
import type { CellInput } from '../../../src/workbench/book/cell-value';
import { workbookState } from '../../support/workbook-state';
import { longLedger, openMonthDesk, shortLedger, type MonthDesk } from '../month-desk';

/** 2026-01-05 09:30 UTC. */
const moment = 1_767_605_400_000;
const minute = 60_000;
const broken = 5001;

let desk: MonthDesk;

/** Somebody else's Excel with the same workbook, at so many minutes from now. */
const elsewhere = (minutes = 0): ExcelWorkbook => new ExcelWorkbook({ id: 'elsewhere', now: () => Date.now() + minutes * minute });

const journal = (): string[] => desk.book.names.all.map(({ name }) => name).filter((name) => name.startsWith('receivables.journal.'));

const busy = (minutes: number): object => ({ refusal: { kind: 'busyElsewhere', minutes } });

/** The batch of a short month's build that is the last. */
const lastBatch = 8;

/** Leaves the notes of a run of this page behind whose Excel was gone at its last batch. */
async function cutShort(): Promise<void> {
  desk.host.faults.reset();
  for (let later = lastBatch; later < lastBatch + 20; later++)
    desk.host.faults.failBatch(later, { kind: 'refused', transportError: broken });
  expect((await desk.build()).kind).toBe('refused');
  desk.host.faults.reset();
  expect(journal()).toContain('receivables.journal.staging');
  expect(desk.book.names.all.every(({ formula }) => formula.length <= 255)).toBe(true);
}

describe('a run under way', () => {
  afterEach(() => desk.close());

  it('is left alone by whoever else has the workbook open, and comes to its end', async () => {
    const rows = Array.from({ length: 6_000 }, (_, index): CellInput[] => [
      `客户${index % 90}`,
      String(100_000 + index),
      45_658,
      45_958,
      100,
      0,
    ]);
    desk = await openMonthDesk(rows);
    let others: Promise<unknown>[] = [];
    const outcome = await desk.build(
      {},
      {
        onProgress: ({ stage }) => {
          if (stage !== 'checking' || others.length > 0) return;
          const other = elsewhere();
          const sheet = {
            id: 1,
            name: '台账',
            kind: 'agingDetail',
            period: '2025-12',
            language: 'zh-CN',
            ledgerSheet: null,
            tables: [],
            charts: [],
            fingerprint: '',
            source: null,
          };
          others = [other.inventory(), other.read(unwatched), other.remove([sheet], unwatched)].map((asked) =>
            asked.catch((error: unknown) => error),
          );
        },
      },
    );
    expect(outcome.kind).toBe('done');
    expect(others).toHaveLength(3);
    for (const answer of await Promise.all(others)) expect(answer).toMatchObject(busy(3));
    expect((await elsewhere().inventory()).made).toHaveLength(2);
    expect(journal()).toEqual([]);
  });

  it('writes nothing where somebody has settled it meanwhile', async () => {
    desk = await openMonthDesk();
    const start = await workbookState(desk);
    const outcome = await desk.build(
      {},
      {
        onProgress: ({ stage, done, total }) => {
          if (stage !== 'checking' || done < total) return;
          for (const sheet of desk.book.sheets.filter(({ name }) => name.startsWith('~应收管家'))) desk.book.removeSheet(sheet);
          for (const name of desk.book.names.all.filter((one) => one.name.startsWith('receivables.journal.'))) desk.book.names.remove(name);
        },
      },
    );
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'workbook' });
    expect(await workbookState(desk)).toEqual(start);
  });

  it('is heard of again with what is sent anyway', async () => {
    desk = await openMonthDesk();
    let now = moment;
    const heard = new Set<string>();
    const rows = Array.from({ length: 6_000 }, (_, index): CellInput[] => [
      `客户${index % 90}${'长'.repeat(120)}`,
      String(100_000 + index),
      45_658,
      45_958,
      100,
      0,
    ]);
    desk.setLedger(rows);
    jest.spyOn(Date, 'now').mockImplementation(() => (now += 7_000));
    const outcome = await desk.build(
      {},
      {
        onProgress: () => {
          const holder = desk.book.names.all.find(({ name }) => name.startsWith('receivables.journal.holder.'));
          if (holder) heard.add(holder.formula);
        },
      },
    );
    jest.restoreAllMocks();
    expect(outcome.kind).toBe('done');
    expect(heard.size).toBeGreaterThan(1);
  });
});

describe('a run of another session that was cut short', () => {
  let start: unknown;

  beforeEach(async () => {
    desk = await openMonthDesk();
    start = await workbookState(desk);
  });

  afterEach(() => desk.close());

  it('is settled once it has not been heard of for three minutes', async () => {
    await cutShort();
    await expect(elsewhere().inventory()).rejects.toMatchObject(busy(3));
    await expect(elsewhere(2.5).inventory()).rejects.toMatchObject(busy(1));
    await elsewhere(3.1).settle(null);
    expect(await workbookState(desk)).toEqual(start);
  });

  it('is settled at once in the session that it belongs to, and where a clock is far off', async () => {
    await cutShort();
    await new ExcelWorkbook().settle(null);
    expect(await workbookState(desk)).toEqual(start);
    await cutShort();
    await elsewhere(-60).settle(null);
    expect(await workbookState(desk)).toEqual(start);
  });

  it('says so to who looks, builds or removes, in the language of the pane', async () => {
    await cutShort();
    const holder = desk.book.names.all.find(({ name }) => name.startsWith('receivables.journal.holder.'));
    if (!holder) throw new Error('There is no holder');
    desk.book.names.remove(holder);
    desk.book.names.add('receivables.journal.holder.elsewhere', textFormulas(String(Date.now())).join(''), { hidden: true });
    const state = await workbookState(desk);
    expect(await desk.build()).toEqual({
      kind: 'refused',
      refusal: 'workbook',
      sentence: '别人正在这个工作簿里生成或删除工作表，或者刚才有一次运行中断了，这次没有改动工作簿，请等 3 分钟后再试',
    });
    expect(await desk.remove({ language: 'en-US' })).toEqual({
      kind: 'refused',
      refusal: 'workbook',
      sentence:
        'Somebody else is making or removing sheets in this workbook, or a run was cut short a moment ago; nothing was changed now: try again in 3 minutes',
    });
    expect(await workbookState(desk)).toEqual(state);
  });
});

describe('spoilt notes of a run', () => {
  beforeEach(async () => {
    desk = await openMonthDesk();
  });

  afterEach(() => desk.close());

  it.each(['="{nonsense"', '="{}"', '="null"', '=5', '=Sheet1!$A$1'])('that read %s are none, and go', async (formula) => {
    for (const name of ['staging', 'switching', 'done', 'done.1', 'holder.x', 'whatever'])
      desk.book.names.add(`receivables.journal.${name}`, formula, { hidden: true });
    expect(await desk.build()).toMatchObject({ kind: 'done' });
    expect(journal()).toEqual([]);
    desk.setLedger(longLedger);
    expect(await desk.build()).toMatchObject({ kind: 'done' });
  });

  it('do not keep a run from being undone whose other notes can be read', async () => {
    const before = await workbookState(desk);
    await cutShort();
    desk.book.names.add('receivables.journal.done', '="{""temporary"":5}"', { hidden: true });
    await desk.workbook().settle(null);
    expect(await workbookState(desk)).toEqual(before);
    desk.setLedger(shortLedger);
  });
});

describe('refusalToSettle', () => {
  const heardAt = (id: string, at: string): { readonly name: string; readonly formula: string } => ({
    name: `receivables.journal.holder.${id}`,
    formula: `="${at}"`,
  });
  const page = { id: 'here', now: () => moment };

  it.each([
    [0, 3],
    [59_000, 3],
    [61_000, 2],
    [179_000, 1],
    [180_000, null],
    [-61_000, 2],
    [-3_600_000, null],
  ])('%i milliseconds after a session was heard of asks to wait %s minutes', (age, minutes) => {
    expect(refusalToSettle([heardAt('there', String(moment - age))], page)).toEqual(
      minutes === null ? null : { kind: 'busyElsewhere', minutes },
    );
  });

  it('is none for the page’s own run, one without a holder, or one whose moment is no number', () => {
    expect(refusalToSettle([heardAt('here', String(moment))], page)).toBeNull();
    expect(refusalToSettle([{ name: 'receivables.journal.staging', formula: '="{}"' }], page)).toBeNull();
    expect(refusalToSettle([heardAt('there', 'soon')], page)).toBeNull();
  });

  it('waits for all who were heard of a short while ago, one among many of long ago and as many as there are', () => {
    const old = ['a', 'b', 'c', 'd', 'e'].map((id) => heardAt(id, String(moment - 3_600_000)));
    const live = ['f', 'g', 'h', 'i'].map((id) => heardAt(id, String(moment - 61_000)));
    expect(refusalToSettle([...old, ...live.slice(0, 1)], page)).toEqual({ kind: 'busyElsewhere', minutes: 2 });
    expect(refusalToSettle([...old, ...live.slice(0, 3)], page)).toEqual({ kind: 'busyElsewhere', minutes: 2 });
    expect(refusalToSettle([...old, ...live], page)).toEqual({ kind: 'busyElsewhere', minutes: 2 });
  });

  it('waits for nobody where a moment to come is named, for one may be named for every moment', () => {
    const now = heardAt('now', String(moment - 1_000));
    const series = Array.from({ length: 20 }, (_unused, index) => heardAt(`then${index}`, String(moment + index * 300_000)));
    expect(refusalToSettle([now, ...series], page)).toBeNull();
    expect(refusalToSettle([now, heardAt('fast', String(moment + 120_000))], page)).toEqual({ kind: 'busyElsewhere', minutes: 3 });
  });
});
