// What csp_evaluator says of the policies of all kinds of pages: one JSON line each, of page and policy.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const load = createRequire(`${process.argv[2]}/`);
const { CspParser } = load("csp_evaluator/dist/parser.js");
const { CspEvaluator } = load("csp_evaluator/dist/evaluator.js");
const { Severity } = load("csp_evaluator/dist/finding.js");
// It cannot see that no script here is anybody's file or answers with what it was sent: its MEDIUM_MAYBE of 'self' is told and let pass.
const worst = new Set([Severity.HIGH, Severity.HIGH_MAYBE, Severity.MEDIUM, Severity.SYNTAX]);

let grave = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const { page, policy } = JSON.parse(line);
  const findings = policy === "" ? [{ directive: "", description: "no policy", severity: Severity.HIGH }]
    : new CspEvaluator(new CspParser(policy).csp).evaluate();
  const told = findings.filter((each) => worst.has(each.severity));
  grave += told.length;
  console.log(`${told.length === 0 ? "ok  " : "FAIL"} ${page}`);
  for (const each of findings) {
    console.log(`       ${Severity[each.severity]} ${each.directive} ${each.value ?? ""}: ${each.description}`);
  }
}
process.exitCode = grave === 0 ? 0 : 1;
