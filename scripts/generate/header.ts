/** First line of every generated source file. */
export const DO_NOT_EDIT = '// Generated from openapi/ by `npm run generate`. Do not edit.';
