/** What takes whole lines of a log until it is destroyed. */
interface Lines {
  readonly destroyed?: boolean;
  write(lines: string): unknown;
}

/**
 * Returns what hands the lines of one turn of the event loop on together, and at the end of the process what is left:
 * the stream that pino writes with looks through all that it holds for each text it is given.
 */
export function joinLines(destination: Lines): Lines {
  let lines = '';
  const hand = () => {
    if (lines !== '' && destination.destroyed !== true) destination.write(lines);
    lines = '';
  };
  process.prependListener('exit', hand);
  return {
    write(line) {
      if (lines === '') setImmediate(hand);
      lines += line;
    },
  };
}
