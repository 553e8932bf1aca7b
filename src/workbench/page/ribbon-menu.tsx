import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

import type { RibbonItem } from './add-in-manifest';

export interface RibbonMenuProps {
  readonly label: string;
  readonly items: readonly RibbonItem[];
  /** The button that opened it; it gets the focus back. */
  readonly anchor: HTMLElement;
  readonly onItem: (item: RibbonItem) => void;
  readonly onClose: () => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** A menu below a button of the ribbon, with the keys that menus have. */
export function RibbonMenu({ label, items, anchor, onItem, onClose }: RibbonMenuProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const place = anchor.getBoundingClientRect();
  useEffect(() => {
    list.current?.querySelector('button')?.focus();
    const closeOutside = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || (!list.current?.contains(event.target) && !anchor.contains(event.target))) onClose();
    };
    document.addEventListener('pointerdown', closeOutside, true);
    return () => document.removeEventListener('pointerdown', closeOutside, true);
  }, [anchor, onClose]);
  const leave = (): void => {
    onClose();
    anchor.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
      const at = buttons.findIndex((button) => button === document.activeElement) + step;
      buttons[Number.isFinite(step) ? (at + buttons.length) % buttons.length : step > 0 ? buttons.length - 1 : 0]?.focus();
    } else if (event.key === 'Escape') leave();
    else if (event.key === 'Tab') onClose();
  };
  return (
    <ul
      ref={list}
      role="menu"
      aria-label={label}
      className="menu"
      style={{ left: place.left, top: place.bottom + 2 }}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <li key={item.id} role="none">
          <button
            type="button"
            role="menuitem"
            id={item.id}
            title={item.supertip}
            tabIndex={-1}
            onClick={() => {
              leave();
              onItem(item);
            }}
          >
            {item.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
