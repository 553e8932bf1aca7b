import { parseArgs } from 'node:util';

/** What `npm start` was asked to do. */
export interface StartArguments {
  readonly opensBrowser: boolean;
  /** null: the usual one, or any other that is free. */
  readonly port: number | null;
}

export type ParsedStart =
  | { readonly kind: 'start'; readonly arguments: StartArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'fault'; readonly option: string };

const LARGEST_PORT = 65_535;

/** Reads the command line; `NO_OPEN` and `PORT` of the environment say the same as the options. */
export function parseStartArguments(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): ParsedStart {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { 'no-open': { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return { kind: 'help' };
    const port = values.port ?? environment['PORT'] ?? '';
    if (port !== '' && !isPort(port)) return { kind: 'fault', option: `--port ${port}` };
    return {
      kind: 'start',
      arguments: { opensBrowser: !values['no-open'] && (environment['NO_OPEN'] ?? '') === '', port: port === '' ? null : Number(port) },
    };
  } catch {
    return { kind: 'fault', option: argv.join(' ') };
  }
}

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= LARGEST_PORT;
