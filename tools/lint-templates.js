/** What a strict policy blocks, or what lets a stranger's text become markup, inside a Lit template. */
const BANNED = [
  [/<(style|script)\b/i, 'A strict policy blocks it: static styles.'],
  [/\sstyle\s*=/i, 'A strict style-src blocks it: a class or style.setProperty.'],
  [/\son\w+\s*=/i, 'A strict script-src blocks it: @event.'],
  [/\.(inner|outer)HTML\s*=|[\s.?]srcdoc\s*=/i, 'Text nodes or a Lit template.'],
];

const safeTemplates = {
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (node.tag.name !== 'html' && node.tag.name !== 'svg') return;
        const markup = node.quasi.quasis.map((quasi) => quasi.value.raw).join('…');
        for (const [pattern, message] of BANNED) {
          if (pattern.test(markup)) context.report({ node, message });
        }
      },
    };
  },
};

export default { meta: { name: 'wwc' }, rules: { 'safe-templates': safeTemplates } };
