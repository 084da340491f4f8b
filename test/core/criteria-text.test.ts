import { expect } from 'chai';
import { wwc2022 } from '../../src/index.js';
import type { CriteriaText, CriterionText, PracticesText } from '../../src/text/criteria-text.js';
import { criteria as criteriaEn } from '../../src/text/en/criteria.js';
import { goals as goalsEn } from '../../src/text/en/goals.js';
import { practices as practicesEn } from '../../src/text/en/practices.js';
import { criteria as criteriaEs } from '../../src/text/es/criteria.js';
import { goals as goalsEs } from '../../src/text/es/goals.js';
import { practices as practicesEs } from '../../src/text/es/practices.js';

interface Language {
  readonly criteria: CriteriaText;
  readonly practices: PracticesText;
  readonly goals: readonly string[];
}

const languages: Readonly<Record<string, Language>> = {
  en: { criteria: criteriaEn, practices: practicesEn, goals: goalsEn },
  es: { criteria: criteriaEs, practices: practicesEs, goals: goalsEs },
};
const practiceIds = wwc2022.practices.map((practice) => practice.id);
const codes = wwc2022.practices.flatMap(({ criteria }) => criteria.map(({ code }) => code));

/** Requirements that a rewording loses easily: code, then what the English and the Spanish question must say. */
const requirements: readonly (readonly [string, RegExp, RegExp])[] = [
  ['DM1', /written list.*once a quarter/, /lista escrita.*vez por trimestre/],
  [
    'DM2',
    /detailed.*outside organizations.*find.*access.*cared for/,
    /detallado.*encontrar.*consultar.*cuidar.*externas/,
  ],
  [
    'DM3',
    /written.*easy-to-use.*protected data.*departments.*outside partners/,
    /escritos.*fáciles.*protegidos.*áreas.*externos/,
  ],
  ['DM4', /written.*carry them out/, /escritas.*lleva a cabo/],
  ['DM5', /written.*privacy.*confidentiality/, /escritas.*privacidad.*confidencialidad/],
  [
    'DM6',
    /written.*breach.*lost.*altered without permission/,
    /escritas.*filtren.*pierdan.*alteren sin autorización/,
  ],
  [
    'DM7',
    /written strategy or process.*routinely.*residents.*stakeholders.*input.*qualitative/,
    /estrategia o un proceso por escrito.*habitual.*residentes.*partes interesadas.*aportes.*cualitativos/,
  ],
  [
    'DM8',
    /collect and analyze.*area.*population group.*citywide priorities/,
    /recopila y analiza.*geográfica.*población.*toda la ciudad/,
  ],
  [
    'DM9',
    /written standard.*public.*high-quality.*across the city/,
    /estándar escrito.*público.*alta calidad.*toda la ciudad/,
  ],
  [
    'EVAL1',
    /written down.*into effect.*across the city.*policy, agenda, budget requirement, or funding/,
    /por escrito y en marcha.*toda la ciudad.*política.*agenda.*requisito presupuestario o financiamiento/,
  ],
  [
    'EVAL2',
    /regular, lasting.*identify, launch, and resource.*process, experimental, or quasi/,
    /regular y sostenido.*identificar, iniciar y dotar.*proceso, experimentales o cuasi/,
  ],
  [
    'EVAL3',
    /regular, lasting.*decisions.*process, experimental, or quasi/,
    /regular y sostenido.*decisiones.*proceso, experimentales o cuasi/,
  ],
  [
    'EVAL4',
    /regular, lasting.*identify and adapt.*high-quality, evidence-based.*outside/,
    /regular y sostenido.*identificar y adaptar.*alta calidad.*evidencia.*fuera/,
  ],
  [
    'LC1',
    /mayor or chief executive \(or both\) consistently tell.*show/,
    /alcaldía o la máxima autoridad.*\(o ambas\) comunica y demuestra.*constante/,
  ],
  [
    'LC2',
    /chief executive.*leaders.*regularly.*public.*investment or policy.*impact.*progress/,
    /autoridad.*líderes.*regularmente.*público.*inversión o de política.*impacto.*progreso/,
  ],
  [
    'LC3',
    /train.*skills.*empower.*manage.*use/,
    /capacita.*habilidades.*empodera.*gestionar.*usar/,
  ],
  [
    'LC4',
    /designated leader or team \(or both\).*performance management.*across the city/,
    /líder o equipo designado \(o ambos\).*desempeño.*toda la ciudad/,
  ],
  [
    'LC5',
    /designated leader or a dedicated team.*strategy.*delivery.*governance.*across the city/,
    /líder designado o un equipo dedicado.*estrategia.*entrega.*gobernanza.*toda la ciudad/,
  ],
  [
    'LC6',
    /designated leader or team \(or both\).*departments.*process, experimental, or quasi/,
    /líder o equipo designado \(o ambos\).*áreas.*proceso, experimentales o cuasi/,
  ],
  [
    'LC7',
    /designated leader or team.*upcoming key procurements.*grants, citywide or within departments/,
    /líder o equipo designado.*próximas compras clave.*subvenciones, en toda la ciudad o dentro/,
  ],
  [
    'OD1',
    /publicly available, codified.*transparency.*proactively.*data and its ways/,
    /disponible al público.*norma.*transparencia.*proactiva.*datos y sus formas/,
  ],
  [
    'OD2',
    /clear how-to.*inside and outside.*access, analyze, engage with, and use.*open and shared/,
    /guías prácticas y claras.*dentro y fuera.*acceder.*abiertos y compartidos.*analizarlos, interactuar.*usarlos/,
  ],
  ['OD3', /one central place online.*public/, /un solo lugar central en línea.*público/],
  [
    'OD4',
    /track and write down.*inside and outside.*designs and implements.*transparency/,
    /seguimiento.*dentro y fuera.*por escrito.*diseño y la implementación.*transparencia/,
  ],
  [
    'PA1',
    /strategic goals.*diverse set of metrics.*progress/,
    /objetivos estratégicos.*conjunto diverso de indicadores.*avance/,
  ],
  [
    'PA2',
    /once a quarter.*meetings.*review.*discuss.*decisions/,
    /vez por trimestre.*reuniones.*revisa.*debate.*decisiones/,
  ],
  [
    'PA3',
    /regularly.*goals.*metrics.*progress.*public/,
    /regularmente.*público.*objetivos.*indicadores.*avance/,
  ],
  [
    'PA4',
    /written.*benefits.*automated.*risks.*bias.*collected, selected, and analyzed/,
    /escritas.*beneficios.*automatizadas.*riesgos.*sesgos.*recopilar, seleccionar y analizar/,
  ],
  [
    'PA5',
    /regular, lasting.*performance or analytics.*citywide.*resources, hiring, or equitable/,
    /regular y sostenido.*desempeño o de analítica.*toda la ciudad.*recursos, contratar personal o.*equitativa/,
  ],
  [
    'BF1',
    /quantitative and qualitative.*spending, strategic investments, revenue.*equitable.*needs/,
    /cuantitativos y cualitativos.*gastos, inversiones estratégicas, ingresos.*equitativo.*necesidades/,
  ],
  [
    'BF2',
    /regular, lasting.*budget.*quantitative and qualitative.*analyzed/,
    /regular y sostenido.*presupuestarias.*cuantitativos y cualitativos.*analizados/,
  ],
  [
    'BF3',
    /past 24 months.*allocated or repurposed new or existing funds.*equitable.*evidence/,
    /asignó o reorientó.*últimos 24 meses.*nuevos o existentes.*equitativos.*evidencia/,
  ],
  [
    'RDC1',
    /key procurements.*grants.*strategic goals and desired outcomes/,
    /compras clave.*subvenciones.*objetivos estratégicos como resultados/,
  ],
  [
    'RDC2',
    /metrics.*outcomes or impacts.*area and population group when possible.*flag.*off track/,
    /indicadores.*resultados o impactos.*geográfica y grupo de población cuando es posible.*alertar.*desvía/,
  ],
  ['RDC3', /assess.*compare.*similar/, /evalúa.*comparar.*similares/],
  [
    'RDC4',
    /incentives.*strategic goals.*contracts, procurements.*grants/,
    /incentivan.*objetivos estratégicos.*contratos, compras o subvenciones/,
  ],
  [
    'RDC5',
    /actively manage.*once a quarter.*broken down.*outcomes/,
    /activamente.*vez por trimestre.*desglosados.*resultados/,
  ],
  [
    'RDC6',
    /choosing vendors, renewing contracts, or expanding the scope/,
    /elegir proveedores, renovar contratos o ampliar el alcance/,
  ],
  [
    'RDC7',
    /whole procurement process.*competitive.*transparent and accountable/,
    /todo el proceso de compras.*competitivas.*transparentes.*rendición de cuentas/,
  ],
  [
    'RDC8',
    /one or more.*easily.*more vendors.*invest.*capacity/,
    /una o más.*fácil.*más proveedores.*invertir.*capacidades/,
  ],
  [
    'CI1',
    /educate.*skills.*involved.*individuals and local organizations.*community impact/,
    /formar.*habilidades.*involucrarlos.*personas como las organizaciones locales.*impacto/,
  ],
  [
    'CI2',
    /own use and for residents.*inventory.*community and for the government/,
    /interno como para los residentes.*inventario.*comunidad y del gobierno/,
  ],
  [
    'CI3',
    /evidence, insights.*or both.*knowledge.*partners or stakeholders outside/,
    /evidencia, hallazgos.*o ambas.*conocimiento.*aliados o partes interesadas externas/,
  ],
];

/** Every sentence and phrase that a language says of the standard, with where it stands. */
function sentences({ criteria, practices, goals }: Language): [string, string][] {
  const entries = { ...criteria, ...practices, goals };
  return Object.entries(entries).flatMap(([key, text]) =>
    Object.entries(text).map(([field, said]): [string, string] => [`${key}.${field}`, said]),
  );
}

/** The text of a criterion that the first test has shown to be there. */
function textOf(criteria: CriteriaText, code: string): CriterionText {
  return criteria[code]!;
}

for (const [lang, language] of Object.entries(languages)) {
  describe(`what is said of the criteria, in ${lang}`, () => {
    const { criteria, practices, goals } = language;

    it('speaks of exactly the criteria and practices of the standard', () => {
      expect(Object.keys(criteria)).to.deep.equal(codes);
      expect(Object.keys(practices)).to.deep.equal(practiceIds);
    });

    it('leaves nothing empty, and nothing with stray spaces', () => {
      for (const [where, said] of sentences(language)) {
        expect(said, where).to.match(/^\S+( \S+)*$/);
      }
    });

    it('sets apostrophes and quotation marks as a printer would', () => {
      for (const [where, said] of sentences(language)) expect(said, where).not.to.match(/['"`]/);
    });

    it('asks one question of each criterion', () => {
      for (const code of codes) {
        expect(textOf(criteria, code).question, code).to.match(/^[^?]+\?$/);
      }
    });

    it('says in one sentence what counts, and lists evidence without a full stop', () => {
      for (const code of codes) {
        expect(textOf(criteria, code).counts, code).to.match(/^\p{Lu}[^.?!]+\.$/u);
        expect(textOf(criteria, code).evidence, code).to.match(/^\p{Ll}[^.?!]+$/u);
      }
    });

    it('explains each practice in two or three sentences', () => {
      for (const id of practiceIds) {
        const stops = practices[id]!.explanation.match(/\.( |$)/g) ?? [];
        expect(stops.length, id).to.be.within(2, 3);
      }
    });

    it('names the 17 Sustainable Development Goals, each once', () => {
      expect(goals).to.have.length(17);
      expect(new Set(goals).size).to.equal(17);
    });
  });
}

describe('what a question must not lose', () => {
  it('is listed for every criterion', () => {
    expect(requirements.map(([code]) => code)).to.deep.equal(codes);
  });

  for (const [code, en, es] of requirements) {
    it(`${code} asks for all of it in both languages`, () => {
      expect(textOf(criteriaEn, code).question).to.match(en);
      expect(textOf(criteriaEs, code).question).to.match(es);
    });
  }
});

describe('names of practices and criteria', () => {
  it('come from the standard in English', () => {
    for (const text of [...Object.values(criteriaEn), ...Object.values(practicesEn)]) {
      expect(text).not.to.have.property('name');
    }
  });

  it('are given in Spanish, each a different one', () => {
    for (const texts of [criteriaEs, practicesEs]) {
      const names = Object.values(texts).map(({ name }) => name);
      expect(names).not.to.include(undefined);
      expect(new Set(names).size).to.equal(names.length);
    }
  });

  it('stand beside questions that open and close as Spanish ones do', () => {
    for (const code of codes) expect(textOf(criteriaEs, code).question, code).to.match(/^¿.+\?$/);
  });
});
