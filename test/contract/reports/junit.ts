import { readFileSync } from 'node:fs';
import t from 'tap';
import { validateXML } from 'xmllint-wasm';
import { renderJunit } from '../../../src/contract/reports/junit.js';
import { example } from './example.js';

t.test('renderJunit writes what the schema of JUnit XML allows', async (t) => {
  const { errors } = await validateXML({ xml: [renderJunit(example)], schema: readFileSync('test/fixtures/junit.xsd', 'utf8') });
  t.same(
    errors.map(({ message }) => message),
    [],
  );
});

t.test('renderJunit tells results, reasons and faults', async (t) => {
  const xml = renderJunit(example);
  t.match(
    xml,
    '<testsuite name="bodies" package="contract" id="0" timestamp="2021-11-02T09:14:05" hostname="localhost" tests="2" failures="1" errors="0" skipped="0" time="3.000">',
  );
  t.match(xml, '<testcase name="bodies/one" classname="contract.required" time="1.500"/>');
  t.match(xml, '<skipped message="no&#10;ETag"/>');
  t.match(xml, '<skipped message="known failure: ticket 17"/>');
  t.match(
    xml,
    `<failure type="required" message="A &lt;sentence&gt;">/a&#10;expected: one &amp; &quot;two&quot;&#10;got: &lt;b&gt;\uFFFD\uFFFD[31m&#10;curl 'http://a/'</failure>`,
  );
});
