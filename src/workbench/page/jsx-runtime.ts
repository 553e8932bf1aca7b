/**
 * Univer's scripts look for React's JSX runtime in the global React, whose script does not have it: the two functions, made of
 * `createElement`. Runs between React's scripts and Univer's.
 */
interface GlobalReact {
  createElement(type: unknown, props: object, ...children: readonly unknown[]): unknown;
  jsx?: Create;
  jsxs?: Create;
}

type Create = (type: unknown, props: { readonly children?: unknown }, key?: unknown) => unknown;

const react = (globalThis as unknown as { readonly React: GlobalReact }).React;

const create: Create = (type, { children, ...props }, key) => {
  const given = children === undefined ? [] : Array.isArray(children) ? (children as readonly unknown[]) : [children];
  return react.createElement(type, key === undefined ? props : { ...props, key }, ...given);
};

react.jsx = create;
react.jsxs = create;
