/** Where a command prints, and what may end it. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly progress: (text: string) => void;
  /** Whether progress can be written over. */
  readonly isTerminal: boolean;
  readonly signal: AbortSignal;
  readonly env: NodeJS.ProcessEnv;
}

/** What a command needs of the process that it runs in. */
export interface Process {
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { readonly isTTY?: boolean; write(text: string): unknown };
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  exitCode?: number | string | null | undefined;
}

/** What a shell expects of a program that was interrupted. */
export const INTERRUPTED = 130;

/** Runs a command with the arguments of its process, which ends with its exit code; a signal interrupts it. */
export async function runCommand(
  command: (args: readonly string[], terminal: Terminal) => Promise<number>,
  process: Process,
): Promise<void> {
  const interruption = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => interruption.abort());
  process.exitCode = await command(process.argv.slice(2), {
    print: (text) => void process.stdout.write(text),
    progress: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    signal: interruption.signal,
    env: process.env,
  });
}
