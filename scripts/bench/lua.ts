import { type Ask, MISSING_ID, SAMPLE_ID } from './rows.js';

export interface LoadOptions {
  readonly sessions: number;
  /** Of the random numbers: another one for each round. */
  readonly seed: number;
}

/** Stands where the id goes while the request is written. */
const MARK = '@id@';

/**
 * Returns the script of wrk that asks as a row does, and prints one line of JSON at the end. Where an answer may have
 * only one status below 400, wrk's own count of the others is enough; otherwise the script counts each.
 */
export function writeLua({ ids, query, headers, status }: Ask, { sessions, seed }: LoadOptions): string {
  const counted = status !== 200;
  return `
local before, after, limits, total
counts = {}
local threads = {}

function setup(thread) table.insert(threads, thread) end

function init()
  math.randomseed(${seed})
  local text = wrk.format('GET', ${luaText(`/api/v1/ChatSession/${MARK}${query}`)}, {
${Object.entries(headers)
  .map(([name, value]) => `    [${luaText(name)}] = ${luaText(value)},`)
  .join('\n')}
  })
  local from, to = text:find('${MARK}', 1, true)
  before, after = text:sub(1, from - 1), text:sub(to + 1)
${ids === 'zipf' ? zipfTable(sessions) : ''}end

${pickers[ids](sessions)}

function request() return before .. pick() .. after end

${counted ? 'function response(status) counts[tostring(status)] = (counts[tostring(status)] or 0) + 1 end' : ''}

function done(summary, latency)
  local errors = summary.errors
  local statuses = {}
  for _, thread in ipairs(threads) do
    for status, count in pairs(thread:get('counts')) do statuses[status] = (statuses[status] or 0) + count end
  end
${counted ? '' : `  statuses['${status}'] = summary.requests - errors.status\n  if errors.status > 0 then statuses['4xx or 5xx'] = errors.status end`}
  local list = {}
  for status, count in pairs(statuses) do table.insert(list, string.format('"%s":%d', status, count)) end
  io.write(string.format(
    '{"requests":%d,"seconds":%f,"bytes":%d,"failures":%d,"p50":%f,"p99":%f,"statuses":{%s}}\\n',
    summary.requests, summary.duration / 1e6, summary.bytes,
    errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, table.concat(list, ',')
  ))
end
`;
}

/** How a script picks the id of the next request. */
const pickers: Readonly<Record<Ask['ids'], (sessions: number) => string>> = {
  one: () => `function pick() return ${SAMPLE_ID} end`,
  missing: () => `function pick() return ${MISSING_ID} end`,
  uniform: (sessions) => `function pick() return math.random(1, ${sessions}) end`,
  // The most wanted sessions are not neighbours in the store.
  zipf: (sessions) =>
    `
function pick()
  local wanted, low, high = math.random() * total, 1, ${sessions}
  while low < high do
    local middle = math.floor((low + high) / 2)
    if limits[middle] < wanted then low = middle + 1 else high = middle end
  end
  return low * ${coprime(sessions)} % ${sessions} + 1
end`.trim(),
};

function zipfTable(sessions: number): string {
  return `  limits, total = {}, 0
  for rank = 1, ${sessions} do
    total = total + 1 / rank
    limits[rank] = total
  end
`;
}

/** Returns a prime that the number of sessions is no multiple of, so that every rank has an id of its own. */
function coprime(sessions: number): number {
  return sessions % 7919 === 0 ? 7907 : 7919;
}

/** Returns a text as Lua writes it. */
function luaText(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
