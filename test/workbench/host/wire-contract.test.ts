import type { Desk } from '../../../src/workbench/host/desk';
import { excelAtDesk, type ExcelAtDesk, firstSheet, pause, plain } from './excel-at-desk';

interface WireMessage {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly eventDispId?: number;
  } & Record<string, unknown>;
  readonly _errorCode?: number;
  readonly _responseType?: number;
}

interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[]; readonly ReferencedObjectPathIds?: readonly unknown[] };
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[]; readonly Top?: number };
}

interface WireBatch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<
    Record<
      string,
      {
        readonly Id: number;
        readonly ObjectPathType: number;
        readonly Name: string;
        readonly ParentObjectPathId?: number;
        readonly ArgumentInfo?: WireAction['ArgumentInfo'];
      }
    >
  >;
}

/** Everything that went over the wire while some work was done. */
class Tap {
  readonly sent: WireMessage[] = [];
  readonly answered: WireMessage[] = [];

  constructor(desk: Desk) {
    const { server } = desk;
    const receive = server.receive.bind(server);
    server.receive = (text) => {
      const message = JSON.parse(String(text)) as WireMessage;
      if (message._messageType === 0) this.sent.push(message);
      receive(text);
    };
    desk.window.addEventListener('message', (event) => this.answered.push(JSON.parse(String(event.data)) as WireMessage));
  }

  clear(): void {
    this.sent.length = this.answered.length = 0;
  }

  get batches(): WireBatch[] {
    return this.sent
      .filter(({ _data }) => _data.DdaMethod?.DispatchId === 93)
      .map(({ _data }) => JSON.parse(String(_data.ArrayData?.[4])) as WireBatch);
  }

  get actions(): WireAction[] {
    return this.batches.flatMap(({ Actions }) => Actions);
  }
}

let at: ExcelAtDesk;
let tap: Tap;
beforeAll(async () => {
  at = await excelAtDesk();
  tap = new Tap(at.desk);
});
afterAll(() => at.desk.close());
beforeEach(async () => {
  await pause();
  tap.clear();
});

const office = (): typeof Office => at.desk.window['Office'] as typeof Office;

describe('messages between office.js and its host', () => {
  it('are JSON texts that carry the conversation’s id and a number, which the answer repeats', async () => {
    await at.run((context) => context.sync(firstSheet(context).load('name')));
    const [request] = tap.sent;
    const answer = tap.answered.find(({ _correlationId }) => _correlationId === request?._correlationId);
    expect(request).toMatchObject({ _messageType: 0, _actionType: 0, _actionName: 'executeMethod' });
    expect(answer).toMatchObject({
      _messageType: 1,
      _errorCode: 0,
      _responseType: 0,
      _conversationId: request?._conversationId,
      _actionName: 'executeMethod',
    });
  });

  it('hold a batch as the fifth element of a safe array behind POST and ProcessQuery, and its answer as the third', async () => {
    await at.run((context) => context.sync(firstSheet(context).load('name')));
    const [request] = tap.sent;
    expect(request?._data.DdaMethod?.DispatchId).toBe(93);
    expect(request?._data.ArrayData?.slice(1, 3)).toEqual(['POST', 'ProcessQuery']);
    const answer = tap.answered.find(({ _correlationId }) => _correlationId === request?._correlationId);
    expect(answer?._data).toMatchObject({ Version: 1, Error: 0 });
    const [status, headers, body] = answer?._data['Data'] as readonly unknown[];
    expect([status, headers, Object.keys(JSON.parse(String(body)) as object)]).toEqual([200, [], ['Results', 'TraceIds']]);
  });

  it('save settings by method 76 and load them by method 75', async () => {
    const { settings } = office().context.document;
    settings.set('甲', 1);
    await new Promise((resolve) => {
      settings.saveAsync(resolve);
    });
    await new Promise((resolve) => {
      settings.refreshAsync(resolve);
    });
    expect(tap.sent.map(({ _data }) => _data.DdaMethod?.DispatchId)).toEqual([76, 75]);
    expect(tap.sent[0]?._data['DdaSettingsMethod']).toMatchObject({ Properties: [['甲', '1']] });
    expect(settings.get('甲')).toBe(1);
  });

  it('register for events with action 1 and are told of them with response type 1; action 2 ends that', async () => {
    const heard: unknown[] = [];
    const handler = (event: unknown): void => void heard.push(event);
    await new Promise((resolve) => {
      office().context.document.addHandlerAsync(office().EventType.DocumentSelectionChanged, handler, resolve);
    });
    expect(tap.sent).toMatchObject([{ _actionType: 1, _data: { eventDispId: 2 } }]);
    at.desk.host.select(at.desk.book.activeSheet, [{ row: 1, col: 1, rows: 1, cols: 1 }]);
    await pause();
    expect(heard).toHaveLength(1);
    expect(tap.answered.at(-1)).toMatchObject({ _responseType: 1 });
    tap.clear();
    await new Promise((resolve) => {
      office().context.document.removeHandlerAsync(office().EventType.DocumentSelectionChanged, { handler }, resolve);
    });
    expect(tap.sent).toMatchObject([{ _actionType: 2 }]);
  });

  it('answer a ribbon command when it is done, by method 94', async () => {
    office().actions.associate('done', (event: Office.AddinCommands.Event) => event.completed());
    await pause();
    tap.clear();
    at.desk.server.fireCommand('done', 'button');
    await pause();
    expect(tap.sent.map(({ _data }) => _data.DdaMethod?.DispatchId)).toEqual([94]);
  });

  it('carry texts to and from a parent window by methods 144 and 145', async () => {
    await at.run((context) => context.sync(firstSheet(context).load('name')));
    const conversation = tap.sent[0]?._conversationId;
    for (const method of [144, 145]) {
      at.desk.server.receive(
        JSON.stringify({
          _messageType: 0,
          _actionType: 0,
          _actionName: 'executeMethod',
          _conversationId: conversation,
          _correlationId: 9000 + method,
          _data: { DdaMethod: { DispatchId: method } },
        }),
      );
    }
    await pause();
    expect(tap.answered.filter(({ _correlationId }) => _correlationId > 9000).map(({ _data }) => _data)).toEqual([
      { Version: 1, Error: 0 },
      { Version: 1, Error: 0 },
    ]);
  });
});

describe('the wire form of a batch', () => {
  it('tells the root from method, property and indexer paths and reference ids by their types 1, 3, 4, 5 and 6', async () => {
    await at.run(async (context) => {
      const range = firstSheet(context).getRange('A1').load('address');
      range.format.fill.load('color');
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      sheets.items[0]?.load('visibility');
      range.load('values');
      await context.sync();
    });
    const types = new Set(tap.batches.flatMap(({ ObjectPaths }) => Object.values(ObjectPaths).map(({ ObjectPathType }) => ObjectPathType)));
    expect([...types].sort()).toEqual([1, 3, 4, 5, 6]);
  });

  it('addresses a service by its full name with path type 2', async () => {
    await office().addin.getStartupBehavior();
    const services = tap.batches
      .flatMap(({ ObjectPaths }) => Object.values(ObjectPaths))
      .filter(({ ObjectPathType }) => ObjectPathType === 2);
    expect(services.map(({ Name }) => Name)).toEqual(['Microsoft.AppRuntime.AppRuntimePersistenceService']);
  });

  it('numbers its actions: 1 makes an object, 2 asks, 3 calls, 4 sets, 5 traces; set() sends one 4 for each member', async () => {
    await at.run(async (context) => {
      const range = firstSheet(context).getRange('A1');
      range.set({ numberFormat: [['0']], format: { wrapText: true } });
      range.select();
      range.load('address');
      context.trace('here');
      await context.sync();
    });
    expect([...new Set(tap.actions.map(({ ActionType }) => ActionType))].sort()).toEqual([1, 2, 3, 4, 5]);
    expect(tap.actions.filter(({ ActionType }) => ActionType === 4).map(({ Name }) => Name)).toEqual(['NumberFormat', 'WrapText']);
  });

  it('writes names in PascalCase, but showGridlines as Gridlines and the runtime as _Runtime', async () => {
    await at.run(async (context) => {
      firstSheet(context).showGridlines = true;
      context.runtime.enableEvents = true;
      await context.sync();
    });
    expect(tap.actions.filter(({ ActionType }) => ActionType === 4).map(({ Name }) => Name)).toEqual(['Gridlines', 'EnableEvents']);
    expect(tap.batches.flatMap(({ ObjectPaths }) => Object.values(ObjectPaths).map(({ Name }) => Name))).toContain('_Runtime');
  });

  it('names an object among the arguments by its path', async () => {
    await at.run(async (context) => {
      const sheet = context.workbook.worksheets.add('参数');
      sheet.tables.add(sheet.getRange('A1:B2'), true).load('name');
      await context.sync();
    });
    const [add] = tap.batches
      .flatMap(({ ObjectPaths }) => Object.values(ObjectPaths))
      .filter(({ Name, ArgumentInfo }) => Name === 'Add' && ArgumentInfo?.ReferencedObjectPathIds);
    const [range, hasHeaders] = add?.ArgumentInfo?.Arguments ?? [];
    expect([typeof range, hasHeaders, add?.ArgumentInfo?.ReferencedObjectPathIds]).toEqual(['number', true, [range, 0]]);
  });

  it('asks for items by their members alone, for a part with Top, for an object beside it with Expand, and for all with nothing', async () => {
    await at.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      context.workbook.worksheets.load({ $top: 1, name: true });
      firstSheet(context).getRange('A1').load({ select: 'address', expand: 'worksheet' });
      firstSheet(context).load();
      await context.sync();
    });
    const queries = tap.actions.filter(({ ActionType }) => ActionType === 2).map(({ QueryInfo }) => QueryInfo);
    expect(queries[0]?.Select).toEqual(['name']);
    expect(queries[1]).toMatchObject({ Top: 1 });
    expect(queries[2]?.Expand).toEqual(['worksheet']);
    expect(queries[3]?.Select ?? []).toEqual([]);
  });

  it('answers with a result for each action, and lists the traces it passed', async () => {
    await at.run(async (context) => {
      firstSheet(context).load('name');
      context.trace('passed');
      await context.sync();
    });
    const [status, , body] = tap.answered.find(({ _data }) => Array.isArray(_data['Data']))?._data['Data'] as readonly unknown[];
    const response = JSON.parse(String(body)) as {
      readonly Results: readonly { readonly ActionId: number }[];
      readonly TraceIds: readonly number[];
    };
    const trace = tap.actions.find(({ ActionType }) => ActionType === 5);
    expect([status, response.TraceIds]).toEqual([200, [trace?.Id]]);
    expect(response.Results.map(({ ActionId }) => ActionId)).toEqual(tap.batches[0]?.Actions.map(({ Id }) => Id));
  });

  it('says what failed by code, message, place and number of the action; what came before has its results', async () => {
    const refusal = await at.refused(async (context) => {
      firstSheet(context).getRange('A9').values = [[9]];
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    expect(refusal.code).toBe('ItemNotFound');
    const bodies = tap.answered.flatMap(({ _data }) =>
      Array.isArray(_data['Data'])
        ? [JSON.parse(String((_data['Data'] as unknown[])[2])) as { Error?: Record<string, unknown>; Results: unknown[] }]
        : [],
    );
    const failed = bodies.find(({ Error: error }) => error !== undefined);
    expect(failed?.Error).toMatchObject({ Code: 'ItemNotFound', Location: 'WorksheetCollection.getItem', HttpStatusCode: 404 });
    expect(failed?.Results).toHaveLength(Number(failed?.Error?.['ActionIndex']));
  });

  it('answers worksheets and tables with their ids, ranges with the reference that the next batch names', async () => {
    await at.run(async (context) => {
      const sheet = firstSheet(context).load('name');
      const range = sheet.getRange('A1').load('address');
      await context.sync();
      range.load('values');
      sheet.load('visibility');
      await context.sync();
    });
    const second = Object.values(tap.batches[1]?.ObjectPaths ?? {});
    expect(second.some(({ ObjectPathType, Name }) => ObjectPathType === 6 && /^ref\d+$/.test(Name))).toBe(true);
    expect(
      second.some(
        ({ ObjectPathType, ArgumentInfo }) => ObjectPathType === 5 && plain(ArgumentInfo?.Arguments)?.[0] === at.desk.book.sheets[0]?.id,
      ),
    ).toBe(true);
  });

  it('is not gated by the client: a member of a newer set is sent and refused by the host', async () => {
    const refusal = await at.refused(async (context) => {
      firstSheet(context).load('showDataTypeIcons');
      await context.sync();
    });
    expect(tap.batches).toHaveLength(1);
    expect(refusal).toMatchObject({ code: 'ApiNotFound', location: 'Worksheet.showDataTypeIcons' });
  });

  it('of 20,000 rows by 12 columns is about 3 MB, split into actions of 1,500 cells', async () => {
    await at.run(async (context) => {
      const line = ['应收客户有限公司', 45_000, 1234.56, 'HT-2025', 45_030, 0, 0, 0, 1234.56, '张三', '', 1];
      context.workbook.worksheets.add('大').getRangeByIndexes(0, 0, 20_000, 12).values = Array.from({ length: 20_000 }, () => line);
      await context.sync();
    });
    const writes = tap.actions.filter(({ ActionType, Name }) => ActionType === 4 && Name === 'Values');
    const cells = writes.map(({ ArgumentInfo }) => (ArgumentInfo?.Arguments?.[0] as unknown[][]).length * 12);
    expect(Math.max(...cells)).toBe(1500);
    expect(cells.reduce((sum, count) => sum + count, 0)).toBe(240_000);
    expect(tap.batches).toHaveLength(1);
  });

  it('pushes events of cells by category 65536 and type 10 with the worksheet’s id and JSON text', async () => {
    await at.run(async (context) => {
      firstSheet(context).onChanged.add(() => Promise.resolve());
      await context.sync();
      firstSheet(context).getRange('C3').values = [[1]];
      await context.sync();
    });
    await pause(100);
    const pushed = tap.answered
      .filter(({ _responseType }) => _responseType === 1)
      .flatMap(({ _data }) => _data.ArrayData ?? []) as unknown[][];
    expect(pushed).toHaveLength(1);
    expect([pushed[0]?.slice(0, 3), pushed[0]?.slice(4)]).toEqual([
      [65_536, 10, at.desk.book.sheets[0]?.id],
      [0, false],
    ]);
    expect(JSON.parse(String(pushed[0]?.[3]))).toMatchObject({ address: 'C3', changeType: 'RangeEdited' });
  });
});
