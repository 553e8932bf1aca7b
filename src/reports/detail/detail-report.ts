import type { Report, SheetBuild } from '../report';
import { detailKind } from './detail-names';

/** 账龄明细: the positions of a month, one table a currency. */
export const detailReport: Report<'aged' | 'desk'> = {
  kind: detailKind,
  lifeCycle: 'month',
  staysBehind: true,
  choice: 'aging',
  needs: ['aged', 'desk'],
  sheetName: ({ sheets }) => sheets.detailName,
  tables: ({ aged }, { sheets }) =>
    ['', ...aged.otherCurrencies.map(({ currency }) => currency)].map((part) => ({ base: sheets.detailTable, part })),
  charts: 0,
  load: async () => {
    const { buildDetailSheet, buildingDetailSheet, limitationsKnown } = await import(
      /* webpackChunkName: "report-sheets" */ './detail-build'
    );
    const build: SheetBuild<'aged' | 'desk'> = ({ aged, desk }, context) => buildDetailSheet(aged, context, limitationsKnown(desk));
    build.piecewise = ({ aged, desk }, context) => buildingDetailSheet(aged, context, limitationsKnown(desk));
    return build;
  },
};
