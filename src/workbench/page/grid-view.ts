import { LifecycleService, LifecycleStages } from '@univerjs/core';
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

/** Where a pane of the grid shows some cells: cells across the edge of frozen ones are in more than one. */
export interface ScreenPlace {
  readonly box: ScreenBox;
  /** What the pane has of the canvas. */
  readonly window: ScreenBox;
  readonly zoom: number;
}

/** One direction of the grid: the frozen part and the one that scrolls, each from where to where, and by how much it is scrolled. */
type Part = readonly [start: number, end: number, scroll: number];

/** What the scroll bars cover of the canvas at its right and its bottom, in pixels of the screen. */
export const SCROLL_BAR = 12;

/** The canvas that cells are drawn on. */
export function gridCanvas(runtime: UniverRuntime): HTMLElement | null {
  return renderOf(runtime)?.engine.getCanvasElement() ?? null;
}

/** Says where cells of the sheet in front are drawn; nowhere while nothing is drawn yet. */
export function screenPlaces(runtime: UniverRuntime, sheet: BookSheet, area: Area): ScreenPlace[] {
  const render = renderOf(runtime);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !skeleton || skeleton.worksheet.getSheetId() !== sheet.id) return [];
  const { viewportScrollX = 0, viewportScrollY = 0 } = render.with(SheetScrollManagerService).validViewportScrollInfo$.getValue() ?? {};
  const { rowHeaderWidth, columnHeaderHeight, columnWidthAccumulation, rowHeightAccumulation } = skeleton;
  const zoom = render.scene.getAncestorScale().scaleX;
  const { rows, cols } = sheet.grid.freeze;
  const [left, right] = [offset(columnWidthAccumulation, area.col), offset(columnWidthAccumulation, area.col + area.cols)];
  const [top, bottom] = [offset(rowHeightAccumulation, area.row), offset(rowHeightAccumulation, area.row + area.rows)];
  const across = partsOf(rowHeaderWidth, offset(columnWidthAccumulation, cols), render.engine.width / zoom, viewportScrollX);
  const down = partsOf(columnHeaderHeight, offset(rowHeightAccumulation, rows), render.engine.height / zoom, viewportScrollY);
  return across
    .flatMap(([x, xEnd, scrollX]) =>
      down.map(
        ([y, yEnd, scrollY]): ScreenPlace => ({
          zoom,
          box: scaled(
            { left: rowHeaderWidth + left - scrollX, top: columnHeaderHeight + top - scrollY, width: right - left, height: bottom - top },
            zoom,
          ),
          window: scaled({ left: x, top: y, width: xEnd - x, height: yEnd - y }, zoom),
        }),
      ),
    )
    .filter(
      ({ box, window }) =>
        overlap(box.left, box.width, window.left, window.width) && overlap(box.top, box.height, window.top, window.height),
    );
}

/** Where cells of the sheet in front are in the browser's window; null where they are out of sight. */
export function windowPlace(runtime: UniverRuntime, sheet: BookSheet, area: Area): ScreenBox | null {
  const canvas = gridCanvas(runtime)?.getBoundingClientRect();
  const box = screenPlaces(runtime, sheet, area)[0]?.box;
  return canvas && box ? { ...box, left: canvas.left + box.left, top: canvas.top + box.top } : null;
}

/**
 * Brings cells of the sheet in front into sight, by as little scrolling as it takes; Univer's own command leaves them behind frozen ones.
 * False while the sheet is not drawn yet.
 */
export function scrollIntoSight(runtime: UniverRuntime, sheet: BookSheet, { row, col, rows, cols }: Area): boolean {
  const render = renderOf(runtime);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !skeleton || skeleton.worksheet.getSheetId() !== sheet.id) return false;
  const { viewportScrollX = 0, viewportScrollY = 0 } = render.with(SheetScrollManagerService).validViewportScrollInfo$.getValue() ?? {};
  const { rowHeaderWidth, columnHeaderHeight, columnWidthAccumulation, rowHeightAccumulation } = skeleton;
  const zoom = render.scene.getAncestorScale().scaleX;
  const { freeze } = sheet.grid;
  const scrolled = (ends: readonly number[], frozen: number, first: number, count: number, room: number, now: number): number => {
    if (first < frozen) return now;
    const start = offset(ends, first) - offset(ends, frozen);
    const end = offset(ends, first + count) - offset(ends, frozen);
    return Math.min(start, Math.max(now, end - (room - offset(ends, frozen))));
  };
  const [width, height] = [(render.engine.width - SCROLL_BAR) / zoom, (render.engine.height - SCROLL_BAR) / zoom];
  const offsetX = scrolled(columnWidthAccumulation, freeze.cols, col, cols, width - rowHeaderWidth, viewportScrollX);
  const offsetY = scrolled(rowHeightAccumulation, freeze.rows, row, rows, height - columnHeaderHeight, viewportScrollY);
  if (offsetX === viewportScrollX && offsetY === viewportScrollY) return true;
  const { univer, api, library } = runtime;
  univer
    .__getInjector()
    .get(library.core.ICommandService)
    .syncExecuteCommand('sheet.operation.set-scroll', {
      unitId: api.getActiveWorkbook()?.getId() ?? '',
      sheetId: sheet.id,
      sheetViewStartRow: 0,
      sheetViewStartColumn: 0,
      offsetX,
      offsetY,
    });
  return true;
}

const offset = (ends: readonly number[], index: number): number => (index === 0 ? 0 : (ends[Math.min(index, ends.length) - 1] ?? 0));

const partsOf = (header: number, frozen: number, end: number, scroll: number): Part[] => [
  [header, header + frozen, 0],
  [header + frozen, end, scroll],
];

const overlap = (start: number, length: number, otherStart: number, otherLength: number): boolean =>
  start < otherStart + otherLength && start + length > otherStart;

/** Before the grid was drawn for the first time its parts are not there to be asked. */
function renderOf({ univer, api }: UniverRuntime): ReturnType<IRenderManagerService['getRenderById']> {
  const injector = univer.__getInjector();
  if (injector.get(LifecycleService).stage < LifecycleStages.Rendered) return null;
  return injector.get(IRenderManagerService).getRenderById(api.getActiveWorkbook()?.getId() ?? '');
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
    api.addEvent(api.Event.LifeCycleChanged, soon),
    univer.__getInjector().get(library.core.ICommandService).onCommandExecuted(soon),
  ];
  addEventListener('resize', soon);
  return () => {
    for (const ending of endings) ending.dispose();
    removeEventListener('resize', soon);
  };
}

const scaled = ({ left, top, width, height }: ScreenBox, zoom: number): ScreenBox => ({
  left: left * zoom,
  top: top * zoom,
  width: width * zoom,
  height: height * zoom,
});
