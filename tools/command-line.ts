/** How every command of ours reads its command line, so that all answer `--help` and mistakes alike. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Command } from './run.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** How a command is called. */
interface Shape<Named extends Options> {
  /** `npm run …` with what it takes. */
  usage: string;
  /** One or two sentences: what it does. */
  about: string;
  options?: Named;
  /** Whether it takes words besides the options. */
  takesWords?: boolean;
}

/** What somebody typed, read. */
interface Line<Named extends Options> {
  values: ReturnType<typeof parseArgs<{ options: Named }>>['values'];
  words: string[];
}

/** The person typed something that the command can't use. The message is a sentence that says what. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * A command: prints what it is for if it gets `--help`, and the reason with the usage (status 2) for a
 * mistake, its own or a `UsageError` of the work. Nothing is done in either case. Both must work where the data
 * is broken, so a command's file imports what reads the data only in its work.
 */
export function command<const Named extends Options>(
  { usage, about, options, takesWords = false }: Shape<Named>,
  work: (line: Line<Named>, io: Parameters<Command['main']>[1]) => Promise<number>,
): Command['main'] {
  return async (args, io) => {
    if (args.includes('--help') || args.includes('-h')) {
      io.out(`Usage: ${usage}\n${about}`);
      return 0;
    }
    try {
      const lost = keptByNpm(args, options);
      if (lost) throw new UsageError(`npm has kept --${lost} for itself. Put "--" before all options.`);
      return await work(read(args, options, takesWords), io);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      io.out(`${error.message}\nUsage: ${usage}`);
      return 2;
    }
  };
}

/**
 * An option that stood before "--": npm takes it for one of its own, and only tells of it in the environment.
 * `--yes` may stand there, because npm knows it.
 */
function keptByNpm(args: readonly string[], options: Options = {}): string | undefined {
  return Object.keys(options).find(
    (name) =>
      name !== 'yes' &&
      process.env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined &&
      !args.some((arg) => arg.startsWith(`--${name}`)),
  );
}

function read<Named extends Options>(
  args: string[],
  options: Named | undefined,
  takesWords: boolean,
): Line<Named> {
  try {
    const { values, positionals } = parseArgs({ args, options: options ?? {}, allowPositionals: takesWords });
    return { values: values as Line<Named>['values'], words: positionals };
  } catch (error) {
    // The rest of Node's message is advice for programmers.
    const [reason = ''] = (error as Error).message.split(/(?<=['"])\. /);
    throw new UsageError(`${reason.replace(/\.$/, '')}.`);
  }
}

/** Today, as the extension counts it. Imported late: the clock needs the data, and `--help` must not. */
export async function clockDay(): Promise<string> {
  const { today } = await import('../storage/clock.ts');
  return today();
}

/** Runs a command as a program of its own: `node lab/start.ts …`. */
export async function asProgram(main: Command['main']): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), {
    input: process.stdin,
    out: (line) => console.log(line),
  });
}
