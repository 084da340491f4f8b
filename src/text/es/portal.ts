import type { PortalText } from '../portal-text.js';

export const portal: PortalText = {
  loading: 'Cargando los datos…',
  failures: {
    unreachable: 'No se pudo llegar a los datos. Revise la conexión y vuelva a intentarlo.',
    missing: 'No hay datos en esta dirección.',
    'no-table': 'Lo que hay en esta dirección no es una tabla que se pueda leer aquí.',
    refused: 'El portal respondió: «{message}»',
    'no-value-field': 'El atributo value-field aún no dice qué campo contiene la cifra.',
    'no-field': 'Los datos no tienen ningún campo «{field}».',
    'no-rows': 'Los datos no tienen ninguna fila con {where}.',
    'no-numbers': 'El campo «{field}» no contiene números simples.',
    'mixed-units': 'Los números del campo «{field}» tienen unidades distintas.',
    'unclear-commas': 'En el campo «{field}», una coma puede separar decimales o miles.',
    'several-rows': {
      one: 'Los datos tienen {count} fila de {year}.',
      other:
        'Los datos tienen {count} filas de {year}. Elija una con where, o diga en aggregate cómo se reúnen en una.',
    },
    'part-of-rows':
      'El portal envió solo una parte de sus filas, así que no se pueden reunir. Su dirección puede pedir más.',
  },
  severalWithoutYear: {
    one: 'Los datos tienen {count} fila.',
    other:
      'Los datos tienen {count} filas. Elija una con where, nombre el campo del año en year-field, o diga en aggregate cómo se reúnen en una.',
  },
  empty: 'Los datos no tienen filas.',
  fields: 'Campos que hay:',
  mend: 'Quien administra esta página puede corregirlo.',
  retry: 'Intentar de nuevo',
  read: 'leída el {date}',
  old: 'No se pudieron leer los datos de nuevo. La cifra es la del {date}.',
  told: 'No se pudieron leer los datos por ahora. La cifra es la que tiene esta página.',
  field: 'La cifra se lee del campo «{field}» de los datos.',
  fieldAndYear:
    'La cifra se lee del campo «{field}» de los datos y su año, de «{year}»; el año más reciente aparece primero.',
  where: 'Solo cuentan las filas con {where}.',
  aggregates: {
    mean: 'Donde un año tiene varias filas, la cifra es su promedio.',
    median: 'Donde un año tiene varias filas, la cifra es su mediana.',
    sum: 'Donde un año tiene varias filas, la cifra es su suma.',
    latest: 'Donde un año tiene varias filas, la cifra es la última por fecha.',
  },
  part: 'El portal envió solo una parte de sus filas; el año más reciente lo es entre estas.',
};
