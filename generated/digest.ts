// Generated from openapi/ by `npm run generate`. Do not edit.
/** Another one as soon as the same value may be written in other bytes. */
export const digest = 'jMPPiDYnhoMn';
