import { type ReactNode, useState } from 'react';

import type { PageWords } from '../words/page-words';
import type { AddInManifest, RibbonControl, RibbonItem } from './add-in-manifest';
import { RibbonMenu } from './ribbon-menu';

export interface RibbonProps {
  readonly words: PageWords;
  readonly manifest: AddInManifest;
  /** Whether the add-in takes commands already. */
  readonly isReady: boolean;
  readonly onItem: (item: RibbonItem) => void;
}

/** The add-in's tab, drawn from its manifest. */
export function Ribbon({ words, manifest: { tab }, isReady, onItem }: RibbonProps): ReactNode {
  return (
    <nav className="ribbon" aria-label={words.ribbon}>
      <div className="tabs">
        <span className="tab">{tab.label}</span>
      </div>
      <div className="groups">
        {tab.groups.map((group) => (
          <div key={group.id} className="group" role="group" aria-label={group.label}>
            <div className="controls">
              {group.controls.map((control) => (
                <Control key={control.id} control={control} isReady={isReady} words={words} onItem={onItem} />
              ))}
            </div>
            <div className="group-label" aria-hidden="true">
              {group.label}
            </div>
          </div>
        ))}
      </div>
    </nav>
  );
}

function Control({
  control,
  isReady,
  words,
  onItem,
}: { readonly control: RibbonControl } & Pick<RibbonProps, 'isReady' | 'words' | 'onItem'>): ReactNode {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const isMenu = control.kind === 'menu';
  const isOff = !isReady && (isMenu || control.action.kind === 'runCommand');
  return (
    <>
      <button
        type="button"
        id={control.id}
        className="control"
        disabled={isOff}
        title={isOff ? words.notReady : `${control.label}\n${control.supertip}`}
        {...(isMenu && { 'aria-haspopup': 'menu' as const, 'aria-expanded': anchor !== null })}
        onClick={(event) => {
          if (isMenu) setAnchor(anchor ? null : event.currentTarget);
          else onItem(control);
        }}
      >
        <img src={control.icon} alt="" />
        <span>
          {control.label}
          {isMenu && (
            <span className="arrow" aria-hidden="true">
              {' '}
              ▾
            </span>
          )}
        </span>
      </button>
      {isMenu && anchor && (
        <RibbonMenu label={control.label} items={control.items} anchor={anchor} onItem={onItem} onClose={() => setAnchor(null)} />
      )}
    </>
  );
}
