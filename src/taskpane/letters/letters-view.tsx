import { Component, Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';

import { NoteBar } from '../parts/note-bar';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';

/** The views are a file of their own, loaded when somebody comes to the tab; a load that failed is tried again. */
const load = () => lazy(() => import(/* webpackChunkName: "letters-view" */ './letters-tab'));
let LettersTab = load();

/** 催款函: its views once they are there. */
export function LettersView() {
  const [tries, setTries] = useState(0);
  const retry = (): void => {
    LettersTab = load();
    setTries(tries + 1);
  };
  return (
    <LoadFault key={tries} fallback={<NotLoaded onRetry={retry} />}>
      <Suspense fallback={<Loading />}>
        <LettersTab />
      </Suspense>
    </LoadFault>
  );
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
