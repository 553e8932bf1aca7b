import { apiSetsOf, offers } from '../../../src/workbench/host/api-sets/api-set-table';
import { installedApiSets } from '../../../src/workbench/host/api-sets/installed-api-sets';
import { excelAtDesk, firstSheet } from './excel-at-desk';

describe('the table of API sets', () => {
  it('reads tags of classes, properties and methods', () => {
    const declarations = [
      'declare namespace Excel {',
      '    /** [Api set: ExcelApi 1.2] */',
      '    class Thing extends OfficeExtension.ClientObject {',
      '        /** [Api set: ExcelApi 1.3] */',
      '        readonly size: number;',
      '        /** [Api set: ExcelApiOnline 1.1] */',
      '        grow(by: number): void;',
      '        load(): void;',
      '    }',
      '}',
    ].join('\n');
    expect(apiSetsOf(declarations)).toEqual({
      Thing: { '': ['ExcelApi', '1.2'], size: ['ExcelApi', '1.3'], grow: ['ExcelApiOnline', '1.1'] },
    });
  });

  it('knows from the installed declarations what came when', () => {
    const table = installedApiSets();
    expect(table['Worksheet']?.['getUsedRangeOrNullObject']).toEqual(['ExcelApi', '1.4']);
    expect(table['PageLayout']?.['orientation']).toEqual(['ExcelApi', '1.9']);
    expect(table['Worksheet']?.['customProperties']).toEqual(['ExcelApi', '1.12']);
    expect(Object.keys(table).length).toBeGreaterThan(150);
  });

  it('compares versions by their parts, and offers no preview member', () => {
    expect(offers({ ExcelApi: '1.9' }, ['ExcelApi', '1.10'])).toBe(false);
    expect(offers({ ExcelApi: '1.10' }, ['ExcelApi', '1.9'])).toBe(true);
    expect(offers({ ExcelApi: '1.17' }, ['ExcelApi', 'BETA '])).toBe(false);
    expect(offers({ ExcelApi: '1.17' }, ['ExcelApiDesktop', '1.1'])).toBe(false);
    expect(offers({}, undefined)).toBe(true);
  });
});

describe('an older Excel (ExcelApi 1.8)', () => {
  it('refuses newer members with their names and goes on offering older ones', async () => {
    const older = await excelAtDesk({ requirements: { ExcelApi: '1.8' } });
    const refusal = await older.refused(async (context) => {
      firstSheet(context).pageLayout.orientation = 'Landscape';
      await context.sync();
    });
    expect(refusal.code).toBe('ApiNotFound');
    expect(refusal.location).toBe('Worksheet.pageLayout');
    await older.run(async (context) => {
      firstSheet(context).getRange('A1').values = [[1]];
      await context.sync();
    });
    const { requirements } = (older.desk.window['Office'] as typeof Office).context;
    expect(requirements.isSetSupported('ExcelApi', '1.8')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
    await older.desk.close();
  });
});
