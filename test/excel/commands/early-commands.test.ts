import { readFileSync } from 'node:fs';
import path from 'node:path';

import { associateCommand, holdEarlyCommands } from '../../../src/excel/commands/early-commands';

type Event = Office.AddinCommands.Event;

const associated = new Map<string, (event: Event) => void>();
/** What office.js calls for a command: the window's function of that name before the one that was associated. */
const send = (name: string, event: Event): void =>
  ((Reflect.get(globalThis, name) as ((event: Event) => void) | undefined) ?? associated.get(name))?.(event);
const event = (id: string): Event => ({ source: { id }, completed: () => undefined });

beforeEach(() => {
  associated.clear();
  Object.assign(globalThis, {
    Office: { actions: { associate: (name: string, run: (event: Event) => void) => associated.set(name, run) } },
  });
});
afterEach(() => {
  for (const name of ['buildMonth', 'removeMonth', 'takeEarlyCommands', 'Office']) Reflect.deleteProperty(globalThis, name);
});

describe('holdEarlyCommands', () => {
  it('keeps commands until they can be carried out, each once and in the order in which they came', () => {
    holdEarlyCommands();
    const carriedOut: string[] = [];
    send('buildMonth', event('first'));
    send('removeMonth', event('other'));
    send('buildMonth', event('second'));
    const lookedUp = Reflect.get(globalThis, 'buildMonth') as (event: Event) => void;
    associateCommand('buildMonth', ({ source }) => carriedOut.push(source.id));
    expect(carriedOut).toEqual(['first', 'second']);
    lookedUp(event('third'));
    send('buildMonth', event('fourth'));
    expect(carriedOut).toEqual(['first', 'second', 'third', 'fourth']);
    associateCommand('removeMonth', ({ source }) => carriedOut.push(source.id));
    expect(carriedOut).toEqual(['first', 'second', 'third', 'fourth', 'other']);
  });

  it('is not missed by a page without it', () => {
    const carriedOut: string[] = [];
    associateCommand('buildMonth', ({ source }) => carriedOut.push(source.id));
    send('buildMonth', event('only'));
    expect(carriedOut).toEqual(['only']);
  });

  it('stands on the page before office.js, which asks for commands as soon as it is there', () => {
    const page = readFileSync(path.join(__dirname, '..', '..', '..', 'src', 'taskpane', 'taskpane.html'), 'utf8');
    expect(Array.from(page.matchAll(/<script src="([^"]+)"/g), ([, address]) => address)).toEqual(['commands.js', '<%= officeJsUrl %>']);
  });
});
