import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageFile } from '../package-files.js';

/** The strings of one language: id → text. */
export type StringCatalogue = ReadonlyMap<string, string>;

/**
 * Returns the catalogues by language tag in lower case, each read from the JSON file of a folder that has the tag as its
 * name. @throws Error that names the file, and the id whose text is none
 * @see FACTS §6.3
 */
export function readStringCatalogues(folder = packageFile('src/localization/strings')): ReadonlyMap<string, StringCatalogue> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(names.map((name) => [path.basename(name, '.json').toLowerCase(), readCatalogue(path.join(folder, name))]));
}

function readCatalogue(file: string): StringCatalogue {
  const json = readFileSync(file, 'utf8');
  try {
    return parseCatalogue(json);
  } catch (error) {
    throw new Error(`Cannot read the strings ${file}: ${(error as Error).message}`, { cause: error });
  }
}

function parseCatalogue(json: string): StringCatalogue {
  const strings: unknown = JSON.parse(json);
  if (typeof strings !== 'object' || strings === null || Array.isArray(strings)) throw new Error('expected a JSON object of texts');
  return new Map(
    Object.entries(strings).map(([id, text]: [string, unknown]) => {
      if (typeof text !== 'string') throw new Error(`the text of ${id} is not a string`);
      return [id, text];
    }),
  );
}
