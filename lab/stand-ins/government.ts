/** Stand-ins for sites of the government. */
import type { StandIn } from './render.ts';

export const GOVERNMENT: readonly StandIn[] = [
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
  { hosts: ['mypay.dfas.mil'], title: 'myPay', links: [['/#/', 'Sign in']] },
  { hosts: ['www.benefeds.gov'], title: 'BENEFEDS', links: [['/', 'Home']] },
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
