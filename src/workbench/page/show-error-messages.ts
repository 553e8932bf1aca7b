import { LocaleService } from '@univerjs/core';
import { CellAlertManagerService, CellAlertType, type ICellAlert } from '@univerjs/sheets-ui';

import type { UniverRuntime } from '../book/univer-runtime';
import { onSelected } from './on-selected';

/** The card that Univer shows at a cell with an error while the pointer is over it. */
const HOVER_CARD = 'SHEET_FORMULA_ALERT';
/** Ours, at the cell that is selected: so the keyboard gets there, too. */
const SELECTION_CARD = 'RECEIVABLES_ERROR_MESSAGE';

/** The sentence behind a cell's error; '' where there is none. */
export type ErrorMessageAt = (sheetId: string, row: number, col: number) => string;

/**
 * Lets the card at a cell with an error say what the add-in's function says of it, under the pointer and at the selected cell; Univer
 * itself knows the kind of the error only.
 */
export function showErrorMessages(runtime: UniverRuntime, messageAt: ErrorMessageAt): void {
  const { univer, api } = runtime;
  const injector = univer.__getInjector();
  const cards = injector.get(CellAlertManagerService);
  const show = cards.showAlert.bind(cards);
  const isShownAt = (key: string, { subUnitId, row, col }: ICellAlert['location']): boolean => {
    const shown = cards.currentAlert.get(key)?.alert.location;
    return shown?.subUnitId === subUnitId && shown.row === row && shown.col === col;
  };
  cards.showAlert = (card) => {
    const { subUnitId, row, col } = card.location;
    const message = card.key === HOVER_CARD ? messageAt(subUnitId, row, col) : '';
    if (isShownAt(SELECTION_CARD, card.location)) cards.removeAlert(SELECTION_CARD);
    show(message === '' ? card : { ...card, message });
  };
  onSelected(runtime, (subUnitId, [first]) => {
    cards.removeAlert(SELECTION_CARD);
    if (!first) return;
    const location = { unitId: api.getActiveWorkbook()?.getId() ?? '', subUnitId, row: first.row, col: first.col };
    const message = first.rows === 1 && first.cols === 1 ? messageAt(subUnitId, first.row, first.col) : '';
    if (message === '' || isShownAt(HOVER_CARD, location)) return;
    const title = injector.get(LocaleService).t('sheets-formula-ui.error.title');
    show({ type: CellAlertType.ERROR, title, message, location, width: 200, height: 74, key: SELECTION_CARD });
  });
  api.addEvent(api.Event.SheetEditStarted, () => cards.removeAlert(SELECTION_CARD));
}
