import { parseSync, Visitor, type Plugin } from 'vite';

/** What a template keeps in place of an expression while its text is made smaller. */
const EXPRESSION = '\u{e000}';

const CSS_STRING_COMMENT_OR_GAP =
  /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\/|\s*(?:;\s*(?=\}))?([{};,])\s*|:\s+|\s+/g;

interface Piece {
  readonly start: number;
  readonly text: string;
}

interface Replacement {
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

interface Template {
  readonly tag: string;
  /** The text between the expressions, in order, with its place in the source. */
  readonly pieces: readonly Piece[];
}

/**
 * Takes the indentation out of `html`, `svg` and `css` templates, and the comments out of `css`.
 * No map is made: markup keeps its lines, and in a style sheet there is nothing to step through.
 */
export function smallTemplates(): Plugin {
  return {
    name: 'small-templates',
    enforce: 'pre',
    transform: {
      filter: { id: /\/components\/.+\.ts$/, code: /\b(html|svg|css)`/ },
      handler(code, id) {
        const pieces = templatesIn(code, id).flatMap(smallerPieces);
        pieces.sort((a, b) => b.start - a.start);
        return { code: pieces.reduce(replaced, code), map: null };
      },
    },
  };
}

function replaced(code: string, { start, before, after }: Replacement): string {
  const end = start + before.length;
  if (code.slice(start, end) !== before) throw new Error(`No template text at ${start}: ${before}`);
  return code.slice(0, start) + after + code.slice(end);
}

function templatesIn(code: string, id: string): Template[] {
  const found: Template[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier' || !['html', 'svg', 'css'].includes(tag.name)) return;
      found.push({
        tag: tag.name,
        pieces: quasi.quasis.map(({ start, value }) => ({ start: start + 1, text: value.raw })),
      });
    },
  }).visit(parseSync(id, code).program);
  return found;
}

function smallerPieces({ tag, pieces }: Template): Replacement[] {
  const text = pieces.map((piece) => piece.text).join(EXPRESSION);
  const smaller = (tag === 'css' ? smallerCss(text) : smallerMarkup(text)).split(EXPRESSION);
  return pieces.map(({ start, text: before }, at) => ({
    start,
    before,
    after: smaller[at] ?? before,
  }));
}

/** A gap stays one character wide, so that words and inline elements do not grow together. */
function smallerMarkup(text: string): string {
  return /<(pre|textarea)\b/.test(text) ? text : text.replace(/\s*\n\s*/g, '\n');
}

function smallerCss(text: string): string {
  return text
    .replace(CSS_STRING_COMMENT_OR_GAP, (found, quoted, sign) => {
      if (quoted) return found;
      if (sign) return sign;
      if (found.startsWith('/*')) return '';
      return found.startsWith(':') ? ':' : ' ';
    })
    .trim();
}
