import * as core from '../../src/index.js';
import { absent, report } from './measure.js';
import { records } from './records.js';

type Merge = (base: unknown, mine: unknown, theirs: unknown) => unknown;

const { merge } = core as { readonly merge?: Merge };
const all = records(1000);

if (merge) {
  await report((count) => {
    let merged: unknown;
    for (let index = 0; index < count; index += 1) {
      const at = index % 998;
      merged = merge(all[at], all[at + 1], all[at + 2]);
    }
    return merged;
  }, null);
} else absent();
