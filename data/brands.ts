/**
 * Names that imitators borrow, and the words they put beside them. Used to warn, never to trust: only
 * an exact host from the portals or `sites.ts` is ever called official.
 */

/** A name that claims to be a portal. */
export interface Brand {
  /** Small letters only: hyphens and dots are taken out before names are compared. */
  word: string;
  /** The portal that bears the name. */
  portal: string;
  /**
   * `own`: hardly anybody else bears this name. `shared`: others may bear it. `common`: many do, as a
   * label below their own domain. `weak`: says nothing without a military word beside it.
   */
  use: 'own' | 'shared' | 'common' | 'weak';
}

export const BRANDS: readonly Brand[] = [
  { word: 'milconnect', portal: 'milconnect', use: 'own' },
  { word: 'beneficiarywebenrollment', portal: 'milconnect', use: 'own' },
  { word: 'mhsgenesis', portal: 'mhs-genesis', use: 'own' },
  { word: 'humanamilitary', portal: 'humana-military', use: 'own' },
  { word: 'triwest', portal: 'triwest', use: 'own' },
  { word: 'tricareoverseas', portal: 'international-sos', use: 'own' },
  { word: 'tricare4u', portal: 'wps-tfl', use: 'own' },
  { word: 'militaryrx', portal: 'express-scripts', use: 'shared' },
  { word: 'expressscripts', portal: 'express-scripts', use: 'own' },
  { word: 'uccitdp', portal: 'united-concordia', use: 'own' },
  { word: 'unitedconcordia', portal: 'united-concordia', use: 'own' },
  { word: 'addpucci', portal: 'addp', use: 'own' },
  { word: 'benefeds', portal: 'benefeds', use: 'own' },
  { word: 'hopkinsusfhp', portal: 'usfhp', use: 'own' },
  { word: 'usfamilyhealthplan', portal: 'usfhp', use: 'own' },
  { word: 'martinspoint', portal: 'usfhp', use: 'shared' },
  { word: 'usfhp', portal: 'usfhp', use: 'shared' },
  { word: 'dslogon', portal: 'myauth', use: 'own' },
  { word: 'myauth', portal: 'myauth', use: 'common' },
  { word: 'myaccess', portal: 'myauth', use: 'common' },
  { word: 'mypay', portal: 'mypay', use: 'common' },
  { word: 'dfas', portal: 'mypay', use: 'shared' },
  { word: 'deers', portal: 'milconnect', use: 'shared' },
  { word: 'dmdc', portal: 'milconnect', use: 'shared' },
  { word: 'idcardoffice', portal: 'idco', use: 'own' },
  { word: 'idco', portal: 'idco', use: 'weak' },
  { word: 'tricare', portal: 'tricare-logins', use: 'own' },
];

/** Words of the military and the government: beside a name, they make the claim plain. */
export const MILITARY_WORDS: readonly string[] =
  'mil gov dmdc dfas osd dod dha mhs deers opm fedvip rapids defense military army navy airforce usaf usmc marines spaceforce coastguard veteran veterans soldier soldiers servicemember servicemembers federal usgov tricare triwest milconnect mhsgenesis humanamilitary mypay myauth dslogon'.split(
    ' ',
  );

/** Words that ask somebody to sign in or to pay. */
export const SIGN_IN_WORDS: readonly string[] =
  'login logins logon signin signon account accounts portal verify verified verification validate validation secure secured security auth authenticate authentication sso password reset recover recovery activate activation reactivate unlock confirm confirmation register registration selfservice otp mfa session userid identity pay payment payments refund refunds billing acceso cuenta clave ingresar entrar sesion pago pagos verificar'.split(
    ' ',
  );

/** Other words that stand beside a name without making it a part of a longer word. */
export const PLAIN_WORDS: readonly string[] =
  'my the get go to for of at us usa new old your our online app apps web website site page home help support service services info information center centre central benefit benefits health healthcare medical care plan plans prime select life insurance dental vision pharmacy rx drug drugs west east north south overseas enroll enrollment enrol renew renewal update updates claim claims bill member members patient patients provider providers beneficiary bene official now today direct mobile team contact phone number card id group net com org www assistance guide news open season openseason access mail email customer client user retiree retirees family reserve guard quick easy fast free best one all 24 365'.split(
    ' ',
  );

/** Words, and names of others, that hold one of our names or come near it. They are left alone. */
export const ORDINARY_WORDS: readonly string[] =
  'pediatricare geriatricare psychiatricare bariatricare podiatricare obstetricare electricare metricare nutricare matricare patricare gastricare centricare dentricare petricare ventricare electricarea metricarea centricarea matricarea tricore trimcare tribest trivest imiconnect mailconnect'.split(
    ' ',
  );

/**
 * The companies' own domains beside the portals. Nobody else can make a host below these, so an
 * unknown one is not known rather than an imitation.
 */
export const COMPANY_DOMAINS: readonly string[] = [
  'humana.com',
  'humanamilitary.com',
  'humana-military.com',
  'triwest.com',
  'tricare-overseas.com',
  'internationalsos.com',
  'wpsic.com',
  'wpshealth.com',
  'tricare4u.com',
  'express-scripts.com',
  'unitedconcordia.com',
  'uccitdp.com',
  'uccifedvip.com',
  'addp-ucci.com',
  'benefeds.com',
  'mytricare.com',
  'usfhp.com',
  'usfhpnw.org',
  'usfhp-health.org',
  'hopkinsusfhp.org',
  'hopkinsmedicine.org',
  'martinspoint.org',
  'christushealthplan.org',
  'caresource.com',
];

/**
 * Services that give a customer, or a copy of a page, a host of its own: sign-in, forms, job offers,
 * translators, filters of employers, and networks that deliver pages. A real portal may use one, so a
 * name below these is not known rather than an imitation. Hosting that is free for anybody is not here.
 */
export const SERVICE_DOMAINS: readonly string[] = [
  // Sign-in
  'okta.com',
  'okta-gov.com',
  'okta.mil',
  'oktapreview.com',
  'auth0.com',
  'onelogin.com',
  'pingone.com',
  'ping-eng.com',
  'pingidentity.com',
  'b2clogin.com',
  'ciamlogin.com',
  'microsoftonline.com',
  'microsoftonline.us',
  'amazoncognito.com',
  'duosecurity.com',
  'forgeblocks.com',
  'transmitsecurity.io',
  'janraincapture.com',
  'cloudflareaccess.com',
  // Forms, questions, meetings
  'qualtrics.com',
  'gov1.qualtrics.com',
  'jotform.com',
  'surveymonkey.com',
  'typeform.com',
  'formstack.com',
  'wufoo.com',
  'alchemer.com',
  'medallia.com',
  'cvent.com',
  'zoom.us',
  'zoomgov.com',
  'webex.com',
  // Customers, jobs, documents
  'custhelp.com',
  'salesforce.com',
  'force.com',
  'salesforce-sites.com',
  'site.com',
  'service-now.com',
  'servicenowservices.com',
  'zendesk.com',
  'freshdesk.com',
  'dynamics.com',
  'powerappsportals.com',
  'powerappsportals.us',
  'microsoftcrmportals.com',
  'sharepoint.com',
  'sharepoint.us',
  'myworkdayjobs.com',
  'workday.com',
  'icims.com',
  'taleo.net',
  'brassring.com',
  'greenhouse.io',
  'ultipro.com',
  'successfactors.com',
  'healthsparq.com',
  'sapphirecareselect.com',
  'athenahealth.com',
  // Translators, caches, filters
  'translate.goog',
  'googleusercontent.com',
  'translatoruser.net',
  'microsofttranslator.com',
  'turbopages.org',
  'ampproject.org',
  'archive.org',
  'archive-it.org',
  'mcas.ms',
  'mcas-gov.us',
  'mcas-gov.ms',
  'zscaler.net',
  'zscalerone.net',
  'menlosecurity.com',
  'isolation.zscaler.com',
  'idm.oclc.org',
  // Delivery
  'akamaihd.net',
  'akamaized.net',
  'akamai.net',
  'edgekey.net',
  'edgesuite.net',
  'edgekey-staging.net',
  'cloudfront.net',
  'cloudflare.net',
  'azureedge.net',
  'azurefd.net',
  'azurefd.us',
  'fastly.net',
  'incapdns.net',
  'impervadns.net',
  'trafficmanager.net',
  'usgovtrafficmanager.net',
  'amazonaws.com',
];
