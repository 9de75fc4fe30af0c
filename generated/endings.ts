// Generated from openapi/ by `npm run generate`. Do not edit.
import * as links from './links.js';

export interface Ending {
  /** Properties of the body that the ending is made of. */
  readonly names: readonly string[];
  /** Returns the JSON of the last members of the body, each with a comma in front. */
  readonly write: (linked: Readonly<Record<string, unknown>>, rootUrl: string) => string;
}

/** By component schema. */
export const endings: Readonly<Partial<Record<string, Ending>>> = {
  ErrorBody: { names: [], write: () => `` },
  ChatSessionEntity: { names: ["ChatSessionId"], write: (linked, rootUrl) => `,"_Links":${JSON.stringify(links.ChatSessionEntity__Links(linked, rootUrl))}` },
};
