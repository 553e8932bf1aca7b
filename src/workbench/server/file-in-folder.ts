import path from 'node:path';

/** The file of a folder that the path of an address means, such as `/icons/icon%2016.png`; null where it leads out of the folder. */
export function fileInFolder(folder: string, pathname: string): string | null {
  try {
    const file = path.join(folder, decodeURIComponent(pathname));
    return file.startsWith(path.normalize(folder + path.sep)) && !file.includes('\0') ? file : null;
  } catch {
    return null; // a % that is no escape
  }
}
