import { own } from './members.js';
import { problemAt, refusal, type Parsed, type Problem, type ProblemCode } from './problem.js';
import type { Shape } from './shape.js';

/** What a document must say of itself to be read at all. */
export interface Header {
  /** `name/version`. */
  readonly format: string;
  /** The id of the edition that it must answer. */
  readonly standard?: string;
}

/** Reads a whole document. Never throws. */
export function parseDocument<T>(input: unknown, header: Header, shape: Shape<T>): Parsed<T> {
  try {
    const wrong = headerProblem(input, header);
    if (wrong) return refusal([wrong]);
    const problems: Problem[] = [];
    const value = shape(input, { key: '', within: null, rest: {}, problems });
    return value === undefined ? refusal(problems) : { value, problems };
  } catch {
    // Too many problems; or a getter or a Proxy of the page has thrown.
    return refusal([problemAt('', 'forbidden', 'unreadable', 'plain JSON')]);
  }
}

function headerProblem(input: unknown, { format, standard }: Header): Problem | undefined {
  const given = Object(input);
  const found = own(given, 'format');
  if (found === undefined) {
    return problemAt('', 'format', input, `a document with the format ${format}`);
  }
  if (found !== format) return problemAt('/format', formatCode(found, format), found, format);
  const edition = own(given, 'standard');
  if (!standard || edition === standard) return undefined;
  const code = edition === undefined ? 'missing' : 'unknown-standard';
  return problemAt('/standard', code, edition, standard);
}

function formatCode(found: unknown, format: string): ProblemCode {
  const [name, version] = format.split('/');
  const [foundName, foundVersion] = typeof found === 'string' ? found.split('/') : [];
  return foundName === name && Number(foundVersion) > Number(version) ? 'newer-version' : 'format';
}
