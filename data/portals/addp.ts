import type { Portal } from '../schema.ts';

export default {
  id: 'addp',
  name: 'Active Duty Dental Program (ADDP)',
  operator: 'United Concordia',
  kind: 'contractor',
  summary: {
    en: 'Civilian dental care for active duty members, by referral or when they live far from a military clinic.',
    es: 'Atención dental civil para militares en servicio activo, con remisión o si viven lejos de una clínica militar.',
  },
  tipsByDefault: false,
  hosts: [
    { host: 'addp-ucci.com', role: 'public', sources: ['X26', 'X20'] },
    { host: 'www.addp-ucci.com', role: 'public', sources: ['X20'] },
  ],
  links: {
    home: {
      url: 'https://addp-ucci.com/',
      label: { en: 'Active Duty Dental Program', es: 'Active Duty Dental Program' },
      sources: ['X26', 'X20'],
    },
  },
  signIn: [
    {
      credential: 'ds-logon',
      certainty: 'unverified',
      text: {
        en: 'If the page asks you to sign in, use the button that it shows, usually DS Logon, myAuth or your CAC.',
        es: 'Si la página le pide iniciar sesión, use el botón que muestre: por lo general DS Logon, myAuth o su tarjeta CAC.',
      },
      sources: ['INF'],
    },
  ],
  handles: [
    {
      text: {
        en: 'Civilian dentists for active duty members',
        es: 'Dentistas civiles para militares en servicio activo',
      },
      task: 'active-duty-dental',
      sources: ['X26'],
    },
  ],
  notHere: [
    {
      text: {
        en: 'Dental plans for families and the Reserve (TDP)',
        es: 'Planes dentales para familias y la Reserva (TDP)',
      },
      task: 'enroll-dental',
      sources: ['O37'],
    },
    {
      text: {
        en: 'Claims and bills of the family dental plan',
        es: 'Reclamos y facturas del plan dental familiar',
      },
      task: 'dental-claim',
      sources: ['S2'],
    },
    {
      text: {
        en: 'Dental plans for retirees (FEDVIP)',
        es: 'Planes dentales para militares retirados (FEDVIP)',
      },
      task: 'retiree-dental',
      sources: ['O50'],
    },
    {
      text: { en: 'A visit to a military dental clinic', es: 'Una cita en una clínica dental militar' },
      task: 'military-dental-visit',
      sources: ['O36', 'X26'],
    },
    {
      text: { en: 'Referrals to civilian doctors', es: 'Remisiones a médicos civiles' },
      task: 'check-referral',
      sources: ['S2'],
    },
  ],
  phones: [
    {
      number: '866-984-2337',
      label: { en: 'Active Duty Dental Program', es: 'Active Duty Dental Program' },
      sources: ['X26', 'X20'],
    },
  ],
  tips: [
    {
      id: 'family-profile',
      kind: 'warning',
      urgent: true,
      when: { status: ['active-duty-family', 'guard-reserve-family'] },
      text: {
        en: 'This program is for service members only. Families use the TRICARE Dental Program; the sponsor enrolls them in milConnect.',
        es: 'Este programa es solo para militares. Las familias usan el TRICARE Dental Program; el patrocinador (sponsor) las inscribe en milConnect.',
      },
      action: { task: 'enroll-dental' },
      sources: ['O37', 'X26'],
    },
    {
      id: 'retiree-profile',
      kind: 'warning',
      urgent: true,
      when: { status: ['retiree', 'retiree-family', 'survivor', 'tfl'] },
      text: {
        en: 'This program is for active duty members only. Retirees and their families choose a FEDVIP dental plan at BENEFEDS.',
        es: 'Este programa es solo para servicio activo. Los militares retirados y sus familias eligen un plan dental de FEDVIP en BENEFEDS.',
      },
      action: { task: 'retiree-dental' },
      sources: ['O50', 'X26'],
    },
    {
      id: 'reserve-profile',
      kind: 'warning',
      when: { status: ['guard-reserve'] },
      certainty: 'unverified',
      text: {
        en: 'In the Guard or Reserve, this program usually covers you only while you are activated. The rest of the time, look at the TRICARE Dental Program.',
        es: 'En la Guardia o la Reserva, este programa por lo general lo cubre solo mientras está activado. El resto del tiempo, vea el TRICARE Dental Program.',
      },
      action: { task: 'enroll-dental' },
      sources: ['O37', 'INF'],
    },
    {
      id: 'clinic-first',
      kind: 'go-elsewhere',
      text: {
        en: 'Is a military dental clinic near you? Start there: this program is for a referral from the clinic, or for places more than 50 miles away.',
        es: '¿Hay una clínica dental militar cerca? Empiece ahí: este programa es para una remisión de la clínica o para quien está a más de 50 millas.',
      },
      action: { task: 'military-dental-visit' },
      sources: ['tricare-mil-addp', 'X26'],
    },
    {
      id: 'not-the-family-plan',
      kind: 'go-elsewhere',
      text: {
        en: 'United Concordia runs this program and the family plan, on separate sites. Family claims and bills are at uccitdp.com.',
        es: 'United Concordia maneja este programa y el plan familiar, en sitios distintos. Los reclamos y facturas de la familia están en uccitdp.com.',
      },
      action: { portal: 'united-concordia', link: 'home' },
      sources: ['X26', 'C9'],
    },
    {
      id: 'sign-in',
      kind: 'sign-in',
      certainty: 'unverified',
      text: {
        en: 'We could not confirm how you sign in here. Use the button that the page shows, or call 866-984-2337.',
        es: 'No pudimos confirmar cómo se inicia sesión aquí. Use el botón que muestre la página o llame al 866-984-2337.',
      },
      sources: ['INF'],
    },
    {
      id: 'remote-duty',
      kind: 'do-here',
      text: {
        en: 'Stationed more than 50 miles from a military dental clinic? Start here or call 866-984-2337 before you make an appointment.',
        es: '¿Está destinado a más de 50 millas de una clínica dental militar? Empiece aquí o llame al 866-984-2337 antes de pedir cita.',
      },
      action: { task: 'active-duty-dental' },
      sources: ['X26', 'X20'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;
