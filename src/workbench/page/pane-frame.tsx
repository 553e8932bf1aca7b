import { type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject, useState } from 'react';

import type { PageWords } from '../words/page-words';

export interface PaneFrameProps {
  readonly words: PageWords;
  readonly name: string;
  readonly icon: string;
  readonly isOpen: boolean;
  /** Whether the add-in's page is still to come. */
  readonly isLoading: boolean;
  /** Where the add-in's page is put. */
  readonly place: RefObject<HTMLDivElement>;
  readonly onClose: () => void;
}

/** Pixels: what Excel lets a task pane have, and what it starts with; the edge to pull at comes to them. */
const WIDTH = { least: 326, most: 606, first: 356, step: 10 };

/** The add-in's page at the right, as wide as the user likes. Closed, it goes on running: the runtime is shared. */
export function PaneFrame({ words, name, icon, isOpen, isLoading, place, onClose }: PaneFrameProps): ReactNode {
  const [width, setWidth] = useState(WIDTH.first);
  const change = (wanted: number): void => setWidth(Math.min(WIDTH.most, Math.max(WIDTH.least, Math.round(wanted))));
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowLeft') change(width + WIDTH.step);
    if (key === 'ArrowRight') change(width - WIDTH.step);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    document.body.classList.add('is-resizing');
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) change(window.innerWidth - event.clientX);
  };
  return (
    <aside className="pane" aria-label={words.pane(name)} hidden={!isOpen} style={{ width }}>
      <div
        className="splitter"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={words.paneWidth}
        aria-valuemin={WIDTH.least}
        aria-valuemax={WIDTH.most}
        aria-valuenow={width}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onLostPointerCapture={() => document.body.classList.remove('is-resizing')}
      />
      <div className="content">
        <header>
          {icon !== '' && <img src={icon} alt="" />}
          <h2>{name}</h2>
          <button type="button" aria-label={words.closePane(name)} title={words.closePane(name)} onClick={onClose}>
            ×
          </button>
        </header>
        {isLoading && (
          <p className="loading" role="status">
            {words.loading}
          </p>
        )}
        <div ref={place} className="page" />
      </div>
    </aside>
  );
}
