import type { Probe } from '../probe';
import { ProbeSkipped } from '../probe-stage';

/** Milliseconds that an event may take. */
const patience = 5_000;

/** How the program itself behaves: batches, sizes, events, parts of the file. */
export const programProbes: readonly Probe[] = [
  {
    id: 'program-failed-batch',
    sentence: {
      'zh-CN': '一批里出错之前做完的都保留，之后的都不做',
      'en-US': 'A failed batch leaves what came before its failed action, and nothing behind it',
    },
    expected: ['ItemNotFound', [[1, '']]],
    run: async ({ context, sheet, refusalOf }) => {
      const code = await refusalOf(({ workbook }, own) => {
        own.getRange('A1').values = [[1]];
        workbook.worksheets.getItem('~自检 没有').load('name');
        own.getRange('B1').values = [[2]];
      });
      const cells = sheet.getRange('A1:B1').load('values');
      await context.sync();
      return [code, cells.values];
    },
  },
  {
    id: 'program-suspend',
    sentence: {
      'zh-CN': '暂停刷新和计算只管这一批：同一批写入的值读得到',
      'en-US': 'Suspending screen and calculation lasts for a batch, and what it writes is read all the same',
    },
    expected: [[2]],
    run: async ({ context, sheet }) => {
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').formulas = [['=1+1']];
      await context.sync();
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      return cell.values;
    },
  },
  {
    id: 'program-large-request',
    sentence: {
      'zh-CN': '网页版拒绝超过 5 MB 的请求（加载项每次约 2.5 MB）',
      'en-US': 'Excel on the web refuses requests above 5 MB (those of the add-in have about 2.5 MB)',
    },
    expected: 'RequestPayloadSizeLimitExceeded',
    run: ({ refusalOf }) => {
      if (Office.context.platform !== Office.PlatformType.OfficeOnline) throw new ProbeSkipped('Excel on the web only');
      const line = Array.from({ length: 10 }, () => '客'.repeat(2_000));
      return refusalOf((_, sheet) => {
        sheet.getRangeByIndexes(0, 0, 100, 10).values = Array.from({ length: 100 }, () => line);
      });
    },
  },
  {
    id: 'program-full-request',
    sentence: { 'zh-CN': '约 2.5 MB 的请求一次写完', 'en-US': 'A request of about 2.5 MB is written at once' },
    expected: [['客户第11999']],
    run: async ({ context, sheet }) => {
      sheet.getRangeByIndexes(0, 0, 12_000, 12).values = Array.from({ length: 12_000 }, (_, row) =>
        Array.from({ length: 12 }, () => `客户第${row}`),
      );
      await context.sync();
      const cell = sheet.getRange('L12000').load('values');
      await context.sync();
      return cell.values;
    },
  },
  {
    id: 'program-changed-event',
    sentence: { 'zh-CN': '加载项自己写入也有 onChanged 事件', 'en-US': '`onChanged` tells of what the add-in itself writes' },
    expected: 'A1',
    run: ({ context, sheet }) =>
      heard<Excel.WorksheetChangedEventArgs>(
        context,
        (handler) => sheet.onChanged.add(handler),
        () => {
          sheet.getRange('A1').values = [[1]];
        },
      ).then(({ address }) => address),
  },
  {
    id: 'program-added-event',
    sentence: { 'zh-CN': '加载项自己新建工作表也有 onAdded 事件', 'en-US': '`onAdded` tells of sheets that the add-in itself adds' },
    expected: 'WorksheetAdded',
    run: ({ context, addSheet }) =>
      heard<Excel.WorksheetAddedEventArgs>(
        context,
        (handler) => context.workbook.worksheets.onAdded.add(handler),
        () => {
          addSheet('新');
        },
      ).then(({ type }) => type),
  },
  {
    id: 'program-xml-part',
    sentence: {
      'zh-CN': '自定义 XML 部件可以加入、按命名空间找到、读回、删除',
      'en-US': 'A custom XML part is added, found by its namespace, read back and deleted',
    },
    expected: ['<a xmlns="urn:receivables:selfcheck">账</a>', 0],
    run: async ({ context }) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<a xmlns="urn:receivables:selfcheck">账</a>');
      const parts = customXmlParts.getByNamespace('urn:receivables:selfcheck').load('items/id');
      await context.sync();
      const texts = parts.items.map((part) => customXmlParts.getItem(part.id).getXml());
      await context.sync();
      for (const part of parts.items) customXmlParts.getItem(part.id).delete();
      const left = customXmlParts.getByNamespace('urn:receivables:selfcheck').getCount();
      await context.sync();
      return [texts[0]?.value.replace(/^<\?xml[^>]*\?>\s*/, ''), left.value];
    },
  },
  {
    id: 'program-function-date',
    sentence: {
      'zh-CN': 'functions.date 按工作簿的日期系统给出序列号：1900 系统里 1904-01-01 是 1462',
      'en-US': '`functions.date` counts by the workbook’s date system: in the 1900 system 1904-01-01 is 1462',
    },
    expected: 1462,
    run: async ({ context }) => {
      const serial = context.workbook.functions.date(1904, 1, 1).load('value');
      await context.sync();
      return serial.value;
    },
  },
  {
    id: 'program-selection',
    sentence: { 'zh-CN': '选中的几块区域都读得到', 'en-US': 'All selected areas can be read' },
    expected: true,
    run: async ({ context }) => {
      const { areas } = context.workbook.getSelectedRanges();
      areas.load('items/rowIndex');
      await context.sync();
      return areas.items.length > 0;
    },
  },
  {
    id: 'program-protection',
    sentence: {
      'zh-CN': '受保护的工作表拒绝写入（AccessDenied），撤销保护后可写',
      'en-US': 'A protected sheet refuses writing (AccessDenied), and takes it once unprotected',
    },
    expected: ['AccessDenied', 'none'],
    run: async ({ context, sheet, refusalOf }) => {
      sheet.protection.protect();
      await context.sync();
      const write = (_: Excel.RequestContext, own: Excel.Worksheet): void => {
        own.getRange('A1').values = [[1]];
      };
      const refused = await refusalOf(write);
      sheet.protection.unprotect();
      await context.sync();
      return [refused, await refusalOf(write)];
    },
  },
];

/** The first event that comes after something was queued; the handler goes again. */
async function heard<Event>(
  context: Excel.RequestContext,
  listen: (handler: (event: Event) => Promise<void>) => OfficeExtension.EventHandlerResult<Event>,
  queue: () => void,
): Promise<Event> {
  let told: (event: Event | null) => void = () => undefined;
  const event = new Promise<Event | null>((resolve) => {
    told = resolve;
  });
  const timer = setTimeout(() => told(null), patience);
  const handler = listen((came) => {
    told(came);
    return Promise.resolve();
  });
  await context.sync();
  try {
    queue();
    await context.sync();
    const came = await event;
    if (came === null) throw new Error('No event came.');
    return came;
  } finally {
    clearTimeout(timer);
    handler.remove();
    await context.sync();
  }
}
