import { fileURLToPath } from 'node:url';

/** Returns the path of a file that is part of the package, the same from `src/` and from the compiled `dist/`. */
export function packageFile(name: string): string {
  return fileURLToPath(new URL(name, import.meta.resolve('#package.json')));
}
