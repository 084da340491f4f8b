import { tierByHand } from './by-hand.js';
import { report } from './measure.js';
import { records } from './records.js';

const all = records(10_000);

const proof = all.slice(0, 200).map((record) => {
  const { earned, tier } = tierByHand(record);
  return [earned, tier];
});

await report((count) => {
  let earned = 0;
  for (let index = 0; index < count; index += 1) {
    const record = all[index % all.length];
    if (record) earned += tierByHand(record).earned;
  }
  return earned;
}, proof);
