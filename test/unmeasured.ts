/**
 * The environment of a process that tsx compiles for: coverage is off there, because tsx puts a file on one line and so
 * every line of whatever it loads would count as covered. It holds no test.
 */
export const unmeasured: NodeJS.ProcessEnv = { ...process.env, _TAPJS_PROCESSINFO_COVERAGE_: '0' };
