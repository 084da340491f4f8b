import type { ScorecardText } from '../scorecard-text.js';
import { tierBadge } from './tier-badge.js';

// Plain Spanish for Latin America. {tier} is Plata, Oro or Platino.
export const scorecard: ScorecardText = {
  badge: tierBadge,
  // The same words as in criteria.ts, practices.ts and outcome-metric.ts.
  names: {
    name: 'What Works Cities Certification',
    practices: {
      DM: 'Gestión de datos',
      EVAL: 'Evaluaciones rigurosas',
      LC: 'Liderazgo y capacidades',
      OD: 'Datos abiertos',
      PA: 'Desempeño y analítica',
      BF: 'Presupuesto y finanzas basados en datos',
      RDC: 'Contratación orientada a resultados',
      CI: 'Impacto en las partes interesadas',
    },
    criteria: {
      DM1: 'Implementación de la estrategia y la gobernanza de datos',
      DM8: 'Datos desglosados para la toma de decisiones',
      LC1: 'Compromiso ejecutivo con un gobierno informado por datos',
      PA1: 'Selección y uso de indicadores de desempeño para prioridades y objetivos estratégicos',
    },
    outcomes: {
      broadband: {
        theme: 'Servicios accesibles y de calidad',
        indicator: 'Hogares con conexión a internet de alta velocidad',
        unit: '%',
        standard: {
          title: 'Comisión de la Banda Ancha (UIT y UNESCO)',
          url: 'https://www.broadbandcommission.org/',
        },
      },
      'air-quality': {
        theme: 'Un ambiente sano',
        indicator: 'Partículas finas en el aire (PM2.5), promedio de un año',
        unit: 'µg/m³',
        standard: {
          title: 'Organización Mundial de la Salud, meta intermedia 4',
          url: 'https://www.who.int/publications/i/item/9789240034228',
        },
      },
      'city-priority': {
        theme: 'Una prioridad de la ciudad',
        indicator: 'Una cifra que elige la ciudad',
        unit: null,
        standard: null,
      },
    },
    remarks: [
      'Las fuentes públicas no dejan claro cuántos indicadores de resultados exige el nivel Oro; 1 es el mínimo publicado para cualquier nivel.',
    ],
  },
  date: {
    long: '{day} de {month} de {year}',
    months:
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  },
  withoutReport:
    'No se pudo cargar el resto de este informe. Vuelva a cargar la página para verlo completo.',
  nothing: 'Todavía no hay un registro para mostrar. Aquí aparecerán los resultados.',
  leftOut: {
    one: 'Una entrada del registro no se pudo leer y se omite ({places}). Quien administra esta página puede corregirla.',
    other:
      '{count} entradas del registro no se pudieron leer y se omiten ({places}). Quien administra esta página puede corregirlas.',
  },
  result: {
    count: '{earned} de {total}',
    criteriaEarned: 'criterios logrados, {percent}',
    onTheWay: {
      'self-assessed': 'En camino al nivel {tier}, autoevaluado',
      'in-review': 'En camino al nivel {tier}, en revisión',
      certified: '',
    },
    basis: {
      'self-assessed': 'Son las respuestas de la propia ciudad. No es una certificación.',
      'in-review': 'El programa está revisando las respuestas. La ciudad aún no está certificada.',
      certified: 'Según declara la ciudad.',
    },
    proof: {
      verified: 'Verificado: {issuer} firmó este nivel y estas cifras.',
      test: 'PRUEBA: {issuer} firmó este nivel y estas cifras. No certifica nada.',
      other: 'Sin verificar: la insignia firmada no dice lo mismo que este registro.',
    },
    certifiedOn: 'Certificación del {date}.',
    asOf: 'Al {date}.',
    next: 'Próximo paso: {tier}',
    missing: {
      share: { one: '{count} criterio más', other: '{count} criterios más' },
      criterion: 'Obligatorio: {code}',
      outcomes: {
        one: '{count} indicador de resultados más cumplido',
        other: '{count} indicadores de resultados más cumplidos',
      },
    },
    top: 'Es el nivel más alto.',
  },
  practices: {
    heading: 'Resultados por práctica',
    practice: 'Práctica',
    earnedHead: 'Criterios logrados',
    percent: 'Porcentaje',
    earned: '{earned} de {total}',
    withoutOthers: 'No se pudieron cargar las cifras de otras ciudades.',
    all: 'Todas las prácticas',
  },
  chart: {
    label: 'El gráfico',
    show: { bars: 'Ver como barras', radar: 'Ver como radar' },
    save: 'Guardar PNG',
    saveSvg: 'Guardar SVG',
  },
  tiers: {
    heading: 'Los niveles y lo que piden',
    requirement: 'Requisito',
    reached: 'Alcanzado',
    next: 'Próximo',
    notReached: 'Aún no alcanzado',
    share: 'Criterios logrados',
    outcomes: 'Indicadores de resultados cumplidos',
    soFar: '{had} de {total} hasta ahora',
    core: 'Criterio esencial',
    gate: 'Criterio obligatorio',
    needed: { one: 'Se pide {count}', other: 'Se piden {count}' },
    met: 'Cumplido',
    more: { one: 'Falta {count}', other: 'Faltan {count}' },
    notYet: 'Aún no',
    notAsked: 'No se pide',
  },
  outcomes: {
    heading: 'Indicadores de resultados',
    standings: { met: 'Cumplido', 'not-met': 'No cumplido', 'not-reported': 'Sin datos' },
    atLeast: 'Estándar: {target} o más',
    atMost: 'Estándar: {target} o menos',
    ownTarget: 'fijado por la ciudad',
    noTarget: 'La ciudad no ha fijado una meta.',
    source: 'Fuente',
  },
  edition: 'Calculado según las reglas de',
};
