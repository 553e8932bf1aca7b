import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetScrollManagerService, SheetSkeletonManagerService } from '@univerjs/sheets-ui';

import type { Area } from '../book/area';
import type { BookSheet } from '../book/book-sheet';
import type { UniverRuntime } from '../book/univer-runtime';

/** A rectangle on the screen, in pixels from the grid's canvas. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where some cells are on the screen. */
export interface ScreenPlace {
  readonly box: ScreenBox;
  /** What of the canvas shows cells like these: what lies outside is scrolled away. */
  readonly window: ScreenBox;
  readonly zoom: number;
}

/** Says where cells of the sheet in front are drawn; null while nothing is drawn yet. */
export function screenPlace({ univer, api }: UniverRuntime, sheet: BookSheet, area: Area): ScreenPlace | null {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(api.getActiveWorkbook()?.getId() ?? '');
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !skeleton || skeleton.worksheet.getSheetId() !== sheet.id) return null;
  const { viewportScrollX = 0, viewportScrollY = 0 } = render.with(SheetScrollManagerService).validViewportScrollInfo$.getValue() ?? {};
  const { rowHeaderWidth, columnHeaderHeight, columnWidthAccumulation, rowHeightAccumulation } = skeleton;
  const across = (col: number): number => (col === 0 ? 0 : (columnWidthAccumulation[Math.min(col, columnWidthAccumulation.length) - 1] ?? 0));
  const down = (row: number): number => (row === 0 ? 0 : (rowHeightAccumulation[Math.min(row, rowHeightAccumulation.length) - 1] ?? 0));
  const { rows, cols } = sheet.grid.freeze;
  const [isFixedAcross, isFixedDown] = [area.col < cols, area.row < rows];
  const zoom = render.scene.getAncestorScale().scaleX;
  const left = rowHeaderWidth + across(area.col) - (isFixedAcross ? 0 : viewportScrollX);
  const top = columnHeaderHeight + down(area.row) - (isFixedDown ? 0 : viewportScrollY);
  const windowLeft = rowHeaderWidth + (isFixedAcross ? 0 : across(cols));
  const windowTop = columnHeaderHeight + (isFixedDown ? 0 : down(rows));
  return {
    zoom,
    box: scaled({ left, top, width: across(area.col + area.cols) - across(area.col), height: down(area.row + area.rows) - down(area.row) }, zoom),
    window: { left: windowLeft * zoom, top: windowTop * zoom, width: render.engine.width - windowLeft * zoom, height: render.engine.height - windowTop * zoom },
  };
}

/** Calls back whenever cells may be drawn elsewhere, or hold something else; at most once a frame. Returns a function that ends it. */
export function onGridChange({ univer, api, library }: UniverRuntime, listener: () => void): () => void {
  let isWaiting = false;
  const soon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      listener();
    });
  };
  const endings = [
    api.addEvent(api.Event.Scroll, soon),
    univer.__getInjector().get(library.core.ICommandService).onCommandExecuted(soon),
  ];
  addEventListener('resize', soon);
  return () => {
    for (const ending of endings) ending.dispose();
    removeEventListener('resize', soon);
  };
}

const scaled = ({ left, top, width, height }: ScreenBox, zoom: number): ScreenBox => ({ left: left * zoom, top: top * zoom, width: width * zoom, height: height * zoom });
