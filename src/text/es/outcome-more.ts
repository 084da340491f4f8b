import type { OutcomeMoreText } from '../outcome-more-text.js';

export const outcomeMore: OutcomeMoreText = {
  goal: 'Objetivo de Desarrollo Sostenible',
  years: 'Cifras por año',
  year: 'Año',
  figure: 'Cifra',
  computed: {
    broadband:
      'La proporción de todos los hogares que tienen en casa una conexión a internet de alta velocidad. En Estados Unidos proviene de la Encuesta sobre la Comunidad Estadounidense de la Oficina del Censo, que pregunta a una muestra de hogares.',
    'air-quality':
      'Las partículas finas que respiran los residentes, estimadas como promedio de todo el año, en microgramos por metro cúbico de aire. En Estados Unidos proviene de mediciones que reúne la Agencia de Protección Ambiental.',
    'city-priority': 'La ciudad define esta cifra, de dónde proviene y la meta.',
  },
  computedElsewhere: 'Quien define la cifra dice cómo se calcula; vea su fuente.',
  compared: 'La cifra se compara con {target} tal como es, sin redondear.',
};
