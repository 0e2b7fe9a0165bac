/**
 * The stand-ins: which hosts exist, and which paths they link to. Plain and generic on purpose, no
 * logo and no copied text, so that nobody can take a screenshot of one for the real site.
 *
 * Every path of a known host is answered. A path is listed because a tip or a test wants it; where
 * the facts name the real path it is that one, elsewhere (BWE, sign-in pages behind a login) it is
 * made up and says nothing about the real site.
 */

export interface StandIn {
  /** All hosts that serve this page; links without a host stay on the host one came by. */
  readonly hosts: readonly [string, ...string[]];
  readonly title: string;
  /** Path (or full address on another host) and label. */
  readonly links: readonly (readonly [href: string, label: string])[];
}

export const STAND_INS: readonly StandIn[] = [
  {
    hosts: ['milconnect.dmdc.osd.mil'],
    title: 'milConnect',
    links: [
      ['/milconnect/', 'Home'],
      ['/milconnect/login', 'Sign in'],
      ['/milconnect/contact-info', 'Update contact info'],
      ['/milconnect/bwe', 'Beneficiary Web Enrollment (BWE)'],
      ['/milconnect/correspondence', 'Correspondence and documentation'],
      ['/milconnect/teb', 'Transfer of Education Benefits'],
      ['/milconnect/public/faq/DEERS', 'Questions about DEERS'],
      ['/milconnect/help/topics/transferring_your_enrollment.htm', 'Help: transferring your enrollment'],
    ],
  },
  {
    hosts: ['idco.dmdc.osd.mil'],
    title: 'ID Card Office Online',
    links: [
      ['/idco/', 'Home'],
      ['/idco/locator', 'Find an ID card office'],
      ['/idco/family', 'Family ID cards'],
    ],
  },
  {
    hosts: ['myaccess.dmdc.osd.mil'],
    title: 'Sign-in help',
    links: [
      ['/identitymanagement/help/myauth.htm', 'Help with myAuth'],
      ['/identitymanagement/help/topics/logging_in_with_myauth.htm', 'Help: logging in'],
      ['/identitymanagement/app/login', 'DS Logon'],
    ],
  },
  {
    hosts: ['my.mhsgenesis.health.mil', 'patientportal.mhsgenesis.health.mil'],
    title: 'MHS GENESIS Patient Portal',
    links: [
      ['/pages/home', 'Home'],
      ['/pages/login', 'Sign in'],
      ['/pages/messages', 'Messages'],
      ['/pages/appointments', 'Appointments'],
      ['/pages/prescriptions', 'Prescriptions'],
    ],
  },
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
  { hosts: ['mypay.dfas.mil'], title: 'myPay', links: [['/#/', 'Sign in']] },
  { hosts: ['www.benefeds.gov'], title: 'BENEFEDS', links: [['/', 'Home']] },
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
  {
    hosts: ['www.tricare.mil', 'tricare.mil'],
    title: 'TRICARE information',
    links: [
      ['/Resources/Logins', 'All logins'],
      ['/west', 'TRICARE West'],
      ['/openseason', 'Open Season'],
    ],
  },
  { hosts: ['newsroom.tricare.mil'], title: 'TRICARE news', links: [['/', 'Home']] },
];
