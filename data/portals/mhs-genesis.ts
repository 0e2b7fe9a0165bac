import type { Portal } from '../schema.ts';

export default {
  id: 'mhs-genesis',
  name: 'MHS GENESIS Patient Portal',
  operator: 'Defense Health Agency (DHA)',
  kind: 'government',
  summary: {
    en: 'Results, messages, appointments and prescriptions at military hospitals and clinics.',
    es: 'Resultados, mensajes, citas y recetas de los hospitales y clínicas militares.',
  },
  tipsByDefault: false,
  hosts: [
    { host: 'my.mhsgenesis.health.mil', role: 'sign-in', sources: ['O36', 'X20'] },
    { host: 'patientportal.mhsgenesis.health.mil', role: 'sign-in', sources: ['X6'] },
  ],
  links: {
    home: {
      url: 'https://my.mhsgenesis.health.mil/',
      label: { en: 'MHS GENESIS Patient Portal', es: 'Portal del paciente MHS GENESIS' },
      sources: ['O36', 'X20'],
    },
  },
  signIn: [
    {
      credential: 'myauth',
      from: '2026-09-23',
      text: {
        en: 'Sign in with myAuth: your username (your email), your password and a second factor. You need to be 18 or older.',
        es: 'Inicie sesión con myAuth: su usuario (su correo electrónico), su contraseña y un segundo factor. Debe tener 18 años o más.',
      },
      sources: ['X1', 'O8', 'O4'],
    },
    {
      credential: 'cac',
      from: '2026-09-23',
      text: {
        en: 'If you have a CAC, choose “Sign in with CAC” on the myAuth page.',
        es: 'Si tiene tarjeta CAC, elija “Sign in with CAC” en la página de myAuth.',
      },
      sources: ['X1', 'O4'],
    },
    {
      credential: 'ds-logon',
      until: '2026-09-22',
      text: {
        en: 'Sign in with a Premium (Level 2) DS Logon.',
        es: 'Inicie sesión con un DS Logon Premium (Level 2).',
      },
      sources: ['O36'],
    },
    {
      credential: 'cac',
      until: '2026-09-22',
      text: {
        en: 'If you have a CAC, sign in with it.',
        es: 'Si tiene tarjeta CAC, inicie sesión con ella.',
      },
      sources: ['O36'],
    },
  ],
  handles: [
    {
      text: {
        en: 'Test results and notes from military care',
        es: 'Resultados y notas de la atención militar',
      },
      task: 'see-military-results',
      sources: ['S2', 'O36', 'O41'],
    },
    {
      text: { en: 'Your immunization record', es: 'Su registro de vacunas' },
      task: 'immunization-record',
      sources: ['O36', 'X1'],
    },
    {
      text: { en: 'Messages to your military care team', es: 'Mensajes a su equipo médico militar' },
      task: 'message-military-team',
      sources: ['S2', 'O36'],
    },
    {
      text: {
        en: 'Appointments at a military clinic, and the forms before a visit',
        es: 'Citas en una clínica militar y formularios previos a la visita',
      },
      task: 'book-military-appointment',
      sources: ['S2', 'O36'],
    },
    {
      text: {
        en: 'Renewing a prescription from a military provider',
        es: 'Renovar una receta de un proveedor militar',
      },
      task: 'renew-military-prescription',
      sources: ['O36'],
    },
    {
      text: { en: 'Refills at a military pharmacy', es: 'Resurtidos en una farmacia militar' },
      task: 'refill-military-prescription',
      sources: ['S2', 'O36'],
    },
    {
      text: {
        en: 'Some dental appointments at a military clinic',
        es: 'Algunas citas dentales en una clínica militar',
      },
      task: 'military-dental-visit',
      sources: ['O36'],
    },
  ],
  notHere: [
    {
      text: {
        en: 'Records and messages of a civilian doctor',
        es: 'Expediente y mensajes de un médico civil',
      },
      task: 'civilian-results-messages',
      sources: ['S2'],
    },
    {
      text: { en: 'Appointments with a civilian doctor', es: 'Citas con un médico civil' },
      task: 'book-civilian-appointment',
      sources: ['S2'],
    },
    {
      text: { en: 'Claims', es: 'Reclamos' },
      task: 'check-claim',
      sources: ['S2'],
    },
    {
      text: {
        en: 'The status of a referral to a civilian specialist',
        es: 'El estado de una remisión a un especialista civil',
      },
      task: 'check-referral',
      sources: ['S2', 'S1'],
    },
    {
      text: { en: 'Home-delivery orders', es: 'Pedidos de entrega a domicilio' },
      task: 'track-home-delivery',
      sources: ['S2', 'C8'],
    },
    {
      text: {
        en: 'A complete copy of the record, or a teenager’s record',
        es: 'Copia completa del expediente, o el de un adolescente',
      },
      task: 'request-full-record',
      sources: ['X1'],
    },
    {
      text: {
        en: 'Old downloads from TRICARE Online',
        es: 'Descargas antiguas de TRICARE Online',
      },
      task: 'request-full-record',
      sources: ['X1'],
    },
    {
      text: { en: 'Your plan and your address', es: 'Su plan y su dirección' },
      task: 'update-address',
      sources: ['S2'],
    },
  ],
  phones: [
    {
      number: '800-600-9332',
      label: {
        en: 'DHA Global Service Center (not confirmed on an official page)',
        es: 'DHA Global Service Center (sin confirmar en una página oficial)',
      },
      certainty: 'unverified',
      sources: ['X24', 'GK'],
    },
  ],
  tips: [
    {
      id: 'sign-in-myauth',
      kind: 'sign-in',
      when: { from: '2026-09-23' },
      text: {
        en: 'Since September 23, 2026 you sign in here with myAuth: your CAC, or a username with a second factor. DS Logon was the login before that.',
        es: 'Desde el 23 de septiembre de 2026 se entra con myAuth: su tarjeta CAC, o un usuario con un segundo factor. Antes se usaba DS Logon.',
      },
      action: { task: 'create-login' },
      sources: ['X1', 'O8'],
    },
    {
      id: 'sign-in-ds-logon',
      kind: 'sign-in',
      when: { until: '2026-09-22' },
      text: {
        en: 'Sign in with a Premium (Level 2) DS Logon or your CAC.',
        es: 'Inicie sesión con un DS Logon Premium (Level 2) o con su tarjeta CAC.',
      },
      sources: ['O36'],
    },
    {
      id: 'only-mil',
      kind: 'warning',
      text: {
        en: 'The real portal’s address ends in .mil. Copies with other endings have asked people for passwords, Social Security and card numbers.',
        es: 'La dirección del portal verdadero termina en .mil. Copias con otra terminación han pedido contraseñas y números de Seguro Social y de tarjeta.',
      },
      sources: ['X6', 'X7', 'X8', 'O35'],
    },
    {
      id: 'military-care-only',
      kind: 'go-elsewhere',
      text: {
        en: 'Only care at military hospitals and clinics appears here. For a civilian doctor’s results, use that office’s own portal.',
        es: 'Aquí solo aparece la atención en hospitales y clínicas militares. Los resultados de un médico civil están en el portal de su consultorio.',
      },
      action: { task: 'civilian-results-messages' },
      sources: ['S2'],
    },
    {
      id: 'referrals-elsewhere',
      kind: 'go-elsewhere',
      text: {
        en: 'Sent to a civilian specialist? The contractor that runs your plan shows the referral; this portal does not.',
        es: '¿Lo enviaron a un especialista civil? La remisión la muestra el contratista de su plan, no este portal.',
      },
      action: { task: 'check-referral' },
      sources: ['S2', 'S1'],
    },
    {
      id: 'results-at-once',
      kind: 'do-here',
      when: { from: '2026-01-20' },
      text: {
        en: 'Since January 20, 2026, results and signed notes appear as soon as they are ready. You may read them before your provider does.',
        es: 'Desde el 20 de enero de 2026, los resultados y las notas firmadas aparecen en cuanto están listos. Quizá los lea antes que su proveedor.',
      },
      action: { task: 'see-military-results' },
      sources: ['O41'],
    },
    {
      id: 'renewal-or-refill',
      kind: 'do-here',
      text: {
        en: 'No refills left: ask your provider for a renewal. Refills left: ask the military pharmacy for a refill.',
        es: 'Si ya no le quedan resurtidos, pida una renovación a su proveedor. Si le quedan, pida el resurtido a la farmacia militar.',
      },
      action: { task: 'renew-military-prescription' },
      sources: ['O36'],
    },
    {
      id: 'mail-order-elsewhere',
      kind: 'go-elsewhere',
      text: {
        en: 'Prescriptions that come by mail are at Express Scripts. This portal only reaches military pharmacies.',
        es: 'Las recetas que llegan a domicilio están en Express Scripts. Este portal solo llega a las farmacias militares.',
      },
      action: { task: 'refill-home-delivery' },
      sources: ['S2', 'C8'],
    },
    {
      id: 'messages',
      kind: 'do-here',
      text: {
        en: 'To write to your care team, look for the name of your clinic in the list. Never use a message in an emergency.',
        es: 'Para escribir a su equipo médico, busque el nombre de su clínica en la lista. Nunca use un mensaje en una emergencia.',
      },
      action: { task: 'message-military-team' },
      sources: ['O36', 'S2'],
    },
    {
      id: 'teens',
      kind: 'do-here',
      text: {
        en: 'Teens from 13 to 17 usually have no account, and parents see only part of their record. Ask the records office for the rest.',
        es: 'Entre los 13 y los 17 años por lo general no hay cuenta propia y los padres solo ven una parte. Pida el resto en la oficina de expedientes.',
      },
      action: { task: 'request-full-record' },
      sources: ['X1'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;
