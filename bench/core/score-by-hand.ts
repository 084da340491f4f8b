import { deepStrictEqual } from 'node:assert';
import { score, wwc2022 } from '../../src/index.js';
import { scoreByHand } from './by-hand.js';
import { report } from './measure.js';
import { records } from './records.js';

const all = records(10_000);

const proof = all.slice(0, 200).map((record) => {
  const result = scoreByHand(record);
  deepStrictEqual(result, score(record, wwc2022));
  return [result.earned, result.tier];
});

await report((count) => {
  let earned = 0;
  for (let index = 0; index < count; index += 1) {
    const record = all[index % all.length];
    if (record) earned += scoreByHand(record).earned;
  }
  return earned;
}, proof);
