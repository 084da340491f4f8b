import { mergeAssessments, type Assessment } from '../../src/index.js';
import { report } from './measure.js';
import { records } from './records.js';

const all = records(1000);
const three = (at: number) => all.slice(at, at + 3) as [Assessment, Assessment, Assessment];

await report((count) => {
  let merged: unknown;
  for (let index = 0; index < count; index += 1) {
    const at = index % 998;
    merged = mergeAssessments(...three(at));
  }
  return merged;
}, null);
