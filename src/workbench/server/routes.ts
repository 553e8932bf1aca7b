import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { ReadTags } from './content-tag';
import { contentTypeOf } from './content-types';
import { fileInFolder } from './file-in-folder';
import { localTaskpane } from './local-taskpane';
import { trustPage, trustPagePath } from './trust-page';
import { vendorPackages } from './vendor-packages';

/** What goes out for an address. */
export interface ServedFile {
  readonly type: string;
  /** By what its content is known, where that is known without reading it. */
  readonly tag: string | null;
  /** Null where it can't be read. */
  readonly read: () => Promise<Uint8Array | string | null>;
}

/** Answers an address with a file, or null where there is none. */
export type FileFinder = (pathname: string) => Promise<ServedFile | null>;

/** Where the server's files are. */
export interface ServedFolders {
  /** The root of the project. */
  readonly root: string;
  /** The built add-in; `dist` of the root unless said otherwise. */
  readonly addIn?: string;
  /** Pages of the caller's own: path to HTML. They come before everything else. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** Where the workbench's own page is built, from the root. */
export const workbenchFolder = path.join('node_modules', '.cache', 'receivables', 'workbench');

type Route = readonly [prefix: string, find: (rest: string) => Promise<ServedFile | null>];

/** All that is served: the add-in as it was built, office.js as it comes, packages of a list, the workbench's page. */
export function filesOf({ root, addIn = path.join(root, 'dist'), pages = {} }: ServedFolders): FileFinder {
  const packages = path.join(root, 'node_modules');
  const workbench = path.join(root, workbenchFolder);
  const tags = new ReadTags();
  const served = async (file: string | null): Promise<ServedFile | null> => {
    const tag = file === null ? undefined : await tags.of(file);
    return file === null || tag === undefined ? null : { type: contentTypeOf(file), tag, read: () => tags.read(file) };
  };
  const routes: readonly Route[] = [
    ['/addin/', (rest) => (rest === 'taskpane.html' ? taskpaneOf(addIn) : served(fileInFolder(addIn, rest)))],
    [
      '/office-js/',
      (rest) =>
        rest === trustPagePath ? ownPage(trustPage) : served(fileInFolder(path.join(packages, '@microsoft', 'office-js', 'dist'), rest)),
    ],
    ['/vendor/', (rest) => served(vendorFile(packages, rest))],
    ['/assets/', (rest) => served(fileInFolder(path.join(root, 'assets'), rest))],
    ['/workbench/', (rest) => served(fileInFolder(workbench, rest))],
    ['/', (rest) => (rest === '' ? served(path.join(workbench, 'index.html')) : Promise.resolve(null))],
  ];
  return async (pathname) => {
    const page = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    if (page !== undefined) return ownPage(page);
    const route = routes.find(([prefix]) => pathname.startsWith(prefix));
    return route ? route[1](pathname.slice(route[0].length)) : null;
  };
}

const ownPage = (html: string): Promise<ServedFile> =>
  Promise.resolve({ type: contentTypeOf('page.html'), tag: null, read: () => Promise.resolve(html) });

async function taskpaneOf(addIn: string): Promise<ServedFile | null> {
  const html = await readFile(path.join(addIn, 'taskpane.html'), 'utf8').catch(() => null);
  return html === null ? null : ownPage(localTaskpane(html));
}

function vendorFile(packages: string, rest: string): string | null {
  const owner = vendorPackages.find((name) => rest.startsWith(`${name}/`));
  return owner === undefined ? null : fileInFolder(path.join(packages, owner), rest.slice(owner.length + 1));
}
