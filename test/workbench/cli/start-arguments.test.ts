import { parseStartArguments } from '../../../src/workbench/cli/start-arguments';

describe('parseStartArguments', () => {
  it.each([
    [[], {}, { opensBrowser: true, port: null }],
    [['--no-open'], {}, { opensBrowser: false, port: null }],
    [['--port', '4000'], { NO_OPEN: '1' }, { opensBrowser: false, port: 4000 }],
    [['--port=4001'], { PORT: '5000' }, { opensBrowser: true, port: 4001 }],
    [[], { PORT: '5000' }, { opensBrowser: true, port: 5000 }],
  ])('reads %j with %j', (argv, environment, expected) => {
    expect(parseStartArguments(argv, environment)).toEqual({ kind: 'start', arguments: expected });
  });

  it.each([[['--port', '0']], [['--port', '70000']], [['--port', 'x']], [['--prot', '4000']], [['ledger.xlsx']]])('refuses %j', (argv) => {
    expect(parseStartArguments(argv, {}).kind).toBe('fault');
  });

  it('knows when it is asked for help', () => {
    expect(parseStartArguments(['--help'], {})).toEqual({ kind: 'help' });
  });
});
