import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Level of pino from which on a line says that something went wrong. */
const WARN = 40;
/** Characters that are shown of a line. */
const SHOWN = 1000;

export interface LogFindings {
  /** Requests that the log says were answered. */
  readonly answered: number;
  /** Lines that must not be there. */
  readonly faults: readonly string[];
}

/** Reads the log of a service: it holds lines of JSON only, none of them a warning or an error that is not known, and none with a secret. */
export async function readLog(file: string, secrets: readonly string[], known?: RegExp): Promise<LogFindings> {
  const faults: string[] = [];
  let answered = 0;
  for await (const line of createInterface(createReadStream(file))) {
    const { level, msg } = parse(line);
    if (msg === 'answered') answered++;
    const what = typeof level !== 'number' ? 'no log line' : level >= WARN && known?.test(line) !== true ? `level ${level}` : undefined;
    if (what !== undefined) faults.push(`${what}: ${line.slice(0, SHOWN)}`);
    if (secrets.some((secret) => line.includes(secret))) faults.push(`a secret: ${line.slice(0, SHOWN)}`);
  }
  return { answered, faults };
}

function parse(line: string): { readonly level?: unknown; readonly msg?: unknown } {
  try {
    return JSON.parse(line) as object;
  } catch {
    return {};
  }
}
