import { judgedRequests } from './fault-bench/judges/requests.js';
import { writeFileSync } from 'node:fs';
const all = judgedRequests();
console.log(all.length); console.log(all.map(r=>r.name).join('\n'));
const steps = all.map((r, i) => ({ stepId: `step${i}`, operationId: r.operationId, parameters: Object.entries(r.parameters).flatMap(([place, given]) => Object.entries(given).filter(([, v]) => v !== '').map(([name, value]) => ({ name, in: place, value }))) }));
writeFileSync('/tmp/w/faults-judges/all.arazzo.json', JSON.stringify({ arazzo: '1.0.1', info: { title: 'x', version: '1.0.0' }, sourceDescriptions: [{ name: 'chat', url: './openapi.json', type: 'openapi' }], workflows: steps.map(s => ({ workflowId: s.stepId, steps: [s] })) }, null, 1));
