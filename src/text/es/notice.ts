import type { NoticeText } from '../notice-text.js';

export const notice: NoticeText = {
  loading: 'Cargando el registro…',
  failures: {
    unreachable: 'No se pudo acceder al registro. Revise la conexión e intente de nuevo.',
    missing:
      'No hay ningún registro en esta dirección, o no se permite leerlo. Quien administra esta página puede corregirlo.',
    unreadable:
      'Esto no es un registro de certificación. Quien administra esta página puede corregirlo.',
    newer:
      'Este registro se creó con una versión más nueva de wwc-widgets. Quien administra esta página puede actualizarlo.',
    'other-standard':
      'Este registro responde a una edición del estándar que aquí no se conoce. Quien administra esta página puede añadirla.',
  },
  retry: 'Intentar de nuevo',
};
