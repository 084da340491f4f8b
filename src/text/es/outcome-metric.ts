import type { OutcomeMetricText } from '../outcome-metric-text.js';

// Plain Spanish for Latin America. In {distance} and {target} the figure stands with its unit.
export const outcomeMetric: OutcomeMetricText = {
  metrics: {
    broadband: {
      theme: 'Servicios accesibles y de calidad',
      indicator: 'Hogares con conexión a internet de alta velocidad',
      why: 'El trabajo, la escuela, la salud y los servicios públicos están en línea. Un hogar sin una conexión rápida queda fuera.',
      unit: '%',
      target: 75,
      better: 'higher',
      standard: {
        title: 'Comisión de la Banda Ancha (UIT y UNESCO)',
        url: 'https://www.broadbandcommission.org/',
      },
    },
    'air-quality': {
      theme: 'Un ambiente sano',
      indicator: 'Partículas finas en el aire (PM2.5), promedio de un año',
      why: 'Las partículas finas llegan hasta el fondo de los pulmones y a la sangre. Menos partículas significan menos enfermedades y vidas más largas.',
      unit: 'µg/m³',
      target: 10,
      better: 'lower',
      standard: {
        title: 'Organización Mundial de la Salud, meta intermedia 4',
        url: 'https://www.who.int/publications/i/item/9789240034228',
      },
    },
    'city-priority': {
      theme: 'Una prioridad de la ciudad',
      indicator: 'Una cifra que elige la ciudad',
      why: 'Cada ciudad nombra además una cifra propia, en línea con uno de los Objetivos de Desarrollo Sostenible.',
      unit: null,
      target: null,
      better: null,
      standard: null,
    },
  },
  unnamed: 'Una cifra sobre la vida de los residentes',
  inYear: 'en {year}',
  standings: {
    met: '{yardstick}: se cumple',
    'not-met': '{yardstick}: no se cumple',
    'not-reported': 'Sin informar',
  },
  noTarget: 'Sin meta definida',
  above: '{distance} por encima',
  below: '{distance} por debajo',
  exactly: 'justo en el límite',
  points: { one: '{distance} punto porcentual', other: '{distance} puntos porcentuales' },
  better: { higher: 'más es mejor', lower: 'menos es mejor' },
  standard: 'Estándar',
  target: 'Meta',
  source: 'Fuente',
  reach: { higher: '{target} o más', lower: '{target} o menos' },
  named: 'definida por la ciudad',
  method: 'Cómo se calcula',
  lost: 'No se pudo cargar.',
  reported: 'según informa la ciudad',
  unofficial: 'Traducción no oficial',
};
