import type { Plugin } from 'vite';

/** One thing in Lit that no browser needs in which these elements work (docs/decisions/0014). */
interface Cut {
  readonly file: RegExp;
  readonly what: RegExp;
  readonly instead: string;
}

const CUTS: readonly Cut[] = [
  // Browsers without style sheets that can be shared.
  {
    file: /\/reactive-element\/css-tag\.js$/,
    what: /(?<==)\w+\.ShadowRoot&&[^,;]+"adoptedStyleSheets"in [^,;]+"replace"in CSSStyleSheet\.prototype/g,
    instead: 'true',
  },
  // Style sheets that are made without `css`, or read as text: none of ours is.
  {
    file: /\/reactive-element\/css-tag\.js$/,
    what: /if\(this\._\$cssResult\$=!0,\w!==\w\)throw Error\("[^"]+"\);|(?<=\})toString\(\)\{return this\.cssText\}/g,
    instead: '',
  },
  // Styles within styles: we have none, and where there were any this throws.
  {
    file: /\/reactive-element\/css-tag\.js$/,
    what: /(?<=const o=)1===t\.length\?t\[0\]:e\.reduce\(.+?,t\[0\]\)(?=;return new)/g,
    instead: 'e[0]?e():t[0]',
  },
  // Styles whose template is read twice: each of ours is read once.
  {
    file: /\/reactive-element\/css-tag\.js$/,
    what: /const s=this\.t;if\(e&&void 0===t\)\{const e=.+?\}(?=return t)/g,
    instead: 't||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText);',
  },
  {
    file: /\/reactive-element\/css-tag\.js$/,
    what: /,this\.t=e(?=\})|(?<=return new n\(o),t,s(?=\))/g,
    instead: '',
  },
  // Properties that say themselves what a change is, or that have no accessor: none of ours does.
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /(?<=!\()\(i\.hasChanged\?\?f\)/g,
    instead: 'f',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /(?<=,b=)\{attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f\}/g,
    instead: '{}',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /void 0!==h&&(?=e\(this\.prototype)/g,
    instead: '',
  },
  // Properties that have symbols for names.
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /"string"==typeof t\?t\.toLowerCase\(\):void 0(?=\})/g,
    instead: 't.toLowerCase()',
  },
  // What an attribute without a value is called where a page asks for trusted scripts: none of ours runs one.
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /(?<=,)c=\w\.trustedTypes,l=c\?c\.emptyScript:(?="")/g,
    instead: 'l=',
  },
  // Names for a compiler that is not ours, and what only the ways to declare properties use that are cut below.
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /\w\(("elementProperties"|"finalized")\)|getOwnPropertyNames:\w,getOwnPropertySymbols:\w,/g,
    instead: '$1',
  },
  // Elements that put off or call off their updates: none of ours does.
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /const t=this\.scheduleUpdate\(\);return null!=t&&await t,(?=!this)/g,
    instead: 'this.performUpdate();return ',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /let t=!1;(const s=this\._\$AL;try\{)t=this\.shouldUpdate\(s\),t\?\((.+?this\.update\(s\))\):this\._\$EM\(\)\}catch\(s\)\{throw t=!1,this\._\$EM\(\),s\}t&&/g,
    instead: '$1$2}catch(s){throw this._$EM(),s}',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /(scheduleUpdate|shouldUpdate)\(\w?\)\{return[^}]+\}/g,
    instead: '',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /!s\.noAccessor(?=\)\{const)/g,
    instead: '!0',
  },
  // Browsers without shadow roots, and pages that a server has drawn.
  {
    file: /\/(reactive-element|lit-html|lit-element)\/[\w-]+\.js$/,
    what: /(?<![\w.])\w+\.(reactiveElement|litHtml|litElement)(Polyfill|Hydrate)Support/g,
    instead: '(void 0)',
  },
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /(?<!\w)i\(t\)(?=\.(nextSibling|remove))/g,
    instead: 't',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /this\.shadowRoot\?\?(?=this\.attachShadow)|(?<=if\()this\.renderRoot\?\?=this\.createRenderRoot\(\),(?=this\._\$Ep)/g,
    instead: '',
  },
  // Ways to declare properties that are not ours: by a static member, by standard decorators.
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;|const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{[^}]+\}|static addInitializer\(\w\)\{[^}]+\}|,this\.constructor\.l\?\.forEach\([^)]+\)\)|,void 0!==\w\.l&&\(this\.l=[^)]+\)/g,
    instead: '',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /this\.hasOwnProperty\(\w\("properties"\)\)/g,
    instead: 'false',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /,e=!1(?=,h\)\{if)|!1===e&&(?=\(h=this)/g,
    instead: '',
  },
  // How many copies of Lit there are: only its development version tells.
  {
    file: /\/(reactive-element|lit-html|lit-element)\/[\w-]+\.js$/,
    what: /[,;]\(\w+\.(reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    instead: '',
  },
  // Converters of attributes: we have none.
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /void 0!==i\.converter\?\.toAttribute\?i\.converter:(?=u)|"function"==typeof t\.converter\?\{fromAttribute:t\.converter\}:void 0!==t\.converter\?\.fromAttribute\?t\.converter:(?=u)/g,
    instead: '',
  },
  // Controllers that leave before their element: ours stay.
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /removeController\(t\)\{[^}]+\}/g,
    instead: '',
  },
  // What a template must be is an error of the code, which the development version explains.
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /(?<=Error\()"invalid template strings array"/g,
    instead: '"html"',
  },
  // Attributes that hold JSON: we have none.
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /;?(?<=t\?l:null;break|Number\(t\);break);case Object:case Array:(t=null==t\?t:JSON\.stringify\(t\)|try\{[^}]+\}catch\(t\)\{[^}]+\})/g,
    instead: '',
  },
  // Expressions in the place of an attribute, and in comments: we have none.
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /else t\.startsWith\(\w\)&&\(\w\.push\(\{type:6,[^}]+\}\),\w\.removeAttribute\(t\)\)|else\{let t=-1;for\(;[^;{}]+;\)\w\.push\(\{type:7,[^}]+\}\),t\+=\w\.length-1\}/g,
    instead: '',
  },
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /(?<=:)6===\w\.type&&\(\w=new \w\(\w,this,t\)\)/g,
    instead: '0',
  },
  // What tells directives that their element has left the page, or is back: none of ours asks.
  {
    file: /\/(lit-html|lit-element)\/[\w-]+\.js$/,
    what: /this\._\$AP\?\.\(!1,!0,s\)(?=;)|setConnected\(t\)\{[^}]+\}|,this\._\$Cv=e\?\.isConnected\?\?!0|(dis)?connectedCallback\(\)\{[^}]+setConnected\(![01]\)\}|this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/g,
    instead: '',
  },
  // Styles that are no list, or the same ones twice; sheets that came as such: none of ours.
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    what: /(?<=static finalizeStyles\(s\)\{)const i=\[\];.+?return i(?=\}static)/g,
    instead: 'return s?s.flat(9):[]',
  },
  {
    file: /\/reactive-element\/css-tag\.js$/,
    what: /(?<=o\.map\(t=>)t instanceof CSSStyleSheet\?t:/g,
    instead: '',
  },
  // Formulas.
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /3===i\?"<\/?math>":(?="")|\|\|3===i(?=\))/g,
    instead: '',
  },
  // Expressions inside of a text area, or of an element with a text for the browser: we have none.
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /if\(y\.test\(r\.tagName\)\)\{.+?r\.append\(t\[i\],c\(\)\)\}\}/g,
    instead: '',
  },
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),|(?<=c=)n\?\?|,n=void 0/g,
    instead: '',
  },
  // Attributes that a server has written already.
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /,e(?=\)\{const h=this\.strings)|!e&&(?=this\.j\(t\))/g,
    instead: '',
  },
  // Listeners that are objects, or have options: we have none.
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive|"function"==typeof this\._\$AH\?(?=this\._\$AH\.call)|:this\._\$AH\.handleEvent\(t\)|(?<=EventListener\(this\.name,this),\w(?=\))/g,
    instead: '',
  },
  // Listeners that ask whose they are: ours are arrow functions.
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /\.call\(this\.options\?\.host\?\?this\.element,t\)/g,
    instead: '(t)',
  },
  // Templates that a compiler has made, or that belong to another document: none of ours.
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /"number"==typeof s\?(?=this\._\$AC)|:\(void 0===s\.el&&\(.+?\),s\)(?=;)|,_\$litType\$:s(?=\}=t,e=)/g,
    instead: '',
  },
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /\(t\?\.creationScope\?\?l\)/g,
    instead: 'l',
  },
  // What stood in a shadow root before: nothing does.
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /const e=s\?\.renderBefore\?\?i;let h=e\._\$litPart\$;.+?(?=\}return h\._\$AI)/g,
    instead:
      'let h=i._$litPart$;if(void 0===h){i._$litPart$=h=new k(i.insertBefore(c(),null),null)',
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    what: /createRenderRoot\(\)\{.+?,t\}/g,
    instead: '',
  },
  // Elements that draw nothing, and what leads back from an element to its drawing: nobody asks.
  {
    file: /\/lit-element\/lit-element\.js$/,
    what: /,this\._\$Do=void 0|this\._\$Do=(?=e\()|render\(\)\{return r\}|\w\._\$litElement\$=!0,/g,
    instead: '',
  },
  // What directives may ask of their places: none of ours does.
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /get (_\$AU|parentNode|startNode|endNode|tagName)\(\)\{[^}]+\}|,this\._\$AN=void 0/g,
    instead: '',
  },
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /constructor\((t,i,s,e,h)?\)\{super\([^)]+\),this\.type=[345]\}|this\.type=[12],|,h\._\$AT\(t,s,e\)|h\?\._\$AO\?\.\(!1\),/g,
    instead: '',
  },
  {
    file: /\/lit-html\/directive\.js$/,
    what: /constructor\(t\)\{\}get _\$AU\(\)\{[^}]+\}_\$AT\(t,e,i\)\{[^}]+\}/g,
    instead: '',
  },
  // Options of a drawing, of which the cuts above leave none.
  {
    file: /\/lit-element\/lit-element\.js$/,
    what: /constructor\(\)\{super\(\.\.\.arguments\),this\.renderOptions=\{host:this\}\}|,this\.renderOptions(?=\))/g,
    instead: '',
  },
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /,this\.options=\w|,this\.options(?=\))|(?<=\.u\()this\.options(?=\))|(?<=(?:nextSibling|strings),this),t(?=\))/g,
    instead: '',
  },
  // Directives in attributes: we have none.
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /void 0!==e\?s\._\$Co\?\.\[e\]:(?=s\._\$Cl)|void 0!==e\?\(s\._\$Co\?\?=\[\]\)\[e\]=h:(?=s\._\$Cl)/g,
    instead: '',
  },
];

/** How many places of each cut there are in the Lit that is bundled; none where its file is in no such bundle. */
const PLACES = [
  1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 5, 1, 1, 2, 1, 4, 2, 2, 5, 1, 2, 3, 2, 1, 1, 2, 2, 1, 6, 1, 1, 3, 1,
  3, 2, 5, 1, 3, 1, 1, 1, 4, 13, 7, 1, 2, 7, 2,
];

/** Takes out of the bundled Lit what only older browsers need. An update of Lit that says it otherwise fails the build. */
export function smallLit(): Plugin {
  const found = CUTS.map(() => 0);
  const isBundled = CUTS.map(() => false);
  return {
    name: 'small-lit',
    buildStart() {
      found.fill(0);
      isBundled.fill(false);
    },
    transform: {
      filter: { id: /\/(@lit\/reactive-element|lit-html|lit-element)\/[\w-]+\.js$/ },
      handler(code, id) {
        const smaller = CUTS.reduce((text, { file, what, instead }, at) => {
          if (!file.test(id)) return text;
          isBundled[at] = true;
          found[at] = (found[at] ?? 0) + [...text.matchAll(what)].length;
          return text.replace(what, instead);
        }, code);
        return { code: smaller, map: null };
      },
    },
    generateBundle() {
      if (found.some((count, at) => isBundled[at] && count !== PLACES[at]))
        this.error(`Lit is written in another way now: ${found}`);
    },
  };
}
