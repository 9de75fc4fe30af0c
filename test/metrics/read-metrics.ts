/** Reads the text format of Prometheus line by line, and refuses what is none; it holds no test. */
const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
const SAMPLE = new RegExp(`^(${NAME})(?:\\{((?:${LABEL})(?:,${LABEL})*)\\})? (Nan|[+-]?Inf|[-+]?[0-9.]+(?:e[-+]?\\d+)?)$`);
const COMMENT = new RegExp(`^# (?:HELP (${NAME}) .+|TYPE (${NAME}) (?:counter|gauge|histogram|summary|untyped))$`);

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Returns every sample of an exposition. @throws Error that names the line that is none, or that stands there twice */
export function readMetrics(text: string): readonly Sample[] {
  const seen = new Set<string>();
  return text.split('\n').flatMap((line) => {
    if (line === '' || COMMENT.test(line)) return [];
    const [, name, labels = '', value = ''] = SAMPLE.exec(line) ?? [];
    const key = line.slice(0, line.lastIndexOf(' '));
    if (name === undefined || seen.has(key)) throw new Error(`not a line of an exposition: ${line}`);
    seen.add(key);
    const pairs = [...labels.matchAll(/([a-zA-Z0-9_]+)="((?:[^"\\]|\\.)*)"/g)].map(([, label = '', content = '']) => [label, content]);
    return [{ name, labels: Object.fromEntries(pairs) as Record<string, string>, value: Number(value.replace('Inf', 'Infinity')) }];
  });
}

/** Returns the value of the sample with this name and at least these labels; undefined where there is none. */
export function valueOf(samples: readonly Sample[], name: string, labels: Readonly<Record<string, string>> = {}): number | undefined {
  return samples.find((one) => one.name === name && Object.entries(labels).every(([label, value]) => one.labels[label] === value))?.value;
}
