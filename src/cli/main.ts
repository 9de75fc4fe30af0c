#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { UsageError } from '../config.js';
import { packageFile } from '../package-files.js';

/** A command returns when it is done; the process then ends by itself. */
interface Command {
  readonly help: string;
  run(args: readonly string[]): Promise<void>;
}

const commands: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  serve: { summary: 'start the service', load: () => import('./serve.js') },
  import: { summary: 'store sessions from a file, a folder or standard input', load: () => import('./import.js') },
  export: { summary: 'write all stored sessions', load: () => import('./export.js') },
  generate: { summary: 'make sessions for tests and load', load: () => import('./generate.js') },
  contract: { summary: 'test whether any server keeps the contract', load: () => import('./contract.js') },
  proxy: { summary: 'pass requests on to a server and check its answers', load: () => import('./proxy.js') },
  user: { summary: 'add, change, remove and list those who may call with a password', load: () => import('./user.js') },
};

const HELP = `Usage: chat-session COMMAND [OPTION ...]

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

chat-session COMMAND --help explains a command; chat-session --version prints the version.
`;

/** Runs a command line. Exit codes: 0 done, 1 failed, 2 not understood. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  if (name === '--help' || name === '-h' || name === 'help') return void process.stdout.write(HELP);
  if (name === '--version') {
    const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { readonly version: string };
    return void process.stdout.write(`${version}\n`);
  }
  if (name === undefined) throw new UsageError('a command is missing');
  const command = Object.hasOwn(commands, name) ? await commands[name]?.load() : undefined;
  if (command === undefined) throw new UsageError(`${JSON.stringify(name)} is not a command`);
  if (args.includes('--help') || args.includes('-h')) return void process.stdout.write(command.help);
  await command.run(args);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const usage = error instanceof UsageError;
  process.stderr.write(`chat-session: ${(error as Error).message}\n${usage ? 'Try chat-session --help.\n' : ''}`);
  process.exitCode = usage ? 2 : 1;
});
