import type { Portal } from '../schema.ts';

export default {
  id: 'benefeds',
  name: 'BENEFEDS (FEDVIP)',
  operator: 'U.S. Office of Personnel Management (OPM), through a contractor',
  kind: 'government',
  summary: {
    en: 'Dental and vision plans of FEDVIP: dental for retirees, vision for retirees and active duty families.',
    es: 'Planes dentales y de la vista de FEDVIP: dental para militares retirados; vista para ellos y para familias de servicio activo.',
  },
  tipsByDefault: false,
  hosts: [
    { host: 'www.benefeds.gov', role: 'sign-in', sources: ['X20'] },
    { host: 'benefeds.gov', role: 'sign-in', certainty: 'unverified', sources: ['INF'] },
    { host: 'www.benefeds.com', role: 'public', sources: ['C14'] },
    { host: 'benefeds.com', role: 'public', certainty: 'unverified', sources: ['INF'] },
  ],
  links: {
    home: {
      url: 'https://www.benefeds.gov/',
      label: { en: 'BENEFEDS', es: 'BENEFEDS' },
      sources: ['X20'],
    },
  },
  signIn: [
    {
      credential: 'own-account',
      certainty: 'unverified',
      text: {
        en: 'BENEFEDS usually wants its own account; your myAuth, DS Logon or myPay login is not meant for it. Follow what the page shows.',
        es: 'BENEFEDS por lo general pide una cuenta propia; la de myAuth, DS Logon o myPay no es para este sitio. Siga lo que indique la página.',
      },
      sources: ['INF', 'GK'],
    },
    {
      credential: 'login-gov',
      certainty: 'unverified',
      text: {
        en: 'If the page sends you to Login.gov, sign in there or create an account with your own email.',
        es: 'Si la página lo envía a Login.gov, inicie sesión ahí o cree una cuenta con su propio correo electrónico.',
      },
      sources: ['GK'],
    },
  ],
  handles: [
    {
      text: {
        en: 'Dental plans for retirees and their families',
        es: 'Planes dentales para militares retirados y sus familias',
      },
      task: 'retiree-dental',
      sources: ['O50'],
    },
    {
      text: { en: 'Vision plans, and paying for them', es: 'Planes de la vista y cómo pagarlos' },
      task: 'vision-plan',
      sources: ['O50', 'X20'],
    },
  ],
  notHere: [
    {
      text: {
        en: 'The TRICARE Dental Program for active duty and Reserve families',
        es: 'El TRICARE Dental Program para familias de servicio activo y de la Reserva',
      },
      task: 'enroll-dental',
      sources: ['O37', 'C9'],
    },
    {
      text: {
        en: 'Dental care for active duty members',
        es: 'Atención dental para militares en servicio activo',
      },
      task: 'active-duty-dental',
      sources: ['O50', 'X26'],
    },
    {
      text: { en: 'Dental claims', es: 'Reclamos dentales' },
      task: 'dental-claim',
      sources: ['O50'],
    },
    {
      text: { en: 'Your TRICARE health plan', es: 'Su plan de salud de TRICARE' },
      task: 'change-plan-open-season',
      sources: ['O14', 'S2'],
    },
  ],
  phones: [
    { number: '877-888-3337', label: { en: 'BENEFEDS', es: 'BENEFEDS' }, sources: ['opm-benefeds'] },
    {
      number: '571-730-5942',
      label: { en: 'BENEFEDS, from other countries', es: 'BENEFEDS, desde otros países' },
      certainty: 'unverified',
      sources: ['X20'],
    },
  ],
  tips: [
    {
      id: 'active-duty-profile',
      kind: 'warning',
      urgent: true,
      when: { status: ['active-duty'] },
      text: {
        en: 'Active duty members cannot join FEDVIP, neither dental nor vision. Your dental care is at a military clinic or in ADDP.',
        es: 'Los militares en servicio activo no pueden entrar a FEDVIP, ni dental ni de la vista. Su atención dental es en una clínica militar o en ADDP.',
      },
      action: { task: 'active-duty-dental' },
      sources: ['O50', 'X30'],
    },
    {
      id: 'active-duty-family-profile',
      kind: 'warning',
      urgent: true,
      when: { status: ['active-duty-family'] },
      text: {
        en: 'Active duty families get only vision here. Your dental plan is the TRICARE Dental Program, which the sponsor picks in milConnect.',
        es: 'Las familias de servicio activo solo obtienen aquí el plan de la vista. Su plan dental es el TRICARE Dental Program; el patrocinador (sponsor) lo elige en milConnect.',
      },
      action: { task: 'enroll-dental' },
      sources: ['O50', 'X30', 'C9'],
    },
    {
      id: 'reserve-profile',
      kind: 'go-elsewhere',
      when: { status: ['guard-reserve', 'guard-reserve-family'] },
      text: {
        en: 'In the Guard or Reserve and not yet retired? Your dental plan is the TRICARE Dental Program, which the sponsor picks in milConnect.',
        es: '¿En la Guardia o la Reserva y aún sin retirarse? Su plan dental es el TRICARE Dental Program; el patrocinador (sponsor) lo elige en milConnect.',
      },
      action: { task: 'enroll-dental' },
      sources: ['O37', 'C9'],
    },
    {
      id: 'fedvip-season-2026',
      kind: 'deadline',
      when: { from: '2026-11-09', until: '2026-12-14' },
      certainty: 'unverified',
      text: {
        en: 'By the usual calendar, FEDVIP season runs through Monday, December 14, 2026, for plans that start January 1, 2027. Check the date on this site.',
        es: 'Según el calendario habitual, la temporada de FEDVIP va hasta el lunes 14 de diciembre de 2026, para planes desde el 1 de enero de 2027. Confirme la fecha en este sitio.',
      },
      action: { task: 'retiree-dental' },
      sources: ['benefeds-season-rule', 'X34', 'INF'],
    },
    {
      id: 'new-retiree',
      kind: 'deadline',
      when: { status: ['active-duty', 'active-duty-family', 'retiree', 'retiree-family'] },
      text: {
        en: 'Newly retired? You can join from 31 days before to 60 days after the retirement date; after that, wait for the season.',
        es: '¿Recién retirado? Puede inscribirse desde 31 días antes hasta 60 días después de la fecha de retiro; después, espere la temporada.',
      },
      action: { task: 'retiree-dental' },
      sources: ['O50', 'X20'],
    },
    {
      id: 'two-seasons',
      kind: 'go-elsewhere',
      during: 'open-season',
      text: {
        en: 'Your TRICARE health plan is not changed here. Its own Open Season, in milConnect, runs through {lastDay} by its rule.',
        es: 'Su plan de salud de TRICARE no se cambia aquí. Su propia temporada de inscripción (Open Season), en milConnect, va según su regla hasta el {lastDay}.',
      },
      action: { task: 'change-plan-open-season' },
      sources: ['O13', 'O14'],
    },
    {
      id: 'not-united-concordia',
      kind: 'go-elsewhere',
      text: {
        en: 'FEDVIP is not the TRICARE Dental Program: that one is for active duty and Reserve families, with enrollment in milConnect.',
        es: 'FEDVIP no es el TRICARE Dental Program: ese es para familias de servicio activo y de la Reserva, con inscripción en milConnect.',
      },
      action: { task: 'enroll-dental' },
      sources: ['O37', 'O50'],
    },
    {
      id: 'own-account',
      kind: 'sign-in',
      certainty: 'unverified',
      text: {
        en: 'BENEFEDS usually wants its own login; a military login such as myAuth is not meant for it. Use the button that the page shows.',
        es: 'BENEFEDS por lo general pide su propia cuenta; una cuenta militar como myAuth no es para este sitio. Use el botón que muestre la página.',
      },
      sources: ['INF', 'GK'],
    },
    {
      id: 'vision-needs-tricare',
      kind: 'do-here',
      text: {
        en: 'A vision plan here needs a TRICARE health plan: be enrolled in one first.',
        es: 'Para un plan de la vista aquí hace falta un plan de salud de TRICARE: inscríbase primero en uno.',
      },
      action: { task: 'vision-plan' },
      sources: ['O50'],
    },
    {
      id: 'old-address',
      kind: 'do-here',
      on: { hosts: ['www.benefeds.com', 'benefeds.com'] },
      text: {
        en: 'This is the old BENEFEDS address. Use www.benefeds.gov, and save that one.',
        es: 'Esta es la dirección antigua de BENEFEDS. Use www.benefeds.gov y guarde esa.',
      },
      action: { portal: 'benefeds', link: 'home' },
      sources: ['X20', 'C14'],
    },
    {
      id: 'claims-at-carrier',
      kind: 'do-here',
      text: {
        en: 'BENEFEDS enrolls you and takes the premium. Claims and questions about a bill go to the insurance company you chose.',
        es: 'BENEFEDS lo inscribe y cobra la prima. Los reclamos y las dudas sobre una factura van a la aseguradora que usted eligió.',
      },
      action: { task: 'dental-claim' },
      sources: ['O50'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;
