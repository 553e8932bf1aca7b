import { Fragment, type ReactNode } from 'react';

/** A sentence in which a file's name, and what stands in quotation marks, keeps its direction to itself. */
export function IsolatedNames({ text, file = '' }: { readonly text: string; readonly file?: string }): ReactNode {
  const at = file === '' ? -1 : text.indexOf(file);
  if (at < 0) return withQuotesApart(text);
  return (
    <>
      {withQuotesApart(text.slice(0, at))}
      <bdi>{file}</bdi>
      {withQuotesApart(text.slice(at + file.length))}
    </>
  );
}

function withQuotesApart(text: string): ReactNode {
  return text
    .split(/(“[^”]*”|"[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? <bdi key={index}>{part}</bdi> : <Fragment key={index}>{part}</Fragment>));
}
