import { ribbonCommandNames, type DevelopmentCommandName, type RibbonCommandName } from './command-names';

type CommandName = RibbonCommandName | DevelopmentCommandName;
type CommandFunction = (event: Office.AddinCommands.Event) => void;

declare global {
  /** Hands a command over to what carries it out, from now on and for all that came before; stands where a page holds early commands. */
  var takeEarlyCommands: ((name: CommandName, carryOut: CommandFunction) => void) | undefined;
}

/**
 * Holds commands that Excel sends before there is a script that carries them out. office.js asks Excel for commands as soon as it is there
 * itself, looks for a command's function among those of the window, and drops a command that has none: so this is to be called before
 * office.js begins to load.
 */
export function holdEarlyCommands(others: readonly DevelopmentCommandName[] = []): void {
  const carriers = new Map<CommandName, CommandFunction>();
  const held: (readonly [CommandName, Office.AddinCommands.Event])[] = [];
  for (const name of [...ribbonCommandNames, ...others]) {
    // It stays: office.js may have looked it up and not called it yet.
    const take: CommandFunction = (event) => {
      const carryOut = carriers.get(name);
      if (carryOut) carryOut(event);
      else held.push([name, event]);
    };
    Reflect.set(globalThis, name, take);
  }
  globalThis.takeEarlyCommands = (name, carryOut) => {
    carriers.set(name, carryOut);
    for (const [early, event] of held) if (early === name) carryOut(event);
  };
}

/** Lets a command be carried out by a function from now on, and those of its kind that came too early at once. */
export function associateCommand(name: CommandName, carryOut: CommandFunction): void {
  Office.actions.associate(name, carryOut);
  globalThis.takeEarlyCommands?.(name, carryOut);
}
