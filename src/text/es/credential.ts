import type { CredentialText } from '../credential-text.js';

// {tier} is Plata, Oro or Platino; "nivel" carries the agreement. Words for badge: insignia (feminine).
export const credential: CredentialText = {
  checking: 'Comprobando…',
  lines: {
    verified: {
      title: 'Certificación {tier}, verificada',
      line: '{city} · válida hasta el {date}',
    },
    'verified-without-end': { title: 'Certificación {tier}, verificada', line: '{city}' },
    'status-unknown': {
      title: 'Vigencia actual sin confirmar',
      line: '{city}, {tier} · firmada por {issuer}',
    },
    'other-site': { title: 'Pertenece a {city}', line: '{tier} · no se emitió para este sitio' },
    'not-yet-valid': { title: 'Válida a partir del {date}', line: '{city}, {tier}' },
    expired: { title: 'Venció el {date}', line: '{city}, {tier} · ya no es válida' },
    suspended: {
      title: 'Suspendida por {issuer}',
      line: '{city}, {tier} · por ahora no es válida',
    },
    revoked: { title: 'Revocada por {issuer}', line: '{city}, {tier} · ya no es válida' },
    untrusted: {
      title: 'Firmada por un tercero desconocido',
      line: 'Ningún certificador conocido aquí responde por esta insignia',
    },
    invalid: { title: 'No es válida', line: 'Esta insignia está alterada o dañada' },
    unverifiable: {
      title: 'No se puede comprobar aquí',
      line: 'Hace falta una página con https y un navegador actual',
    },
    'fetch-failed': {
      title: 'No se puede comprobar aquí',
      line: 'No se pudo obtener la insignia firmada',
    },
  },
  test: 'PRUEBA (TEST)',
  unnamed: 'otra ciudad',
  details: 'Cómo se comprobó',
  labels: {
    issuer: 'Firmada por',
    city: 'Emitida para',
    tier: 'Nivel',
    figures: 'Criterios cumplidos',
    awarded: 'Otorgada',
    validFrom: 'Válida desde',
    validUntil: 'Válida hasta',
    checked: 'Comprobada',
  },
  criteria: '{earned} de {total}',
  noEnd: 'sin fecha de fin',
  checkedHere: '{date}, en su propio navegador',
  caution:
    'Se comprobaron la firma, las fechas, la lista de insignias revocadas del certificador y el sitio. Cualquier página puede dibujar una marca de verificación: para tener certeza, abra la página del propio certificador.',
  reasons: {
    malformed: 'Lo que hay aquí no es una insignia firmada, o le falta una parte.',
    'too-large': 'Es demasiado grande para ser una insignia firmada.',
    'unsupported-alg': 'Está firmada de un modo que no se acepta.',
    'bad-signature': 'La firma no corresponde: la insignia se cambió después de firmarla.',
    'untrusted-issuer': 'Nombra una clave que ningún certificador conocido usa.',
    'unknown-achievement': 'Nombra un nivel que el certificador no otorga.',
    'retired-key': 'Se firmó con una clave que el certificador ya había retirado.',
    unverifiable: 'Sin https, el navegador no tiene cómo comprobar una firma.',
    'fetch-failed': 'Quien administra esta página puede corregir la dirección.',
    'status-absent': 'La insignia no nombra ninguna lista donde constaría una revocación.',
    'status-unsupported': 'La insignia nombra un tipo de lista que aquí no se conoce.',
    'status-elsewhere': 'La insignia nombra una lista en un sitio que no es del certificador.',
    'status-fetch-failed': 'No se pudo obtener la lista de insignias revocadas.',
    'status-malformed': 'Lo que llegó no es la lista de insignias revocadas.',
    'status-untrusted': 'La lista de insignias revocadas no está firmada por el certificador.',
    'status-stale': 'La lista de insignias revocadas no está al día.',
    'status-too-short': 'La lista de insignias revocadas es demasiado corta.',
    'status-out-of-range': 'La insignia no tiene lugar en la lista de insignias revocadas.',
  },
  verifyAt: 'Comprobarla con {issuer}',
  testExplained: 'Esta insignia es una prueba. No certifica nada.',
};
