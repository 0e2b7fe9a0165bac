/** Stand-ins for sites of contractors and health plans. */
import type { StandIn } from './render.ts';

export const CONTRACTORS: readonly StandIn[] = [
  {
    hosts: ['infocenter.humana-military.com'],
    title: 'Humana Military self-service',
    links: [
      ['/beneficiary/service/registration', 'Register'],
      ['/beneficiary/service/login', 'Sign in'],
      ['/beneficiary/service/claims', 'Claims'],
      ['/beneficiary/service/referrals', 'Referrals'],
      ['/beneficiary/service/billing', 'Billing'],
      ['/provider/service/login', 'Provider entrance'],
      ['/government/service/login', 'Government entrance'],
    ],
  },
  {
    hosts: ['www.humanamilitary.com', 'humanamilitary.com'],
    title: 'Humana Military',
    links: [
      ['/beneficiary/resources/selfservice', 'Self-service'],
      ['/beneficiary/be', 'Enrollment and billing'],
      ['/beneficiary/benefit-guidance/quick-access/forms', 'Forms'],
      ['/provider/', 'Providers'],
      ['https://infocenter.humana-military.com/beneficiary/service/registration', 'Register'],
    ],
  },
  {
    hosts: ['tricare-bene.triwest.com'],
    title: 'TriWest self-service',
    links: [
      ['/', 'Home'],
      ['/SelfRegistration', 'New user'],
      ['/login', 'Sign in'],
      ['/referrals', 'Referrals and authorizations'],
      ['/claims', 'Claims'],
      ['/billing', 'Payments'],
    ],
  },
  {
    hosts: ['tricare.triwest.com'],
    title: 'TriWest (TRICARE West)',
    links: [
      ['/', 'Home'],
      ['/beneficiary', 'Beneficiaries'],
      ['/provider', 'Providers'],
      ['https://tricare-bene.triwest.com/', 'Beneficiary sign-in'],
    ],
  },
  {
    hosts: ['militaryrx.express-scripts.com'],
    title: 'TRICARE Pharmacy (Express Scripts)',
    links: [
      ['/', 'Home'],
      ['/login', 'Sign in'],
      ['/getting-started', 'Getting started'],
      ['/faq/getting-your-medication', 'Getting your medication'],
      ['/find-pharmacy', 'Find a pharmacy'],
      ['/orders', 'Orders'],
    ],
  },
  {
    hosts: ['uccitdp.com', 'www.uccitdp.com'],
    title: 'TRICARE Dental Program (United Concordia)',
    links: [
      ['/', 'Home'],
      ['/my-account', 'My account'],
      ['/claims', 'Claims'],
      ['/billing', 'Bills'],
      ['/dtwdws/government/article.xhtml?content=government-ways-to-enroll', 'Ways to enroll'],
    ],
  },
  {
    hosts: ['addp-ucci.com', 'www.addp-ucci.com'],
    title: 'Active Duty Dental Program',
    links: [['/', 'Home']],
  },
  {
    hosts: ['www.tricare-overseas.com', 'tricare-overseas.com'],
    title: 'TRICARE Overseas',
    links: [
      ['/beneficiaries/claims/claims-portal-register', 'Register for the claims portal'],
      ['/contact-us', 'Contact'],
    ],
  },
  {
    hosts: ['www.tricare4u.com', 'tricare4u.com'],
    title: 'TRICARE For Life (WPS)',
    links: [
      ['/en/portal/beneficiary/contact-us/tutorials', 'Tutorials'],
      ['/en/portal/beneficiary/contact-us/faqs', 'Questions'],
    ],
  },
  {
    hosts: ['www.hopkinsusfhp.org', 'hopkinsusfhp.org'],
    title: 'US Family Health Plan',
    links: [['/', 'Home']],
  },
  {
    hosts: ['martinspoint.org', 'www.martinspoint.org'],
    title: 'US Family Health Plan',
    links: [['/', 'Home']],
  },
  { hosts: ['www.caresource.com'], title: 'CareSource Military & Veterans', links: [['/', 'Home']] },
];
