import { readFileSync } from 'node:fs';

/** Where the snippets send their requests, as their files have it: the demo server of the README. */
export const DEMO_ORIGIN = 'http://127.0.0.1:3000';

/** A program that a reader copies: a file of `scripts/docs/snippets`. */
export interface Snippet {
  readonly language: string;
  readonly format: 'JSON' | 'XML';
  readonly file: string;
  readonly code: string;
}

const LANGUAGES = [
  { language: 'curl', ending: 'sh' },
  { language: 'JavaScript', ending: 'mjs' },
  { language: 'Python', ending: 'py' },
  { language: 'C#', ending: 'cs' },
] as const;

/** Returns the snippets in the order in which they are read. */
export function readSnippets(): readonly Snippet[] {
  return LANGUAGES.flatMap(({ language, ending }) =>
    (['JSON', 'XML'] as const).map((format) => {
      const file = `get-${format.toLowerCase()}.${ending}`;
      return { language, format, file, code: readFileSync(new URL(`snippets/${file}`, import.meta.url), 'utf8') };
    }),
  );
}
