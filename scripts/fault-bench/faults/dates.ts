import { json, ofClass, set } from '../edit.js';

const shows = { path: '/api/v1/ChatSession/928' };
const date = (change: (text: string) => unknown) =>
  json(
    'session',
    set('WhenRequested', (text) => change(text as string)),
  );

/** Dates that are none. */
export const dates = ofClass('dates', [
  { id: 'date-of-people', wrong: 'a date is written 26.08.2012 15:05', shows, respond: date(() => '26.08.2012 15:05') },
  { id: 'date-impossible', wrong: 'a date is 30 February', shows, respond: date((text) => text.replace(/-\d\d-\d\dT/, '-02-30T')) },
  { id: 'date-hour-25', wrong: 'a date has an hour 25', shows, respond: date((text) => text.replace(/T\d\d/, 'T25')) },
  { id: 'date-without-time', wrong: 'a date has no time', shows, respond: date((text) => text.slice(0, 10)) },
  { id: 'date-with-blank', wrong: 'a blank stands between date and time', shows, respond: date((text) => text.replace('T', ' ')) },
  {
    id: 'date-8-digits',
    wrong: 'a second has 8 fraction digits',
    shows,
    respond: date((text) => text.replace(/(T[\d:]+)(\.\d+)?/, '$1.12345678')),
  },
  { id: 'date-bad-offset', wrong: 'an offset is written +2', shows, respond: date((text) => text.replace(/([+-]\d\d:\d\d|Z)?$/, '+2')) },
  { id: 'date-epoch', wrong: 'a date is a number of milliseconds', shows, respond: date((text) => Date.parse(text)) },
  {
    id: 'date-deep',
    wrong: 'a date in a carrier is empty',
    shows,
    respond: json(
      'session',
      set('Project/Updated', () => ''),
    ),
  },
]);
