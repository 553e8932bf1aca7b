import { Fragment } from 'react';

import { isolatedParts } from './isolated-parts';

/**
 * A sentence in which names and values of the user's keep their direction to themselves: one in Arabic, or with a character that turns the
 * line, turns nothing beside it.
 */
export function Isolated({ text, names = [] }: { readonly text: string; readonly names?: readonly string[] }) {
  return (
    <>
      {isolatedParts(text, names).map((part, index) =>
        part.isIsolated ? <bdi key={index}>{part.text}</bdi> : <Fragment key={index}>{part.text}</Fragment>,
      )}
    </>
  );
}
