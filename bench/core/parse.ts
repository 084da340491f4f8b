import { parseAssessment } from '../../src/index.js';
import { report } from './measure.js';
import { documentWithEvidence } from './records.js';

/** As many links as evidence as the work asks for, read from text as from a file. */
const text = JSON.stringify(documentWithEvidence(Number(process.argv[3] ?? 0)));

await report((count) => {
  let problems = 0;
  for (let index = 0; index < count; index += 1) {
    problems += parseAssessment(JSON.parse(text)).problems.length;
  }
  return problems;
}, text.length);
