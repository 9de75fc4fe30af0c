import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readStoreConfig, UsageError } from '../config.js';
import { formats, type SessionFormat } from '../transfer/recognize.js';

type Flags<T extends NonNullable<ParseArgsConfig['options']>> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true }>
>['values'];

/** Reads flags and at most one name. @throws UsageError */
export function readFlags<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
): { readonly flags: Flags<T>; readonly name: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > 1) throw new Error(`one name is enough, and here are ${positionals.length}`);
    return { flags: values, name: positionals[0] };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Returns the format that `--format` names. @throws UsageError */
export function readFormat(text: string | undefined): SessionFormat | undefined {
  const format = formats.find((name) => name === text);
  if (text !== undefined && format === undefined)
    throw new UsageError(`--format is ${JSON.stringify(text)}: use one of ${formats.join(', ')}`);
  return format;
}

/** Returns the whole number that a flag has. @throws UsageError */
export function readNumber(
  flag: string,
  text: string,
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
): number {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && value >= minimum && value <= maximum) return value;
  throw new UsageError(`--${flag} is ${JSON.stringify(text)}: use a whole number from ${minimum} to ${maximum}`);
}

/** Returns where sessions are to be stored. @throws UsageError */
export function readTarget(...settings: Parameters<typeof readStoreConfig>): ReturnType<typeof readStoreConfig> {
  const target = readStoreConfig(...settings);
  if (target.dataUrl.startsWith('memory:'))
    throw new UsageError('what memory: stores is gone when the command ends: name another --data-url');
  return target;
}
