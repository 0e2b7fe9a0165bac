/**
 * Where every fact comes from. The first letter of an id says what kind of source it is:
 *
 * - `S` founding texts. S2 is an article of TRICARE Communications, so it is official; S0 and S1 are
 *   pages of TRICARE.com, a private site that says itself that it is not official.
 * - `O` official pages: .mil, .gov, or releases of the Defense Health Agency. Two were not read
 *   themselves, only known through others that cite them: O8 (through X1) and O9 (through X1 and
 *   X20). O24 is an official price list on the pharmacy contractor's site.
 * - `C` pages on a contractor's own site.
 * - `X` secondary pages: press, newsletters, guides, public source code. X20 is weaker than the rest:
 *   it says only that a host or path occurs in the code of public repositories.
 * - A readable key (`tricare-mil-claims`) begins with whose page it is: `tricare-mil`, `newsroom`, `dvids`, `manual`,
 *   `dha`, `health-mil`, `dod`, `dfas`, `sapr`, `va`, `vcl`, `opm`, `army`, `mycg`, `milconnect`, `onesource`,
 *   `military-child-care`, the number of a form, and bases are official (as `O`, even where only a copy was read);
 *   `humana`, `triwest`, `benefeds`, `caresource`, `usfamilyhealth` and `uccitdp` are contractors (as `C`); `moaa`,
 *   `buckley`, `federal-health-update`, `military-times`, `af-times` and `pointerview` are secondary (as `X`).
 * - `GK` and `INF` are no documents; a fact that has nothing else must hedge (see `schema.ts`).
 *
 * Where two sources disagree, the higher in this order is right: O (the later date first), C, S2, X,
 * then S1 and S0, then GK.
 *
 * `date` is the date printed on the copy that was read, "undated" where it showed none. A source that
 * stands for several pages gives the address of the first. Addresses are left out where none is
 * known for certain, and for X24, a look-alike site that this extension warns about.
 */
export interface Source {
  title: string;
  url?: string;
  date?: string;
}

export const sources = {
  S0: { title: 'TRICARE.com (independent site): milConnect portal guide', date: '2026' },
  S1: {
    title: 'TRICARE.com (independent site): TRICARE sign-in guide',
    url: 'https://tricare.com/how-do-i-sign-in',
    date: '2026',
  },
  S2: {
    title: 'DVIDS, TRICARE Communications: TRICARE logins, know which portals to use',
    url: 'https://www.dvidshub.net/news/543765/tricare-logins-know-access-portals-and-manage-your-benefit',
    date: 'about 2025-07',
  },

  O1: {
    title: 'TRICARE Newsroom: DoD launching a new authentication system to replace DS Logon',
    url: 'https://newsroom.tricare.mil/News/Defense-Health-Agency-News/Article/4249347/dod-launching-new-authentication-system-to-replace-ds-logon',
    date: '2025-07-17',
  },
  O2: {
    title: 'Defense.gov: DoD launching a new authentication system to replace DS Logon',
    url: 'https://www.defense.gov/News/News-Stories/Article/Article/4248190/dod-launching-new-authentication-system-to-replace-ds-logon',
    date: '2025-07',
  },
  O3: {
    title: 'myAuth help (DMDC): frequently asked questions',
    url: 'https://myaccess.dmdc.osd.mil/identitymanagement/help/topics/myauth_faqs.htm',
    date: 'undated',
  },
  O4: {
    title: 'myAuth help (DMDC): logging in with myAuth',
    url: 'https://myaccess.dmdc.osd.mil/identitymanagement/help/topics/logging_in_with_myauth.htm',
    date: 'undated',
  },
  O5: {
    title: 'myAuth help (DMDC): authenticating with security methods',
    url: 'https://myaccess.dmdc.osd.mil/identitymanagement/help/topics/authenticating_using_security_methods.htm',
    date: 'undated',
  },
  O6: {
    title: 'myAuth help (DMDC): setup, step 3',
    url: 'https://myaccess.dmdc.osd.mil/identitymanagement/help/topics/myauth_setup_step_3.htm',
    date: 'undated',
  },
  O7: {
    title: 'DFAS Retiree Newsletter: myAuth',
    url: 'https://www.dfas.mil/RetiredMilitary/newsevents/newsletter/December2025-Retiree-Newsletter-News-From-Our-Partners-myAuth',
    date: '2025-12-18',
  },
  O8: {
    title:
      'TRICARE Newsroom: MHS GENESIS Patient Portal moving to myAuth on September 23 (not read, cited by X1)',
    url: 'https://newsroom.tricare.mil/News/TRICARE-News/Article/4604059/mhs-genesis-patient-portal-transitioning-to-myauth-login-sept-23',
    date: '2026-09',
  },
  O9: {
    title: 'VA.gov: changes to VA secure sign-in (not read, cited by X1 and X20)',
    url: 'https://www.va.gov/initiatives/prepare-for-vas-secure-sign-in-changes/',
    date: 'updated 2026-07-07',
  },
  O10: {
    title: 'TRICARE.mil: TRICARE Retired Reserve, when coverage begins',
    url: 'https://tricare.mil/Plans/Enroll/TRR/WhenCoverageBegins',
    date: 'updated 2025-04-01, banner after 2025-05-21',
  },
  O11: {
    title: 'TRICARE.mil: DS Logon',
    url: 'https://tricare.mil/ContactUs/SecureLogin/DSLogon',
    date: '2022-02-15',
  },
  O12: {
    title: 'TRICARE Systems Manual (T-5), ch. 1 sec. 2: logins that contractors must accept',
    url: 'https://manuals.health.mil/pages/DisplayManualHtmlFile/2022-12-05/AsOf/TST5/C1S1_2.html',
    date: '2022-12-05',
  },
  O13: {
    title: 'TRICARE Policy Manual (T-5), ch. 10 sec. 2.1: Open Season and qualifying life events',
    url: 'https://manuals.health.mil/pages/DisplayManualHtmlFile/2024-10-31/AsOf/tpt5/c10s2_1.html',
    date: '2024-10-31',
  },
  O14: {
    title: 'DVIDS, TRICARE Communications: TRICARE Open Season ends December 9',
    url: 'https://www.dvidshub.net/news/552755/tricare-open-season-ends-dec-9-last-chance-change-your-health-plan-2026',
    date: '2025-12-02',
  },
  O15: {
    title: 'DVIDS, TRICARE Communications: TRICARE Open Season underway',
    url: 'https://www.dvidshub.net/news/485067/tricare-open-season-underway',
    date: '2024-11-07',
  },
  O16: {
    title: 'DVIDS, TRICARE Communications: Open Season, who is eligible',
    url: 'https://www.dvidshub.net/news/486192/tricare-open-season-understanding-whos-eligible',
    date: '2024-11-25',
  },
  O17: {
    title:
      'DVIDS, TRICARE Communications: Open Season ends December 12, review your coverage (and article 458290)',
    url: 'https://www.dvidshub.net/news/459250/tricare-open-season-ends-dec-12-review-your-coverage-2024',
    date: '2023-11/12',
  },
  O18: {
    title: 'Osan Air Base hospital: TRICARE Open Season, what it means for you',
    url: 'https://osan.tricare.mil/News-Gallery/Article-Display/Article/2831553/tricare-open-season-what-does-it-mean-for-you',
    date: '2021-11-03',
  },
  O19: {
    title: 'TRICARE.mil: changes to TRICARE in 2025 (regions, contractors)',
    url: 'https://tricare.mil/about/changes',
    date: 'early 2025',
  },
  O20: {
    title: 'DVIDS, TRICARE Communications: TRICARE regions changing on January 1, 2025 (reminder)',
    url: 'https://www.dvidshub.net/news/486501/reminder-tricare-regions-changing-jan-1-2025',
    date: '2024-12-02',
  },
  O21: {
    title: 'DVIDS, TRICARE Communications: TRICARE regions changing in 2025',
    url: 'https://www.dvidshub.net/news/479852/know-tricare-regions-changing-2025',
    date: '2024-08-26',
  },
  O22: {
    title: 'TRICARE Newsroom: West Region contractor transition, what to know',
    url: 'https://newsroom.tricare.mil/News/TRICARE-News/Article/4058748/tricare-west-region-contractor-transition-what-to-know-if-you-live-in-the-west',
    date: '2025-02-06, updated 2025-05-05',
  },
  O23: {
    title: 'TRICARE Newsroom: West Region, give your payment information to TriWest',
    url: 'https://newsroom.tricare.mil/News/TRICARE-News/Article/4022177/live-in-the-west-region-provide-your-payment-information-to-triwest-now',
    date: '2025-01-06 and later',
  },
  O24: {
    title: 'Express Scripts (TRICARE pharmacy contractor): prescription copayments in 2026',
    url: 'https://militaryrx.express-scripts.com/blog/changes-your-tricare-prescription-drug-copayments-2026',
    date: 'late 2025',
  },
  O25: {
    title:
      'DVIDS, TRICARE Communications: pharmacy copayments waived for Prime Remote from February 28, 2026',
    url: 'https://www.dvidshub.net/news/556860/pharmacy-copayments-waived-tricare-prime-remote-enrollees-us-beginning-feb-28-2026',
    date: '2026-01-27',
  },
  O26: {
    title: 'TRICARE Newsroom: getting TRICARE for your newborn, questions and answers (also DVIDS 542198)',
    url: 'https://newsroom.tricare.mil/News/TRICARE-News/Article/4236663/qa-getting-tricare-for-your-newborn-baby',
    date: '2025-07-08',
  },
  O27: { title: 'TRICARE.mil: life events', url: 'https://www.tricare.mil/LifeEvents', date: 'undated' },
  O28: {
    title: 'Military Health System toolkit: types of qualifying life events',
    url: 'https://armymedicine.health.mil/MHSHome/Military-Health-Topics/MHS-Toolkits/Toolkits/QLE/Types-of-QLEs',
    date: '2022',
  },
  O29: {
    title: 'milConnect help (DMDC): transferring your enrollment',
    url: 'https://milconnect.dmdc.osd.mil/milconnect/help/topics/transferring_your_enrollment.htm',
    date: 'undated',
  },
  O30: {
    title: 'milConnect help (DMDC): Transfer of Education Benefits',
    url: 'https://milconnect.dmdc.osd.mil/milconnect/help/topics/teb-overview.htm',
    date: 'undated',
  },
  O31: {
    title: 'TRICARE.mil: how to purchase the Continued Health Care Benefit Program',
    url: 'https://www.tricare.mil/Plans/SpecialPrograms/CHCBP/PurchaseCHCBP',
    date: '2024-11-21 and later',
  },
  O32: {
    title: 'TRICARE.mil: Prime travel benefit',
    url: 'https://tricare.mil/TravelReimbursement',
    date: 'undated',
  },
  O32b: {
    title: 'TRICARE.mil: travel reimbursement forms and older phone list',
    url: 'https://tricare.mil/FormsClaims/Forms/ClaimForms/PrimeAndPrimeRemoteTravelReimbursements',
    date: '2017',
  },
  O33: {
    title: 'TRICARE Newsroom: patient advocates, benefits counselors and debt collection assistance',
    url: 'https://newsroom.tricare.mil/News/TRICARE-News/Article/4402891/patient-advocates-beneficiary-counseling-and-assistance-coordinators-and-debt-c',
    date: '2026-02-10',
  },
  O34: {
    title: 'Osan Air Base hospital: fraud alert, TRICARE For Life phishing',
    url: 'https://osan.tricare.mil/News-Gallery/Article-Display/Article/3862123/tricare-fraud-alert-tricare-for-life-phishing-scam',
    date: '2024',
  },
  O35: {
    title: 'TRICARE.mil: West and Overseas newsletters, issue 1 of 2026 (headlines)',
    url: 'https://www.tricare.mil/Publications/Newsletters/west_newsletter',
    date: '2026',
  },
  O36: {
    title: 'Health.mil: MHS GENESIS Patient Portal, frequently asked questions',
    url: 'https://health.mil/Reference-Center/Frequently-Asked-Questions/MHS-GENESIS-Patient-Portal',
    date: 'before 2026-09',
  },
  O36b: {
    title: 'Naval Medical Center Camp Lejeune: MHS GENESIS',
    url: 'https://camp-lejeune.tricare.mil/Patient-Resources-Directory/MHS-GENESIS',
    date: 'before 2026-09',
  },
  O37: {
    title: 'TRICARE.mil: dental care for kids with the TRICARE Dental Program',
    url: 'https://tricare.mil/CoveredServices/BenefitUpdates/Archives/2_24_20_Dental_Care_Tips_for_Kids_Using_TRICARE_Dental_Program',
    date: '2020 or later',
  },
  O38: {
    title: 'MyArmyBenefits: manage your TRICARE Dental Program coverage with My Account',
    url: 'https://myarmybenefits.us.army.mil/News/Manage-Your-TRICARE-Dental-Program-Coverage-With-My-Account',
    date: '2022-04-12',
  },
  O39: {
    title: 'TRICARE.mil: moving with TRICARE (also DVIDS 447131)',
    url: 'https://tricare.mil/FAQs/general/GEN_pcs',
    date: '2024-02-23',
  },
  O40: {
    title: 'TRICARE Newsroom: enrollment freeze and planned milConnect downtime',
    url: 'https://newsroom.tricare.mil/News/TRICARE-News/Article/3940479/tricare-enrollment-freeze-and-scheduled-milconnect-and-beneficiary-web-enrollme',
    date: '2024-10-21',
  },
  O41: {
    title:
      'Defense Health Agency: get your health results faster in 2026 (results and notes appear at once in MHS GENESIS)',
    url: 'https://www.dha.mil/News/2026/01/14/18/23/Get-your-health-results-faster-in-2026',
    date: '2026-01-14',
  },
  O42: {
    title: 'TRICARE.mil: appealing a claim or authorization decision',
    url: 'https://tricare.mil/PatientResources/ContactUs/FileComplaint/Factual',
    date: 'undated',
  },
  O43: {
    title: 'TRICARE.mil: changes to the TRICARE Overseas Program',
    url: 'https://tricare.mil/About/Changes/TOP-Changes',
    date: '2021',
  },
  O44: {
    title: 'TRICARE.mil: TRICARE Pharmacy Home Delivery',
    url: 'https://tricare.mil/CoveredServices/Pharmacy/FillPrescriptions/HomeDelivery',
    date: 'before 2026',
  },
  O45: {
    title: 'Robins Air Force Base: ID cards',
    url: 'https://www.robins.af.mil/About-Us/ID-Cards/',
    date: 'undated',
  },
  O46: {
    title: 'MyArmyBenefits: TRICARE and VA dual eligibility, side news on the new look of the dental site',
    url: 'https://myarmybenefits.us.army.mil/Benefit-Library/Federal-Benefits/TRICARE-and-VA-Dual-Eligibility',
    date: '2025-03-20',
  },
  O46b: {
    title: 'MyArmyBenefits: TRICARE and VA dual eligibility, paragraph on 1095 tax forms',
    url: 'https://myarmybenefits.us.army.mil/Benefit-Library/Federal-Benefits/TRICARE-and-VA-Dual-Eligibility',
    date: '2025',
  },
  O47: {
    title: 'TRICARE.mil: minimum essential coverage and tax forms (archived)',
    url: 'https://www.tricare.mil/About/MEC',
    date: '2022-03-22',
  },
  O48: {
    title: 'DVIDS, TRICARE Communications: payment deadline extended in the West Region',
    url: 'https://www.dvidshub.net/news/489406/tricare-extends-payment-deadline-feb-28-tricare-west-region-beneficiaries',
    date: '2025-01-17',
  },
  O49: {
    title: 'TRICARE.mil: MHS Nurse Advice Line',
    url: 'https://tricare.mil/NALSafeAdvice010816',
    date: '2017-10-26',
  },
  O50: {
    title: 'MyArmyBenefits: Federal Employees Dental and Vision Insurance Program (FEDVIP)',
    url: 'https://myarmybenefits.us.army.mil/Benefit-Library/Federal-Benefits/Federal-Employees-Dental-and-Vision-Insurance-Program-(FEDVIP)?serv=127',
    date: 'undated',
  },
  O51: {
    title: 'TRICARE.mil: TRICARE For Life',
    url: 'http://www.tricare.mil/TFL',
    date: 'undated, old layout',
  },
  O52: {
    title: 'TRICARE.mil: claims addresses (West before 2025)',
    url: 'https://www.tricare.mil/FormsClaims/Claims/',
    date: 'before 2025',
  },
  O53: {
    title: 'DVIDS, TRICARE Communications: new TRICARE Dental Program contract in March 2025',
    url: 'https://www.dvidshub.net/news/489822/new-tricare-dental-program-contract-brings-updates-march-2025',
    date: '2025-01-29',
  },
  O54: {
    title: 'TRICARE.mil: TRICARE regions, lists of states for 2018',
    url: 'https://tricare.mil/About/Changes/General-TRICARE-Changes/Regions',
    date: '2017/2018',
  },
  O55: {
    title: 'TRICARE.mil (web archive): web enrollment',
    url: 'https://webarchive.library.unt.edu/web/20121019144633/http://www.tricare.mil/mybenefit/home/overview/Enrollment/WebEnrollment',
    date: '2012-10-19',
  },
  O56: {
    title: 'TRICARE.mil: What’s Covered, the search of covered services',
    url: 'https://tricare.mil/coveredservices',
    date: '2020-03-27',
  },
  O57: {
    title: 'TRICARE.mil: exclusions',
    url: 'https://tricare.mil/CoveredServices/IsItCovered/Exclusions',
    date: 'undated',
  },
  O58: {
    title: 'DVIDS, TRICARE Communications: how to find what TRICARE covers',
    url: 'https://www.dvidshub.net/news/462495/explore-tricare-covers',
    date: 'undated, 2022 or later',
  },
  O59: {
    title: 'TRICARE.mil: how to find what your TRICARE plan covers',
    url: 'https://www.tricare.mil/CoveredServices/BenefitUpdates/Archives/02_04_2021_Find_What_Your_TRICARE_Plan_Covers',
    date: '2021-02-04',
  },

  vcl: {
    title: 'Veterans Crisis Line: for veterans, service members, Guard, Reserve and their families',
    url: 'http://veteranscrisisline.net/About/VeteranSuicide.aspx',
    date: '2022 or later',
  },
  'health-mil-988': {
    title:
      'Health.mil: 988 crisis line, press 1 for veterans and service members, 2 for Spanish, or text 838255',
    url: 'https://health.mil/News/Dvids-Articles/2023/11/10/news457600',
    date: '2023-11-10',
  },
  'sapr-safe-helpline': {
    title: 'SAPR.mil: DoD Safe Helpline, who can use it',
    url: 'https://www.sapr.mil/dod-safe-helpline',
    date: 'undated',
  },
  'pointerview-safe-helpline': {
    title: 'PointerView (West Point): Safe Helpline, phone and text numbers',
    url: 'http://www.pointerview.com/2018/05/03/safe-helpline-sexual-assault-support-for-dod-community/',
    date: '2018-05-03; DoD release of 2011-04-15 gives the same phone',
  },
  'onesource-domestic-abuse': {
    title: 'Military OneSource: how to find help for victims of domestic abuse',
    url: 'https://www.militaryonesource.mil/preventing-violence-abuse/how-to-find-help-for-victims-of-domestic-abuse/',
    date: 'undated',
  },
  'tricare-mil-former-spouse': {
    title: 'TRICARE.mil: former spouses, the 20-20-20 and 20-20-15 rules',
    url: 'https://tricare.mil/FormerSpouse',
    date: 'undated',
  },
  'military-times-20-20-20': {
    title: 'Military Times, Tricare Help: 20/20/20, retirement does not affect it, remarriage ends it',
    url: 'https://www.militarytimes.com/pay-benefits/military-benefits/health-care/2015/06/07/tricare-help-retirement-doesn-t-affect-20-20-20/',
    date: '2015-06-07',
  },
  'tricare-mil-college': {
    title: 'TRICARE.mil: going to college',
    url: 'https://www.tricare.mil/LifeEvents/College',
    date: 'undated',
  },
  'tricare-mil-college-2019': {
    title: 'TRICARE.mil: moving away to college may change your child’s TRICARE options',
    url: 'https://tricare.mil/CoveredServices/BenefitUpdates/Archives/5_8_19_Moving_Away_to_College_May_Change_Your_Childs_TRICARE_Options',
    date: '2019-05-08',
  },
  'jbsa-college': {
    title:
      'Joint Base San Antonio, TRICARE Communications: take the right TRICARE plan to college (split enrollment)',
    url: 'https://www.jbsa.mil/News/News/Article/3078587/make-sure-your-child-takes-right-tricare-plan-to-college/',
    date: '2022-06-29',
  },
  'tricare-mil-secondary': {
    title:
      'TRICARE.mil: secondary dependents (parents, wards, students of 21 and 22, incapacitated children)',
    url: 'https://tricare.mil/Plans/SpecialPrograms/Secondary-Dependents',
    date: 'undated',
  },
  'af-times-grandchild': {
    title: 'Air Force Times, Tricare Help: a daughter’s pregnancy is covered, her baby is not',
    url: 'http://www.airforcetimes.com/article/20130708/BENEFITS06/307080046/',
    date: '2013-07-08',
  },
  'tricare-mil-diabetic': {
    title: 'TRICARE.mil: diabetic supplies and equipment (pharmacy benefit and medical benefit)',
    url: 'https://tricare.mil/DiabeticSupplies',
    date: 'undated',
  },
  'humana-dme': {
    title:
      'Humana Military: durable medical equipment, what the order must hold; CPAP needs authorization (2019-11-08)',
    url: 'https://www.humanamilitary.com/provider/claims/dme',
    date: 'undated',
  },
  'tricare-mil-survivors': {
    title: 'TRICARE.mil: survivors of active duty service members, the first three years and after',
    url: 'https://tricare.mil/Plans/Eligibility/Survivors/Surv_ADSM',
    date: '2023-09-11',
  },
  'tricare-mil-sponsor-dies': {
    title: 'TRICARE.mil: sponsor dies (spouses keep TRICARE unless they remarry; by status of the sponsor)',
    url: 'http://tricare.mil/Home/LifeEvents/SponsorDeath.aspx?p=1',
    date: '2015-11-16',
  },
  'dvids-balance-billing': {
    title: 'DVIDS, TRICARE Communications: TRICARE-allowable charges and balance billing',
    url: 'https://www.dvidshub.net/news/555773/tricare-allowable-charges-and-balance-billing-you-need-know',
    date: '2026-01',
  },
  'manual-point-of-service': {
    title:
      'TRICARE Reimbursement Manual, ch. 2 sec. 5: point-of-service option, and when a claim must be adjusted',
    url: 'https://manuals.health.mil/pages/DisplayManualHtmlFile/2020-06-09/AsOf/TR15/c2s5.html',
    date: '2018-09-14, as of 2020-06-09',
  },
  'humana-point-of-service': {
    title: 'Humana Military provider handbook: point-of-service option, to whom it does not apply',
    url: 'https://www.humanamilitary.com/providerhandbook/program-options/0405',
    date: 'undated',
  },
  'tricare-mil-retired-reserve': {
    title: 'TRICARE.mil: retired Reserve members, under 60 and from 60',
    url: 'https://tricare.mil/Plans/Eligibility/NGRRandFamilies',
    date: '2017-11-22',
  },
  'moaa-age-60': {
    title: 'MOAA: Guard and Reserve retirement, what to do at age 60',
    url: 'https://www.moaa.org/content/publications-and-media/news-articles/2025-news-articles/health-care-and-earned-benefits/turning-60-take-these-steps-for-a-smooth-transition-to-retirement',
    date: '2025-08',
  },
  'tricare-mil-pre-activation': {
    title: 'TRICARE.mil: pre-activation benefits (early eligibility)',
    url: 'https://tricare.mil/Plans/Eligibility/NGRMandFamilies/Activated/PreActBenefits',
    date: 'undated; tricare.mil/earlyeligibility of 2015-12-15 agrees',
  },
  'newsroom-tfl-family': {
    title: 'TRICARE Newsroom: TRICARE For Life and your family, questions and answers',
    url: 'https://newsroom.tricare.mil/News/TRICARE-News/Article/3524933/qa-tricare-for-life-and-your-family',
    date: '2023-09-14',
  },
  'moaa-younger-family': {
    title: 'MOAA: moving to TRICARE For Life with younger family members (single fee rate)',
    url: 'https://www.moaa.org/content/publications-and-media/news-articles/2021-news-articles/transitioning-to-medicare-tricare-for-life-with-younger-family-members/',
    date: '2021',
  },
  'tricare-mil-referrals': {
    title: 'TRICARE.mil: referrals and pre-authorizations, getting a second opinion',
    url: 'https://tricare.mil/GettingCare/ReferralsPreAuth',
    date: 'undated',
  },
  'dd-2870': {
    title: 'DD Form 2870, authorization for disclosure of medical or dental information (copy of the form)',
    url: 'https://templateroller.com/group/34066/dd-form-2870-authorization-for-disclosure-of-medical-or-dental-information.html',
    date: 'form of 2023-11-01',
  },
  'tricare-mil-showing-id': {
    title: 'TRICARE.mil: showing your ID to providers (DoD Benefits Number, DoD ID number)',
    url: 'https://tricare.mil/Plans/Eligibility/IDCards/ShowingYourID',
    date: 'undated; its page of 2019-01-04 agrees',
  },
  'tricare-mil-va-retiring': {
    title: 'TRICARE.mil: retiring from active duty with an injury, TRICARE and VA benefits',
    url: 'https://tricare.mil/LifeEvents/InjuredonAD/TransitionVA/Retiring.aspx',
    date: '2017-11-28',
  },
  'humana-va': {
    title: 'Humana Military provider handbook: eligibility for TRICARE and VA benefits',
    url: 'https://www.humanamilitary.com/ProviderHandbook/eligibility/0302',
    date: 'undated',
  },
  'tricare-mil-medicare-adsm': {
    title: 'TRICARE.mil: Medicare-eligible active duty service members, Part B not required',
    url: 'https://tricare.mil/Plans/Eligibility/MedicareEligible/ADSM',
    date: '2022-05-19',
  },
  'tricare-mil-medicare-2012': {
    title: 'TRICARE.mil (archived): Medicare-eligible beneficiaries need Part B, with few exceptions',
    url: 'https://webarchive.library.unt.edu/web/20121019143737/http://www.tricare.mil/mybenefit/home/overview/Eligibility/WhoIsEligible?kw=Medicare+Beneficiaries',
    date: '2012',
  },
  'af-times-part-b': {
    title:
      'Air Force Times, Tricare Help: Part B required over 65; working people may delay it without a penalty',
    url: 'http://www.airforcetimes.com/article/20140717/BENEFITS06/307170064/Tricare-Help-Part-B-enrollment-required-over-65-crowd',
    date: '2014-07-17',
  },
  'tricare-mil-access-standards': {
    title: 'TRICARE.mil: TRICARE access to care standards',
    url: 'https://tricare.mil/GettingCare/TRICARE-Access-to-Care-Standards',
    date: '2024-11-27',
  },
  'tricare-mil-prime-access': {
    title: 'TRICARE.mil: TRICARE Prime access to care standards, another provider where the PCM has no time',
    url: 'https://tricare.mil/GettingCare/TRICARE-Prime-Access-Standards',
    date: 'undated',
  },
  'tricare-mil-allotment': {
    title:
      'TRICARE.mil: enrollment fees by allotment are set up with the TRICARE contractor, not the pay center',
    url: 'https://tricare.mil/CoveredServices/BenefitUpdates/Archives/02_23_2021_Coast_Guard_Retirees_Pay_Enrollment_Fees_Allotment',
    date: '2021-02-23',
  },
  'humana-select-fees': {
    title: 'Humana Military: TRICARE Select fees must be paid by allotment where possible; reinstatement',
    url: 'https://www.humanamilitary.com/selectfees',
    date: '2021',
  },
  'dha-line-of-duty': {
    title: 'Defense Health Agency: National Guard or Reserve, what to do if you are hurt (line of duty care)',
    url: 'https://www.pubt.io/view/1D541FE193ADC99802FFBFD883DC9DD8EA45F9C0',
    date: '2025-09-25',
  },
  'tricare-mil-line-of-duty': {
    title: 'TRICARE.mil: line of duty care',
    url: 'https://tricare.mil/Plans/Eligibility/NGRMandFamilies/LODCare',
    date: 'undated',
  },
  'dod-indef-cards': {
    title:
      'DoD statement on paper ID cards with extended or indefinite dates (reposted by an Army family group)',
    url: 'https://www.govern1.com/US/Los-Alamitos/101874589864464/HHC-11th-MP-FRG',
    date: '2025-12-23',
  },
  'moaa-indef-cards': {
    title: 'MOAA: have a DoD ID with an indefinite date? How to replace it, conditions of the renewal online',
    url: 'https://moaa.org/content/publications-and-media/news-articles/2024-news-articles/health-care-and-earned-benefits/have-a-dod-id-with-indefinite-expiration-it-may-be-time-for-a-replacement',
    date: '2024-10',
  },
  'tricare-mil-hearing-aids': {
    title: 'TRICARE.mil: hearing aids',
    url: 'https://tricare.mil/CoveredServices/IsItCovered/HearingAids',
    date: '2022-03-20',
  },
  'tricare-mil-overseas-changes': {
    title: 'TRICARE.mil: changes to the TRICARE Overseas Program, MyCare Overseas app and portal',
    url: 'https://tricare.mil/About/Changes/TOP-Changes',
    date: 'about 2021-09',
  },
  'tricare-mil-third-party': {
    title: 'TRICARE.mil: third-party liability, DD Form 2527 within 35 days',
    url: 'http://tricare.mil/GettingCare/Claims/ThirdPartyLiability.aspx',
    date: '2013-10-28',
  },
  'tricare-mil-priorities': {
    title: 'TRICARE.mil: priorities for care at military hospitals and clinics',
    url: 'https://www.tricare.mil/GettingCare/AllProviderDirectories/Types-of-Military-Facilities/PrioritiesforCare',
    date: '2023-09-08',
  },
  'army-benefits-fsa': {
    title: 'MyArmyBenefits: health care flexible spending account (FSAFEDS)',
    url: 'https://myarmybenefits.us.army.mil/Benefit-Library/Federal-Benefits/Health-Care-Flexible-Spending-Account-(HCFSA)',
    date: '2025',
  },
  'dfas-sbp': {
    title: 'DFAS: Survivor Benefit Plan, what your beneficiaries should know',
    url: 'https://www.dfas.mil/RetiredMilitary/provide/sbp/educate/',
    date: '2023 or later',
  },
  'army-benefits-crsc': {
    title: 'MyArmyBenefits: Combat-Related Special Compensation',
    url: 'https://myarmybenefits.us.army.mil/benefit-library/federal-benefits/combat-related-special-compensation-(crsc)-',
    date: '2025',
  },
  'sglv-8600': {
    title: 'SGLV 8600, application for TSGLI benefits (copy): claims go to the branch of service',
    url: 'http://blog.omb.report/icr/202301-2900-001/doc/127914502',
    date: '2023-04',
  },
  'onesource-wounded-warrior': {
    title: 'Military OneSource: wounded warrior programs of each service',
    url: 'https://militaryonesource.mil/benefits/wounded-warrior-programs',
    date: 'undated',
  },
  'military-child-care': {
    title: 'MilitaryChildCare.com: support for families',
    url: 'https://public.militarychildcare.csd.disa.mil/mcc-central/mcchome/families',
    date: 'undated',
  },
  'humana-become-provider': {
    title: 'Humana Military: become a TRICARE provider',
    url: 'https://www.humanamilitary.com/provider/resources/become-a-tricare-provider',
    date: 'undated',
  },

  C1: {
    title: 'TriWest: beneficiary self-registration',
    url: 'https://tricare-bene.triwest.com/SelfRegistration',
    date: 'undated, 2025 or later',
  },
  C2: {
    title: 'Humana Military: beneficiary self-service',
    url: 'https://www.humanamilitary.com/beneficiary/resources/selfservice',
    date: 'undated',
  },
  C3: {
    title: 'Humana Military: self-service registration (and the government entrance on the same host)',
    url: 'https://infocenter.humana-military.com/beneficiary/service/registration',
    date: '2020 to 2024',
  },
  C4: {
    title: 'Humana Military: beneficiary forms and menus',
    url: 'https://www.humanamilitary.com/beneficiary/benefit-guidance/quick-access/forms',
    date: 'undated',
  },
  C5: {
    title: 'Humana Military: enrollment and billing',
    url: 'https://www.humanamilitary.com/beneficiary/be',
    date: 'undated',
  },
  C5b: {
    title: 'Humana Military: Open Season',
    url: 'https://www.humanamilitary.com/beneficiary/benefit-guidance/enrollment/openseason',
    date: '2018',
  },
  C6: {
    title: 'WPS, TRICARE4u: beneficiary tutorials and frequently asked questions',
    url: 'https://tricare4u.com/en/portal/beneficiary/contact-us/tutorials',
    date: '2025',
  },
  C7: {
    title: 'TRICARE Overseas (International SOS): registering for the claims portal',
    url: 'https://tricare-overseas.com/beneficiaries/claims/claims-portal-register',
    date: 'undated',
  },
  C8: {
    title: 'Express Scripts, TRICARE: getting started and getting your medication',
    url: 'https://militaryrx.express-scripts.com/getting-started',
    date: 'undated',
  },
  C9: {
    title: 'United Concordia, TRICARE Dental Program: ways to enroll',
    url: 'https://uccitdp.com/dtwdws/government/article.xhtml?content=government-ways-to-enroll',
    date: 'undated',
  },
  C10: {
    title: 'CareSource: TRICARE Prime Demo, pharmacy information for providers in Georgia',
    url: 'https://www.caresource.com/ga/providers/education/patient-care/pharmacy/tricare-prime-demo',
    date: '2025/2026',
  },
  C11: {
    title:
      'US Family Health Plan: Johns Hopkins questions and answers, Martin’s Point qualifying life events',
    url: 'https://hopkinsusfhp.org/prepare/faqs',
    date: 'undated',
  },
  C12: {
    title: 'askDFAS: how to use myPay',
    url: 'https://corpweb1.dfas.mil/askDFAS/faqView?faq.faqId=9840&pgModId=2',
    date: 'undated',
  },
  C13: {
    title: 'Health Net Federal Services (West contractor until 2024): BWE, moving, qualifying life events',
    url: 'https://www.tricare-west.com/content/hnfs/home/tw/bene/enroll/tools/bwe.html',
    date: 'before 2025',
  },
  C14: {
    title: 'BENEFEDS: dental and vision questions and answers (old address)',
    url: 'https://www.benefeds.com/Portal/EducationSupport?EnsSubmit=dental-vision-faqs',
    date: 'undated',
  },
  C15: {
    title: 'Humana Military provider handbook: claims information',
    url: 'https://www.humanamilitary.com/providerhandbook/claims-information/0736',
    date: 'undated',
  },
  C16: {
    title: 'Humana Military (old site): claims in the South region',
    url: 'http://www.humana-military.com/south/bene/Claims/claims.asp',
    date: '2014-02-12',
  },
  C17: {
    title: 'TRICARE Overseas (International SOS): beneficiaries',
    url: 'http://tricare-overseas.com/Beneficiaries.htm',
    date: 'before 2021',
  },
  C18: {
    title: 'Humana Military: updates for beneficiaries, PGBA processes claims',
    url: 'https://www.humanamilitary.com/beneupdates',
    date: 'undated',
  },
  C19: {
    title: 'US Family Health Plan, joint site of the six plans: questions and answers',
    url: 'https://www.usfhp.com/faqs/',
    date: 'undated',
  },
  C20: {
    title: 'US Family Health Plan, Pacific Medical Centers: TRICARE Young Adult',
    url: 'https://www.usfhpnw.org/visitors/tricare-young-adult',
    date: 'undated',
  },
  C21: {
    title: 'CHRISTUS US Family Health Plan: rights and responsibilities',
    url: 'https://www.usfhp-health.org/member-toolkit/rights-responsibilites/',
    date: 'undated',
  },
  C22: {
    title: 'CHRISTUS Health Plan: US Family Health Plan, rights and responsibilities',
    url: 'https://www.christushealthplan.org/us-family-health-plan/rights-responsibilities',
    date: 'undated',
  },
  C23: {
    title: 'Martin’s Point Health Care: pages for US Family Health Plan members',
    url: 'https://martinspoint.org/US-Family-Health-Plan/Current-Members/Welcome-Kit',
    date: 'undated',
  },

  X1: {
    title: 'Mission Meets Tech newsletter: the MHS GENESIS login change (cites O8, O9)',
    url: 'https://missionmeetstech.com/newsletter/a-question-from-the-floor/',
    date: '2026-09-25',
  },
  X3: {
    title: 'Federal News Network: myAuth passes 900,000 users',
    url: 'https://federalnewsnetwork.com/defense-main/2025/07/dods-new-myauth-system-surpasses-900000-users-in-first-two-months/',
    date: '2025-07-25',
  },
  X4: {
    title: 'Biometric Update: Pentagon expands myAuth',
    url: 'https://www.biometricupdate.com/202507/pentagon-expands-secure-login-access-with-myauth-rollout',
    date: '2025-07-24',
  },
  X5: {
    title: 'Pew Patriots (copy of Military Times): new online login for DoD users',
    url: 'https://pewpatriots.com/over-20-million-dod-users-to-get-new-online-login-verification-process',
    date: '2025-07',
  },
  X6: {
    title: 'Stars and Stripes: fake MHS GENESIS patient portal',
    url: 'https://stripes.com/theaters/us/2024-11-08/dha-genesis-fake-patient-portal-15780015.html',
    date: '2024-11-08',
  },
  X7: {
    title: 'MilitarySpot: holiday scams and the fake patient portal',
    url: 'https://militaryspot.com/resources/take-the-scam-out-of-the-holiday-season',
    date: '2024-12-12',
  },
  X8: {
    title: 'MOAA: scam that puts TRICARE users’ health information at risk',
    url: 'https://www.moaa.org/content/publications-and-media/news-articles/2026-news-articles/benefits/tricare-users-this-scam-could-put-your-personal-health-information-at-risk',
    date: '2026',
  },
  X9: {
    title: 'Army Times: TRICARE and other health benefit deadlines',
    url: 'https://www.armytimes.com/pay-benefits/military-benefits/health-care/2025/12/04/dont-miss-these-tricare-and-other-health-benefits-deadlines',
    date: '2025-12-04',
  },
  X9b: { title: 'Navy Times: Open Season deadlines of 2024', date: '2024-12-06' },
  X10: {
    title: 'Military.com: TRICARE costs in 2026',
    url: 'https://mst.military.com/benefits/2025/11/07/costs-tricare-coverage-are-going-2026.html',
    date: '2025-11-07',
  },
  X10b: {
    title: 'Military.com: TRICARE Retired Reserve coverage',
    url: 'https://365.military.com/benefits/tricare/guard-and-reserve/tricare-retired-reserve-coverage.html',
    date: '2025-11-07',
  },
  X11: {
    title: 'Navitize: guide to TRICARE',
    url: 'https://learn.navitize.com/health-insurance/tricare',
    date: '2026',
  },
  X12: {
    title: 'Wealtoro: TRICARE costs for military families in 2026',
    url: 'https://wealtoro.com/health/tricare-costs-to-rise-for-military-families-in-2026',
    date: '2025-11',
  },
  X13: {
    title: 'The Bullet Blitz (copy of Military Times): ZIP codes that change TRICARE region in 2025',
    url: 'https://thebulletblitz.com/news/some-tricare-beneficiaries-will-change-regions-by-zip-code-in-2025',
    date: '2024',
  },
  X14: {
    title: 'TRICARE.com (independent site) and its mirror: contractors, West login, enrollment dates',
    url: 'https://tricare.com/',
    date: '2026',
  },
  X15: {
    title: 'Armed Forces Connect and Veteran News: TRICARE Prime Demo in Atlanta and Tampa',
    url: 'https://armedforcesconnect.org/2025/05/14/military-patients-in-atlanta-tampa-to-have-new-tricare-prime-option-in-2026',
    date: '2025',
  },
  X16: { title: 'Public source code: TRICARE Overseas regional call centers', date: '2026-07' },
  X17: {
    title: 'Congressional Research Service (IN11532, on EveryCRSReport)',
    url: 'https://www.everycrsreport.com/',
    date: '2025-11-17',
  },
  X18: {
    title: 'My Military Benefits: TRICARE pharmacy costs in 2026',
    url: 'https://mymilitarybenefits.com/benefits/higher-tricare-pharmacy-costs-in-2026',
    date: '2025/2026',
  },
  X19: {
    title: 'Hawaii Military Guide (and TRICARE.com): how to reach Beneficiary Web Enrollment',
    url: 'http://jgdpubs.com/epubs/HarringtonPublishing/HawaiiMilitaryGuide/164',
    date: 'winter/spring 2026',
  },
  X20: { title: 'Public source code, several repositories: hosts and paths', date: '2020 to 2026' },
  X21: {
    title: 'Military.com SpouseBuzz: TRICARE paper notifications going away',
    url: 'https://www.military.com/spousebuzz/blog/2014/10/some-tricare-paper-notifications-going-away.html',
    date: '2014',
  },
  X22: {
    title: 'Seminars Only (copy of old milConnect help): signing in and out of milConnect',
    url: 'https://www.seminarsonly.com/news/https-milconnect-dmdc-osd-mil-milconnect-signing-in-and-out-of-milconnect/',
    date: 'undated, old',
  },
  X23: {
    title: 'Army.mil: message to beneficiaries about the patient portal',
    url: 'https://www.army.mil/article/235117/a_message_to_all_our_beneficiaries_about_the_patient_portal',
    date: '2020-04-30',
  },
  X24: { title: 'Independent site about the MHS GENESIS portal: questions and answers', date: 'undated' },
  X25: {
    title: 'Fort Cavazos Media Center: TriWest payment deadline extended',
    url: 'https://fortcavazosmediacenter.com/triwest-beneficiaries-payment-deadline-extended',
    date: '2025-01/02',
  },
  X26: {
    title: 'Colorado JCF and Hawaii Army Weekly: TRICARE Dental Program and Active Duty Dental Program',
    url: 'https://coloradojcf.org/2020/05/tricare-dental-program-united-concordia/',
    date: '2019 to 2020',
  },
  X27: {
    title: 'Yahoo News: TRICARE dental program to expand choice',
    url: 'https://news.yahoo.com/tricare-dental-program-expand-choice-161224535.html',
    date: '2023',
  },
  X28: {
    title: 'Ladies of Valhalla (copy of a TRICARE fact sheet): military health insurance tax form',
    url: 'https://ladiesofvalhalla.com/military-health-insurance-tax-form-5948',
    date: '2016',
  },
  X29: {
    title: 'Usenet, alt.military.retired (DFAS notice): myPay sign-in',
    url: 'https://groups.google.com/g/alt.military.retired/c/Syh0Jop3G-k',
    date: 'undated',
  },
  X30: { title: 'FEP BlueVision brochure: FEDVIP vision, who is eligible', date: '2023' },
  X31: {
    title: 'Your Family Tree: what the US Family Health Plan is',
    url: 'https://www.your-familytree.com/FamilyPlanningMethods/what-is-us-family-health-plan.html',
    date: 'undated',
  },
  X32: {
    title: 'TRICARE Overseas Program Handbook, October 2021 (copy), and DVIDS 542425',
    url: 'https://vdocuments.net/tricare-overseas-program.html',
    date: '2021 and 2025-07-09',
  },
  X33: { title: 'VA identity team: planning notes in the public va.gov-team repository', date: '2024' },
  X34: {
    title: 'PointerView: TRICARE and FEDVIP open season deadline of 2020',
    url: 'http://www.pointerview.com/2020/11/27/tricare-fedvip-open-season-deadline-is-dec-14/',
    date: '2020-11-27',
  },
  X35: {
    title: 'Insurance News Net: what service members need to know about TRICARE Open Season',
    url: 'https://insurancenewsnet.com/oarticle/what-servicemembers-and-families-need-to-know-about-tricare-open-season',
    date: '2025-11',
  },
  X36: { title: 'Aerotech News: newborn enrollment', date: '2015-05-15' },
  X37: { title: 'Physicians News Network: phishing that copied the old TRICARE West site', date: '2019' },
  X38: {
    title: 'DocPlayer: DoD enterprise email, updating contact information',
    url: 'https://docplayer.net/amp/3617518-Dod-enterprise-email-dee-contact-information-updates-tactics-techniques-and-procedures-ttp.html',
    date: '2012-12',
  },
  X39: {
    title: 'TRICARE Reserve Select handbook (copy)',
    url: 'https://dokumen.tips/documents/tricare-reserve-select-handbook.html',
    date: 'about 2007',
  },
  X40: { title: 'Navy Times: TRICARE dental plans in 2024', date: '2023-11-07' },

  'tricare-mil-claims': {
    title: 'TRICARE.mil: filing claims (one year in the U.S. and U.S. territories, three years elsewhere)',
    url: 'https://www.tricare.mil/PatientResources/Claims',
    date: 'undated; the same rule on its page of 2018-06-05',
  },
  'tricare-mil-pharmacy-claims': {
    title: 'TRICARE.mil: pharmacy claims (U.S. territories: Express Scripts)',
    url: 'https://tricare.mil/PatientResources/Claims/PharmacyClaims',
    date: 'undated; Newsroom article 3129014 of 2022-08-16 agrees',
  },
  'tricare-mil-network-pharmacy': {
    title: 'TRICARE.mil: network pharmacies in the U.S. and its territories, none in American Samoa',
    url: 'https://www.tricare.mil/CoveredServices/Pharmacy/FillPrescriptions/Network.aspx',
    date: 'about 2022',
  },
  'dvids-pharmacy-overseas': {
    title: 'DVIDS, TRICARE Communications: getting TRICARE prescriptions overseas',
    url: 'https://www.dvidshub.net/news/458068/getting-tricare-prescriptions-overseas',
    date: '2023-11-17',
  },
  'tricare-mil-addp': {
    title: 'TRICARE.mil: active duty dental care (all five U.S. territories count as United States)',
    url: 'https://tricare.mil/ADDP',
    date: '2020-09-03',
  },
  'uccitdp-service-areas': {
    title: 'United Concordia, TRICARE Dental Program: CONUS and OCONUS service areas',
    url: 'https://www.uccitdp.com/dtwdws/member/article.xhtml?content=member-fad',
    date: 'before 2025-03',
  },
  'tricare-mil-trs': {
    title: 'TRICARE.mil: buying TRICARE Reserve Select (Purchase Coverage, phone, form)',
    url: 'https://tricare.mil/Plans/Enroll/TRS',
    date: 'after 2025-01',
  },
  'tricare-mil-trs-premiums': {
    title: 'TRICARE.mil: TRICARE Reserve Select premiums, first payment of two months',
    url: 'https://tricare.mil/Plans/Enroll/TRS/Premiums',
    date: 'updated 2025-04-30; the same in 2021',
  },
  'dvids-drive-time': {
    title:
      'DVIDS, TRICARE Communications: new drive time waiver policy (also health.mil, Military.com 2025-04-14)',
    url: 'https://www.dvidshub.net/news/494842/new-tricare-drive-time-waiver-policy-makes-easier-keep-your-primary-care-manager-if-you-move',
    date: '2025-04-07',
  },
  'tricare-mil-medical-appeal': {
    title: 'TRICARE.mil: medical necessity appeals, second step at the quality monitoring contractor',
    url: 'http://www.tricare.mil/Resources/Appeals/MedicalNecessity.aspx',
    date: '2014-07-14',
  },
  'manual-appeals': {
    title:
      'TRICARE Operations Manual (T-5), ch. 12: reconsideration by contractor and quality monitoring contractor',
    url: 'https://manuals.health.mil/pages/DisplayManualHtmlFile/2022-12-05/AsOf/tot5/c12s3.html',
    date: '2022-12-05',
  },
  'tricare-mil-regions': {
    title: 'TRICARE.mil: regions, with the joint number of the US Family Health Plan',
    url: 'https://tricare.mil/regions',
    date: '2021-01-04',
  },
  'tricare-mil-usfhp': {
    title:
      'TRICARE.mil: get to know your US Family Health Plan coverage (areas, pharmacy, leaving for Prime)',
    url: 'https://tricare.mil/CoveredServices/BenefitUpdates/Archives/8_29_19_Get_to_Know_Your_US_Family_Health_Plan_Coverage',
    date: '2019-08-29',
  },
  'usfamilyhealth-open-season': {
    title:
      'US Family Health Plan (one of the six plans): Open Season and life events, switching to and from Prime',
    url: 'https://www.usfamilyhealth.org/how-to-enroll/open-season-and-qles/',
    date: '2019',
  },
  'moaa-usfhp': {
    title: 'MOAA TRICARE Guide 2023-24: how the US Family Health Plan works, areas and phones',
    url: 'https://moaa.org/micro/tricare-guide-2023-2024/how-does-the-us-family-health-plan-work',
    date: '2023-11',
  },
  'tricare-mil-select-fees': {
    title: 'TRICARE.mil: TRICARE Select enrollment fees, and for whom they are waived',
    url: 'https://tricare.mil/Plans/Enroll/Select/EnrollmentFees',
    date: '2021',
  },
  'tricare-mil-prime-fees': {
    title: 'TRICARE.mil: TRICARE Prime enrollment fees, who pays none and whose stay the same',
    url: 'https://tricare.mil/plans/enroll/prime/enrollmentfees/annualincrease',
    date: 'undated',
  },
  'federal-health-update': {
    title:
      'Federal Health Update: copayments of 2026 in effect through December 31, 2027 (reports TRICARE, also X18)',
    date: '2025-11-14',
  },
  'tricare-mil-retiring': {
    title: 'TRICARE.mil: retiring, retroactive enrollment up to 12 months (also Newsroom 2784284)',
    url: 'https://tricare.mil/LifeEvents/Retiring.aspx',
    date: 'undated; Newsroom 2021-09-22',
  },
  'tricare-mil-tamp': {
    title:
      'TRICARE.mil: Transitional Assistance Management Program, 180 days (also TRICARE Policy Manual, ch. 10 sec. 5.1)',
    url: 'https://tricare.mil/tamp/',
    date: 'undated; manual 2019 and 2023',
  },
  'va-soes': {
    title: 'VA: SGLI Online Enrollment System (SOES), entered through milConnect',
    url: 'https://www.benefits.va.gov/INSURANCE/SOES.asp',
    date: 'undated',
  },
  'tricare-mil-prime-travel': {
    title: 'TRICARE.mil: Prime travel forms, claim within one year of the travel date',
    url: 'https://www.tricare.mil/PatientResources/Forms/PrimeTravel',
    date: 'undated',
  },
  'tricare-mil-letters': {
    title: 'TRICARE.mil: view my TRICARE letters (eCorrespondence)',
    url: 'https://tricare.mil/PatientResources/GoPaperless/ViewTRICARELetters',
    date: '2023-07-05',
  },
  'humana-chcbp': {
    title: 'Humana Military: CHCBP enrollment (mail or fax, first 90 days paid in full)',
    url: 'https://www.humanamilitary.com/beneficiary/benefit-guidance/special-programs/chcbp/enrollment',
    date: 'undated',
  },
  'tricare-mil-overseas-phones': {
    title: 'TRICARE.mil: TRICARE Prime Overseas, regional call centers',
    url: 'http://www.tricare.mil/Plans/HealthPlans/TPO.aspx',
    date: '2015-08-20',
  },
  'opm-benefeds': {
    title:
      'National Institutes of Health, benefits newsletter: phones of BENEFEDS and FSAFEDS (also an OPM page)',
    url: 'https://hr.nih.gov/about/news/benefits-newsletter/2023/11/federal-benefits-open-season-here',
    date: '2023-11',
  },
  'hanscom-id-renewal': {
    title: 'Hanscom Air Force Base: renewal of ID cards now online (families and retirees)',
    url: 'https://www.hanscom.af.mil/News/Article-Display/Article/4114753/renewal-process-for-id-cards-now-online',
    date: '2025-03',
  },
  'buckley-id-faq': {
    title: 'Buckley Retiree Activities Office: who can renew an ID card by mail',
    url: 'https://sites.google.com/view/buckleyraopublic/faq-book/id-cards',
    date: '2025-07-09',
  },
  'moaa-indef': {
    title: 'MOAA: DoD has set no end date for legacy retiree ID cards',
    url: 'https://www.moaa.org/content/publications-and-media/news-articles/2025-news-articles/health-care-and-earned-benefits/dod-no-termination-date-set-for-legacy-retiree-ids',
    date: '2025-07',
  },
  'dod-usid-text': {
    title:
      'Department of Defense text on legacy ID cards and ID Card Office Online (reposted by a family readiness group)',
    url: 'https://www.govern1.com/US/Los-Alamitos/101874589864464/HHC-11th-MP-FRG',
    date: '2025-12-23',
  },
  'dha-tdp-7': {
    title: 'Defense Health Agency: industry talks on the next TRICARE Dental Program contract',
    date: '2026-02-09',
  },
  'dvids-fsa': {
    title: 'DVIDS: health care flexible spending accounts for service members (article 491049)',
    url: 'https://www.dvidshub.net/news/491049',
    date: '2025-02',
  },
  'mycg-fsafeds': {
    title: 'MyCG: prepare for FSAFEDS open season, enroll again every year',
    url: 'https://www.mycg.uscg.mil/News/Article/4316304/prepare-for-the-upcoming-fsafeds-open-season',
    date: '2025-09',
  },
  'army-hcfsa': {
    title: 'MyArmyBenefits: Health Care Flexible Spending Account (FSAFEDS)',
    url: 'https://myarmybenefits.us.army.mil/Benefit-Library/Federal-Benefits/Health-Care-Flexible-Spending-Account-(HCFSA)',
    date: '2025',
  },
  'edwards-open-season': {
    title:
      'Edwards Air Force Base: federal benefits open season ends (health, dental, vision, FSA on one day)',
    url: 'https://www.edwards.af.mil/News/Display/Article/4332135/deadline-approaching-open-season-ends-dec-8',
    date: '2025-11',
  },
  'benefeds-season-rule': {
    title:
      'BENEFEDS: FEDVIP open season, Monday of the second full work week of November to that of December',
    url: 'https://www.benefeds.com/',
    date: 'undated',
  },
  'triwest-provider': {
    title: 'TriWest: pages for providers (top five things to know)',
    url: 'https://tricare.triwest.com/en/provider/top-5-things-to-know',
    date: '2025',
  },
  'tricare-mil-west': {
    title: 'TRICARE.mil: West Region, referrals, pre-authorizations and medical necessity appeals',
    url: 'https://tricare.mil/About/Regions/West-Region/Referrals-and-Pre-authorizations',
    date: '2025',
  },
  'milconnect-gal': {
    title: 'milConnect help (DMDC): global address list',
    url: 'https://milconnect.dmdc.osd.mil/milconnect/help/topics/global_address_list_overview.htm',
    date: 'undated',
  },
  'caresource-fl': {
    title: 'CareSource: TRICARE Prime Demo, pages for providers in Florida',
    url: 'https://www.caresource.com/fl/providers/',
    date: '2025/2026',
  },
  'humana-autism': {
    title: 'Humana Military: Autism Care Demonstration, how it works and treatment authorization',
    url: 'https://www.humanamilitary.com/beneficiary/managing-my-health/autism-services/howitworks',
    date: 'after 2021-10',
  },
  'humana-allotment': {
    title:
      'Humana Military: Select fees of retirees by allotment where feasible (also the West contractor of 2020)',
    url: 'https://www.humanamilitary.com/Selectfees',
    date: '2021',
  },

  GK: { title: 'General knowledge, not confirmed by a document' },
  INF: { title: 'Our own inference from other facts' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
