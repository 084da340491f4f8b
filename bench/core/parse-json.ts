import { report } from './measure.js';
import { documentWithEvidence } from './records.js';

/** The limit: the text becomes an object, and nobody looks whether it is an assessment. */
const text = JSON.stringify(documentWithEvidence(Number(process.argv[3] ?? 0)));

await report((count) => {
  let members = 0;
  for (let index = 0; index < count; index += 1) members += Object.keys(JSON.parse(text)).length;
  return members;
}, text.length);
