import { Component, Suspense, lazy, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';

import { NoteBar } from './note-bar';
import { usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** A view in a file of its own, loaded when somebody comes to it; a load that failed is tried again. */
export function loadedView(load: () => Promise<{ readonly default: ComponentType }>): ComponentType {
  let View = lazy(load);
  return function LoadedView() {
    const [tries, setTries] = useState(0);
    const retry = (): void => {
      View = lazy(load);
      setTries(tries + 1);
    };
    return (
      <LoadFault key={tries} fallback={<NotLoaded onRetry={retry} />}>
        <Suspense fallback={<Loading />}>
          <View />
        </Suspense>
      </LoadFault>
    );
  };
}

function Loading() {
  const { words } = usePane();
  const { caption } = usePaneStyles();
  return <p className={caption}>{words.letters.loading}</p>;
}

function NotLoaded({ onRetry }: { readonly onRetry: () => void }) {
  const { words } = usePane();
  return <NoteBar intent="error" body={words.letters.notLoaded} action={words.letters.retry} onAction={onRetry} />;
}

interface LoadFaultProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Stands in for views that could not be loaded. */
class LoadFault extends Component<LoadFaultProps, { readonly isFailed: boolean }> {
  static getDerivedStateFromError(): { readonly isFailed: boolean } {
    return { isFailed: true };
  }

  override readonly state = { isFailed: false };

  override render(): ReactNode {
    return this.state.isFailed ? this.props.fallback : this.props.children;
  }
}
