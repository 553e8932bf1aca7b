import { installedApiSets } from '../../../src/workbench/host/api-sets/installed-api-sets';
import { type Desk, openDesk } from '../../../src/workbench/host/desk';

/** An object of each class that the host has, made anew for every try: some of their members delete it. */
const objects: Readonly<Record<string, (context: Excel.RequestContext) => OfficeExtension.ClientObject>> = {
  Workbook: ({ workbook }) => workbook,
  Application: ({ workbook }) => workbook.application,
  Runtime: (context) => context.runtime,
  WorksheetCollection: ({ workbook }) => workbook.worksheets,
  Worksheet: newSheet,
  Range: filledRange,
  RangeAreas: (context) => newSheet(context).getRanges('A1:B2,D4'),
  RangeView: (context) => filledRange(context).getVisibleView(),
  RangeViewCollection: (context) => filledRange(context).getVisibleView().rows,
  RangeFormat: (context) => filledRange(context).format,
  RangeFill: (context) => filledRange(context).format.fill,
  RangeFont: (context) => filledRange(context).format.font,
  RangeBorderCollection: (context) => filledRange(context).format.borders,
  RangeBorder: (context) => filledRange(context).format.borders.getItem('EdgeTop'),
  DataValidation: (context) => filledRange(context).dataValidation,
  RangeCollection: (context) => newSheet(context).getRanges('A1:B2,D4').areas,
  TableCollection: ({ workbook }) => workbook.tables,
  Table: newTable,
  TableColumnCollection: (context) => newTable(context).columns,
  TableColumn: (context) => newTable(context).columns.getItemAt(0),
  TableRow: (context) => newTable(context).rows.getItemAt(0),
  TableRowCollection: (context) => newTable(context).rows,
  NamedItemCollection: ({ workbook }) => workbook.names,
  NamedItem: newName,
  SettingCollection: ({ workbook }) => workbook.settings,
  Setting: ({ workbook }) => workbook.settings.add('k', 1),
  CustomXmlPartCollection: ({ workbook }) => workbook.customXmlParts,
  CustomXmlPart: ({ workbook }) => workbook.customXmlParts.add('<a xmlns="urn:a"/>'),
  CustomXmlPartScopedCollection: ({ workbook }) => workbook.customXmlParts.getByNamespace('urn:a'),
  WorksheetProtection: (context) => newSheet(context).protection,
  WorksheetFreezePanes: (context) => newSheet(context).freezePanes,
  WorksheetCustomPropertyCollection: (context) => newSheet(context).customProperties,
  WorksheetCustomProperty: (context) => newSheet(context).customProperties.add('k', 'v'),
  PageLayout: (context) => newSheet(context).pageLayout,
  HeaderFooterGroup: (context) => newSheet(context).pageLayout.headersFooters,
  HeaderFooter: (context) => newSheet(context).pageLayout.headersFooters.defaultForAllPages,
  ChartCollection: (context) => newSheet(context).charts,
  Chart: newChart,
  ChartTitle: (context) => newChart(context).title,
  ChartLegend: (context) => newChart(context).legend,
  ChartAxes: (context) => newChart(context).axes,
  ChartAxis: (context) => newChart(context).axes.valueAxis,
  ChartAxisTitle: (context) => newChart(context).axes.valueAxis.title,
  ChartGridlines: (context) => newChart(context).axes.valueAxis.majorGridlines,
  ChartSeriesCollection: (context) => newChart(context).series,
  ChartSeries: (context) => newChart(context).series.getItemAt(0),
  ChartSeriesFormat: (context) => newChart(context).series.getItemAt(0).format,
  ChartDataLabels: (context) => newChart(context).series.getItemAt(0).dataLabels,
  ChartDataLabelFormat: (context) => newChart(context).series.getItemAt(0).dataLabels.format,
  ChartFill: (context) => newChart(context).series.getItemAt(0).format.fill,
  ChartLineFormat: (context) => newChart(context).series.getItemAt(0).format.line,
  ConditionalFormatCollection: (context) => filledRange(context).conditionalFormats,
  ConditionalFormat: (context) => filledRange(context).conditionalFormats.add('Custom'),
  CustomConditionalFormat: (context) => filledRange(context).conditionalFormats.add('Custom').custom,
  CellValueConditionalFormat: (context) => filledRange(context).conditionalFormats.add('CellValue').cellValue,
  ConditionalRangeFormat: (context) => filledRange(context).conditionalFormats.add('Custom').custom.format,
};

function newSheet({ workbook }: Excel.RequestContext): Excel.Worksheet {
  return workbook.worksheets.getItem('试');
}

function filledRange(context: Excel.RequestContext): Excel.Range {
  const range = newSheet(context).getRange('A1:B3');
  range.values = [
    ['客户', '金额'],
    ['甲', 1],
    ['乙', 2],
  ];
  return range;
}

function newTable(context: Excel.RequestContext): Excel.Table {
  return newSheet(context).tables.add(filledRange(context), true);
}

function newChart(context: Excel.RequestContext): Excel.Chart {
  return newSheet(context).charts.add('ColumnStacked', filledRange(context));
}

function newName({ workbook }: Excel.RequestContext): Excel.NamedItem {
  return workbook.names.add('名', '=Sheet1!$A$1');
}

let desk: Desk;
let excel: typeof Excel;
beforeAll(async () => {
  desk = await openDesk();
  excel = desk.window['Excel'] as typeof Excel;
});
afterAll(() => desk.close());

interface Refusal {
  readonly code: string;
  readonly location: string;
  readonly message: string;
}

/**
 * Does something with a fresh object and syncs; what Excel refused it with. Nothing is sent where `act` has nothing to do or office.js
 * itself minds.
 */
async function outcome(
  make: (context: Excel.RequestContext) => OfficeExtension.ClientObject,
  act: (object: Record<string, unknown>) => boolean,
): Promise<Refusal | null> {
  const context = new excel.RequestContext();
  const object = make(context) as unknown as Record<string, unknown>;
  try {
    if (!act(object)) return null;
  } catch {
    return null; // a plain property is not loaded yet, or an argument is missing
  }
  cleanUp();
  try {
    await context.sync();
    return null;
  } catch (error) {
    const {
      code = 'no code',
      message,
      debugInfo,
    } = error as { readonly code?: string; readonly message: string; readonly debugInfo?: { readonly errorLocation?: string } };
    return { code, message, location: debugInfo?.errorLocation ?? '' };
  }
}

/** Leaves an empty sheet 试 and no names, whatever the last try did. */
function cleanUp(): void {
  const { book } = desk;
  book.documentParts.structureProtection = null;
  for (const sheet of book.sheets) if (sheet.name !== 'Sheet1') book.removeSheet(sheet);
  book.addSheet('试');
  for (const name of book.names.all) book.names.remove(name);
}

function isMethod(object: Record<string, unknown>, member: string): boolean {
  try {
    return typeof object[member] === 'function';
  } catch {
    return false; // a plain property that is not loaded
  }
}

/** What may be done to a member without knowing what it is; false where it can't be done. */
const acts: Readonly<Record<string, (object: Record<string, unknown>, member: string) => boolean>> = {
  'is asked for': (object, member) => {
    if (isMethod(object, member)) return false;
    (object as unknown as { load(names: string): void }).load(member);
    return true;
  },
  'is called without anything': (object, member) => {
    const value = object[member];
    if (typeof value === 'function') Reflect.apply(value, object, []);
    else (value as { load(): void }).load();
    return true;
  },
  'is called with an address': (object, member) => {
    const value = object[member];
    if (typeof value === 'function') Reflect.apply(value, object, ['A1', 1, true]);
    return typeof value === 'function';
  },
  'is set to a text': (object, member) => set(object, member, 'x'),
  'is set to a number': (object, member) => set(object, member, 5),
};

function set(object: Record<string, unknown>, member: string, value: unknown): boolean {
  if (isMethod(object, member)) return false;
  object[member] = value;
  return true;
}

const table = installedApiSets();

describe('every member of the Excel API, on every object the host has', () => {
  it.each(Object.keys(objects))(
    '%s: works, is refused, or is not found by its own name; the host itself never fails',
    async (wireClass) => {
      const make = objects[wireClass];
      const members = Object.keys(table[wireClass] ?? {}).filter((member) => member !== '');
      if (!make || members.length === 0) throw new Error(`The declarations know no ${wireClass}`);
      const failed: string[] = [];
      for (const member of members) {
        for (const [what, act] of Object.entries(acts)) {
          const refusal = await outcome(make, (object) => act(object, member));
          if (refusal?.code === 'GeneralException' || refusal?.code === 'no code')
            failed.push(`${wireClass}.${member} ${what}: ${refusal.message.slice(0, 300)}`);
          if (refusal?.code === 'ApiNotFound' && !/^\w+\.\w+/.test(refusal.location))
            failed.push(`${wireClass}.${member} ${what}: not found as ${refusal.location}`);
        }
      }
      expect(failed).toEqual([]);
    },
  );
});
