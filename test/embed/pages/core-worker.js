// A worker that knows no page: scores the records that it is sent.
import { parseAssessment, score, wwc2022 } from '../dist/core.js';

addEventListener('message', ({ data }) => {
  const { value, problems } = parseAssessment(data, wwc2022);
  postMessage({ problems, score: value && score(value, wwc2022) });
});
