import type { Verdict } from '../verdict/verdict.ts';
import { type GateCase, type GateSuite, suitesOf } from './gate-cases.ts';
import { plainLine, plainText } from './plain-text.ts';
import { runFacts, scopeOf } from './run-facts.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

/** The verdict as JUnit XML, the dialect that Jenkins, GitLab and the test reporters of GitHub read: a suite for the whole run and one for each page or journey, a case for each threshold. Without the name of the machine. */
export function junitReport(verdict: Verdict): string {
  const suites = suitesOf(verdict);
  const scope = plainLine(scopeOf(verdict).join(' '));
  const all = suites.flatMap(({ cases }) => cases);
  return xmlDocument(
    element(
      'testsuites',
      { name: scope, ...counts(all), time: timeOf(all) },
      suites.map((suite) => suiteElement(suite, scope, verdict)),
    ),
  );
}

function suiteElement({ name, page, cases }: GateSuite, scope: string, verdict: Verdict): Xml {
  const facts = { ...runFacts(verdict), ...(page && { 'page-type': page.type, 'page-url': page.url }) };
  const classname = plainLine([...scopeOf(verdict), name].join('.'));
  const elements = cases.map((one) => caseElement(one, classname));
  return element(
    'testsuite',
    {
      name: `${scope}: ${plainLine(name)}`,
      ...counts(cases),
      skipped: count(cases, 'skipped'),
      time: timeOf(cases),
      // To the second and without a zone, as the dialects ask for it.
      timestamp: verdict.startedAt.slice(0, 'YYYY-MM-DDThh:mm:ss'.length),
    },
    [properties(facts), ...elements],
  );
}

const timeOf = (cases: readonly GateCase[]): string => cases.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3);

const count = (cases: readonly GateCase[], status: GateCase['status']): number =>
  cases.filter((one) => one.status === status).length;

const counts = (cases: readonly GateCase[]) => ({
  tests: cases.length,
  failures: count(cases, 'failure'),
  errors: count(cases, 'error'),
});

const properties = (facts: Readonly<Record<string, string>>): Xml =>
  element(
    'properties',
    {},
    Object.entries(facts).map(([name, value]) => element('property', { name, value: plainLine(value) })),
  );

function caseElement(one: GateCase, classname: string): Xml {
  return element('testcase', { name: plainLine(one.name), classname, time: timeOf([one]) }, [statusElement(one)]);
}

function statusElement({ status, type, message, details }: GateCase): Xml {
  const told = plainText(message);
  const body = [told, ...details.map(plainLine)].join('\n');
  return status === 'passed'
    ? element('system-out', {}, body)
    : element(status, { message: told, type: plainLine(type) }, body);
}
