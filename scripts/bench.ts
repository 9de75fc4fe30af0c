/** Measures what the service does with one body, in this process and in one run: only the ratios mean anything. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure } from './bench/measure.js';
import { representations } from './bench/representations.js';

const HELP = `Usage: npm run bench [-- --rounds N]

Measures how long it takes to write the documented sample, as it is stored and localized, in JSON and XML.

  --rounds N  how often each is measured, in turn (default: 15)
  --help      print this text
`;

function main(): void {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' }, help: { type: 'boolean', default: false } } });
  if (values.help) return void process.stdout.write(HELP);
  if (!/^[1-9]\d{0,3}$/.test(values.rounds))
    throw new Error(`--rounds is ${JSON.stringify(values.rounds)}: use a whole number from 1 to 9999`);
  const file = fileURLToPath(new URL('../openapi/examples/sessions/928.json', import.meta.url));
  const cases = representations(JSON.parse(readFileSync(file, 'utf8')));
  const results = measure(cases, Number(values.rounds));
  const [first] = results as readonly [(typeof results)[number]];
  process.stdout.write(`${'µs'.padStart(8)} ${'ratio'.padStart(7)}  median of ${values.rounds} rounds, Node ${process.version}\n`);
  for (const { name, microseconds } of results) {
    const ratio = (microseconds / first.microseconds).toFixed(2);
    process.stdout.write(`${microseconds.toFixed(1).padStart(8)} ${ratio.padStart(7)}  ${name}\n`);
  }
}

try {
  main();
} catch (error) {
  process.stderr.write(`bench: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
