import * as copies from './merge.js';
import { threeWay } from './three-way.js';

export const { mergeAssessments } = threeWay(copies);
