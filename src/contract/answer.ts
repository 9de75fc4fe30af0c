/** A field of a request or an answer; a name may come several times. */
export type Field = readonly [name: string, value: string];

/** What a server sent back, as it came. */
export interface Answer {
  readonly status: number;
  /** In the order and the spelling of the server. */
  readonly fields: readonly Field[];
  readonly bytes: Buffer;
  /** Whether the body was longer than what is read of one. */
  readonly isCut: boolean;
  readonly milliseconds: number;
}

/** Returns all values of a header, joined as RFC 9110 §5.2 joins them; undefined where it is absent. */
export function headerOf({ fields }: Pick<Answer, 'fields'>, name: string): string | undefined {
  const values = fields.filter(([field]) => field.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(', ');
}

/** Returns the words of a header that is a list, in lower case. */
export function listOf(answer: Pick<Answer, 'fields'>, name: string): readonly string[] {
  return (headerOf(answer, name) ?? '')
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
}
