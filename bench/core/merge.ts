import { mergeAssessments, parseAssessment, type Assessment } from '../../src/index.js';
import { report } from './measure.js';
import { documentWithEvidence, records } from './records.js';

type Three = [Assessment, Assessment, Assessment];

const links = Number(process.argv[3] ?? 0);
const threes = links ? [changedOnBothSides(links)] : ofMany(1000);

await report((count) => {
  let merged: unknown;
  for (let index = 0; index < count; index += 1) {
    merged = mergeAssessments(...(threes[index % threes.length] as Three));
  }
  return merged;
}, null);

function ofMany(count: number): Three[] {
  const all = records(count);
  return all.slice(2).map((_, at) => all.slice(at, at + 3) as Three);
}

/** A record with so many links, and what two people made of it: each added a note to another criterion. */
function changedOnBothSides(count: number): Three {
  const read = (note: (code: string) => object) => {
    const document = documentWithEvidence(count);
    const answers = Object.entries(document['answers'] as object);
    const noted = answers.map(([code, answer]) => [code, { ...answer, ...note(code) }]);
    const { value } = parseAssessment({ ...document, answers: Object.fromEntries(noted) });
    if (!value) throw new Error('a record that was made up does not parse');
    return value;
  };
  const noteOn = (noted: string) => (code: string) => (code === noted ? { note: noted } : {});
  return [read(() => ({})), read(noteOn('DM1')), read(noteOn('PA1'))];
}
