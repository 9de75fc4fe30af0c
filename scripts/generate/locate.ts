import { type Json, type JsonObject, pointerTokens, resolve } from './document.js';
import { documentErrors, type Fault, FaultyDocument, type Place } from './faults.js';
import type { SourceNode, Sources } from './sources.js';

/** Returns the error with its document errors shown where a person made them; an error of another kind as it is. */
export function locateErrors(error: unknown, document: JsonObject, sources: Sources): unknown {
  const errors = documentErrors(error);
  if (errors.length === 0) return error;
  const locate = createLocator(document, sources);
  const faults = new Map<string, Fault>();
  for (const { pointer, fault } of errors) {
    const place = locate(pointer);
    // What several parts of the document refer to is at fault once.
    const key = JSON.stringify([place, fault]);
    if (!faults.has(key)) faults.set(key, { place, pointer, message: fault });
  }
  return new FaultyDocument([...faults.values()]);
}

/**
 * Returns a function that finds the place of a JSON pointer into the bundled document, or of the nearest node above it
 * that was written by hand. The bundler names components in its own way, so both documents are walked side by side.
 */
export function createLocator(document: JsonObject, sources: Sources): (pointer: string) => Place {
  const components = new Map<string, SourceNode>();
  const walk = (bundled: Json, source: SourceNode): void => {
    if (typeof bundled !== 'object' || bundled === null) return;
    const target = sources.follow(source);
    const reference = '$ref' in bundled ? bundled['$ref'] : undefined;
    if (target !== undefined && typeof reference === 'string') {
      if (components.has(reference)) return;
      components.set(reference, target);
      walk(resolve(document, bundled), target);
      return;
    }
    for (const [token, value] of Object.entries(bundled)) {
      const child = step(sources, source, token);
      if (child !== undefined) walk(value, child);
    }
  };
  walk(document, sources.root);

  return (pointer) => {
    const tokens = pointerTokens(pointer);
    const component = components.get(pointer.split('/', 4).join('/'));
    let at = component ?? sources.root;
    for (const token of tokens.slice(component === undefined ? 0 : 3)) {
      const next = step(sources, at, token);
      if (next === undefined) break;
      at = next;
    }
    return at.place;
  };
}

/** Goes down one token, behind a reference where it does not stand in the node itself. */
function step(sources: Sources, from: SourceNode, token: string): SourceNode | undefined {
  const own = sources.child(from, token);
  if (own !== undefined) return own;
  const target = sources.follow(from);
  if (target === undefined) return undefined;
  return sources.child(from, 'externalValue') !== undefined && token === 'value' ? target : step(sources, target, token);
}
