import { readFileSync, writeFileSync } from 'node:fs';
import { renderHtmlReport } from '../src/contract/html-report.js';
writeFileSync(process.argv[3]!, renderHtmlReport(JSON.parse(readFileSync(process.argv[2]!, 'utf8'))));
