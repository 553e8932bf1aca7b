import type { Language } from '../language';

/** What the page says where there is no pane: it is not in Excel, or the pane's own file did not come. */
export const pageTexts: Readonly<Record<Language, { readonly openInExcel: string; readonly notLoaded: string }>> = {
  'zh-CN': { openInExcel: '请在 Excel 中打开', notLoaded: '面板没有加载成功，请关闭面板后重新打开' },
  'en-US': { openInExcel: 'Open this in Excel', notLoaded: 'The pane could not be loaded; close it and open it again' },
};
