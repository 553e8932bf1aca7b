import { pageMargins } from '../sheets/look';
import type { SheetTexts } from '../texts/sheets/zh-CN';
import { headTitleColumns } from './head-places';

/**
 * How a report is printed: A4 across, the columns under its title repeated on every page, and so is the row of its headings where it has
 * one table.
 */
export const landscapePage = ({ pageFooter }: Pick<SheetTexts, 'pageFooter'>, headings: number | null) =>
  ({
    orientation: 'landscape',
    paper: 'A4',
    margins: pageMargins,
    titleRows: headings === null ? null : { first: headings, last: headings },
    titleColumns: { first: 0, last: headTitleColumns - 1 },
    footer: { left: '&F', center: pageFooter, right: '&D' },
  }) as const;
