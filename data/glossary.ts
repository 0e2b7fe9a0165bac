import type { Term } from './schema.ts';

/** Words and acronyms of the portals, in alphabetical order. The term stays English; the meaning does not. */
export default [
  {
    term: '1095',
    meaning: {
      en: 'The IRS form that shows you had health coverage: 1095-C for service members, 1095-B for retirees and others. It is in myPay, and you do not need it to file taxes.',
      es: 'El formulario del IRS que muestra que tuvo cobertura médica: 1095-C para militares, 1095-B para militares retirados y otros. Está en myPay y no lo necesita para declarar impuestos.',
    },
    sources: ['O46b', 'O47'],
  },
  {
    term: 'ABA',
    meaning: {
      en: 'Applied Behavior Analysis, a therapy for autism. TRICARE requires an authorization for it.',
      es: 'Análisis conductual aplicado (Applied Behavior Analysis), una terapia para el autismo. TRICARE exige una autorización.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'ADDP',
    meaning: {
      en: 'Active Duty Dental Program: civilian dental care for active duty members, by referral or when they live far from a military clinic.',
      es: 'Active Duty Dental Program: atención dental civil para militares en servicio activo, con remisión o si viven lejos de una clínica militar.',
    },
    sources: ['tricare-mil-addp', 'X26'],
  },
  {
    term: 'ADFM',
    meaning: {
      en: 'Active duty family member: the spouse or child of someone on active duty.',
      es: 'Familiar de un militar en servicio activo: el cónyuge o hijo de quien está en servicio activo.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'ADSM',
    meaning: {
      en: 'Active duty service member.',
      es: 'Militar en servicio activo.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'Allotment',
    meaning: {
      en: 'A fixed amount taken out of military pay each month, for example for a TRICARE fee. Once set up, you need not pay on a website.',
      es: 'Descuento automático (allotment): una cantidad fija que se resta cada mes del sueldo o la pensión militar, por ejemplo para una cuota de TRICARE. Una vez activo, no hay que pagar en un sitio web.',
    },
    sources: ['O23'],
  },
  {
    term: 'Appeal',
    meaning: {
      en: 'A written request to look again at a decision on a claim or an authorization. You have 90 days for the first one.',
      es: 'Apelación: una solicitud escrita para revisar una decisión sobre un reclamo o una autorización. Para la primera hay 90 días.',
    },
    sources: ['O42'],
  },
  {
    term: 'Authorization',
    meaning: {
      en: 'The approval of a service before you get it. The contractor gives it and sends a letter.',
      es: 'Autorización: la aprobación de un servicio antes de recibirlo. La da el contratista, que envía una carta.',
    },
    sources: ['C2', 'GK'],
  },
  {
    term: 'BCAC',
    meaning: {
      en: 'Beneficiary Counseling and Assistance Coordinator: a person at a military hospital or office who helps with TRICARE questions.',
      es: 'Beneficiary Counseling and Assistance Coordinator: una persona en un hospital u oficina militar que ayuda con preguntas sobre TRICARE.',
    },
    sources: ['O33'],
  },
  {
    term: 'BENEFEDS',
    meaning: {
      en: 'The government site where people enroll in FEDVIP dental and vision plans and pay for them.',
      es: 'El sitio del gobierno donde uno se inscribe en los planes dentales y de la vista de FEDVIP y los paga.',
    },
    sources: ['O50'],
  },
  {
    term: 'Beneficiary',
    meaning: {
      en: 'Anyone who is entitled to TRICARE: the service member or retiree, and the family.',
      es: 'Beneficiario: toda persona con derecho a TRICARE, es decir, el militar, en servicio o retirado, y su familia.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'BWE',
    meaning: {
      en: 'Beneficiary Web Enrollment: the part of milConnect where you enroll in a TRICARE plan or change it.',
      es: 'Beneficiary Web Enrollment: la parte de milConnect donde uno se inscribe en un plan de TRICARE o lo cambia.',
    },
    sources: ['S2', 'O29'],
  },
  {
    term: 'CAC',
    meaning: {
      en: 'Common Access Card: the military ID card with a chip, which also signs you in to computers and websites.',
      es: 'Common Access Card: la tarjeta de identificación militar con chip, que también sirve para entrar a computadoras y sitios web.',
    },
    sources: ['O4', 'O7'],
  },
  {
    term: 'Catastrophic cap',
    meaning: {
      en: 'The most a family pays in a year for covered care. The contractor’s site shows how much you have reached.',
      es: 'Tope anual de gastos (catastrophic cap): lo máximo que una familia paga en un año por la atención cubierta. El sitio del contratista muestra cuánto lleva.',
    },
    sources: ['tricare-mil-select-fees', 'X14'],
  },
  {
    term: 'CHCBP',
    meaning: {
      en: 'Continued Health Care Benefit Program: coverage you can buy for a time after TRICARE ends. You have 60 days to ask for it.',
      es: 'Continued Health Care Benefit Program: cobertura que se puede comprar por un tiempo después de que termina TRICARE. Hay 60 días para pedirla.',
    },
    sources: ['O31'],
  },
  {
    term: 'Claim',
    meaning: {
      en: 'The request to TRICARE to pay for care you received. The provider or you can send it.',
      es: 'Reclamo: la solicitud para que TRICARE pague una atención que usted recibió. La envía el proveedor o usted.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'Command sponsorship',
    meaning: {
      en: 'Permission that lets a family live at the overseas post of the sponsor. TRICARE Prime overseas depends on it.',
      es: 'Patrocinio del mando (command sponsorship): permiso para que la familia viva en el puesto del militar en el extranjero. TRICARE Prime en el extranjero depende de eso.',
    },
    sources: ['O39', 'X32'],
  },
  {
    term: 'Contractor',
    meaning: {
      en: 'The company that runs your plan for TRICARE: claims, referrals and payments. Which one depends on your region or plan.',
      es: 'Contratista: la empresa que administra su plan para TRICARE: reclamos, remisiones y pagos. Depende de su región o su plan.',
    },
    sources: ['S2'],
  },
  {
    term: 'CONUS',
    meaning: {
      en: 'Continental United States. For the dental program, Puerto Rico, Guam and the U.S. Virgin Islands count as CONUS too.',
      es: 'Estados Unidos continental. En el programa dental, Puerto Rico, Guam y las Islas Vírgenes de EE. UU. también cuentan como CONUS.',
    },
    sources: ['O53', 'GK'],
  },
  {
    term: 'Copayment',
    meaning: {
      en: 'A fixed amount you pay for a visit or a prescription.',
      es: 'Copago: una cantidad fija que usted paga por una cita o una receta.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'DCAO',
    meaning: {
      en: 'Debt Collection Assistance Officer: a person at a military hospital or office who helps when a TRICARE bill goes to collection.',
      es: 'Debt Collection Assistance Officer: una persona en un hospital u oficina militar que ayuda cuando una factura de TRICARE pasa a cobranza.',
    },
    sources: ['O33'],
  },
  {
    term: 'DD 1172-2',
    meaning: {
      en: 'The form for an ID card or for adding a person to DEERS.',
      es: 'El formulario para una tarjeta de ID o para agregar a una persona a DEERS.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'DD 2642',
    meaning: {
      en: 'The form with which you file a medical claim yourself.',
      es: 'El formulario con el que usted mismo presenta un reclamo médico.',
    },
    sources: ['tricare-mil-claims', 'tricare-mil-pharmacy-claims'],
  },
  {
    term: 'DD 2837',
    meaning: {
      en: 'The form with which you ask for CHCBP.',
      es: 'El formulario con el que se pide CHCBP.',
    },
    sources: ['O31'],
  },
  {
    term: 'DD 2870',
    meaning: {
      en: 'The form with which you ask a military hospital for copies of a medical record.',
      es: 'El formulario con el que se piden a un hospital militar copias de un expediente médico.',
    },
    sources: ['X1'],
  },
  {
    term: 'Deductible',
    meaning: {
      en: 'What you pay in a year before the plan starts to share the cost.',
      es: 'Deducible: lo que usted paga en un año antes de que el plan empiece a compartir el costo.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'DEERS',
    meaning: {
      en: 'Defense Enrollment Eligibility Reporting System: the database that says who is entitled to TRICARE. Keep your address in it up to date.',
      es: 'Defense Enrollment Eligibility Reporting System: la base de datos que dice quién tiene derecho a TRICARE. Mantenga ahí su dirección al día.',
    },
    sources: ['S1', 'S2'],
  },
  {
    term: 'DFAS',
    meaning: {
      en: 'Defense Finance and Accounting Service: pays the military, retirees and annuitants, and runs myPay.',
      es: 'Defense Finance and Accounting Service: paga a militares en servicio, a retirados y a pensionados, y maneja myPay.',
    },
    sources: ['O7', 'C12'],
  },
  {
    term: 'DHA',
    meaning: {
      en: 'Defense Health Agency: runs TRICARE and the military hospitals.',
      es: 'Defense Health Agency: dirige TRICARE y los hospitales militares.',
    },
    sources: ['O36', 'O1'],
  },
  {
    term: 'DMDC',
    meaning: {
      en: 'Defense Manpower Data Center: the agency behind DEERS and milConnect.',
      es: 'Defense Manpower Data Center: la agencia detrás de DEERS y milConnect.',
    },
    sources: ['tricare-mil-letters', 'S1'],
  },
  {
    term: 'DME',
    meaning: {
      en: 'Durable medical equipment, such as a wheelchair or a breathing machine.',
      es: 'Equipo médico duradero, como una silla de ruedas o una máquina para respirar.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'DoD Benefits Number',
    meaning: {
      en: 'A number on the military ID card. Express Scripts asks for it when you register.',
      es: 'Un número de la tarjeta de ID militar. Express Scripts lo pide al registrarse.',
    },
    sources: ['C8', 'GK'],
  },
  {
    term: 'DS Logon',
    meaning: {
      en: 'The older login of the Department of Defense for people in DEERS. myAuth is replacing it.',
      es: 'El inicio de sesión anterior del Departamento de Defensa para quienes están en DEERS. myAuth lo está reemplazando.',
    },
    sources: ['O1', 'S2'],
  },
  {
    term: 'DTS',
    meaning: {
      en: 'Defense Travel System: where active duty members arrange and settle official travel.',
      es: 'Defense Travel System: donde los militares en servicio activo organizan y liquidan los viajes oficiales.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'ECHO',
    meaning: {
      en: 'Extended Care Health Option: extra services for active duty family members with special needs, arranged through the contractor.',
      es: 'Extended Care Health Option: servicios adicionales para familiares de militares en servicio activo con necesidades especiales, por medio del contratista.',
    },
    sources: ['C13', 'GK'],
  },
  {
    term: 'eCorrespondence',
    meaning: {
      en: 'Notices about eligibility and enrollment that you read in milConnect. An email tells you when one is waiting.',
      es: 'Avisos sobre elegibilidad e inscripción que se leen en milConnect. Un correo electrónico le avisa cuando hay uno.',
    },
    sources: ['tricare-mil-letters', 'X21'],
  },
  {
    term: 'EFMP',
    meaning: {
      en: 'Exceptional Family Member Program: the military program for families with special needs. Join it before ECHO.',
      es: 'Exceptional Family Member Program: el programa militar para familias con necesidades especiales. Hay que entrar en él antes de ECHO.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'EHR',
    meaning: {
      en: 'Electronic health record: the system a doctor or hospital keeps your record in. Civilian doctors have their own.',
      es: 'Expediente médico electrónico (EHR): el sistema donde un médico u hospital guarda su expediente. Los médicos civiles tienen el suyo.',
    },
    sources: ['S2'],
  },
  {
    term: 'Enrollment fee',
    meaning: {
      en: 'What some people pay by the year for Prime or Select. Active duty families and TRICARE For Life pay none.',
      es: 'Cuota de inscripción: lo que algunos pagan al año por Prime o Select. Las familias de servicio activo y TRICARE For Life no la pagan.',
    },
    sources: ['X10', 'O51'],
  },
  {
    term: 'EOB',
    meaning: {
      en: 'Explanation of benefits: a statement of what TRICARE paid for a visit and what you may owe the provider. It is not a bill.',
      es: 'Explicación de beneficios: un resumen de lo que TRICARE pagó por una atención y lo que usted podría deberle al proveedor. No es una factura.',
    },
    sources: ['tricare-mil-claims'],
  },
  {
    term: 'FEDVIP',
    meaning: {
      en: 'Federal Employees Dental and Vision Insurance Program: dental and vision plans for retirees and their families, vision for active duty families. You enroll at BENEFEDS.',
      es: 'Federal Employees Dental and Vision Insurance Program: planes dentales y de la vista para militares retirados y sus familias; de la vista, para familias de servicio activo. Se contrata en BENEFEDS.',
    },
    sources: ['O50'],
  },
  {
    term: 'FEHB',
    meaning: {
      en: 'Federal Employees Health Benefits: health insurance for federal workers. Someone who is eligible for it cannot buy TRICARE Reserve Select.',
      es: 'Federal Employees Health Benefits: seguro médico para empleados federales. Quien tiene derecho a él no puede comprar TRICARE Reserve Select.',
    },
    sources: ['C5'],
  },
  {
    term: 'Formulary',
    meaning: {
      en: 'The list of covered drugs. Generic, brand and non-formulary drugs cost different amounts.',
      es: 'Formulario de medicamentos (formulary): la lista de medicinas cubiertas. Las genéricas, de marca y fuera de la lista cuestan distinto.',
    },
    sources: ['O24', 'GK'],
  },
  {
    term: 'Gray area retiree',
    meaning: {
      en: 'Someone retired from the Guard or Reserve who is not yet old enough for retired pay.',
      es: 'Persona retirada de la Guardia o la Reserva que aún no tiene edad para cobrar su pensión militar.',
    },
    sources: ['O50', 'GK'],
  },
  {
    term: 'ID card office',
    meaning: {
      en: 'The place where DEERS is changed in person: adding a spouse or child, or getting an ID card. Often called DEERS office or RAPIDS.',
      es: 'Oficina de tarjetas de ID: donde se cambia DEERS en persona, como agregar a un cónyuge o hijo, u obtener una tarjeta. Se la llama también oficina de DEERS o RAPIDS.',
    },
    sources: ['O26', 'O45'],
  },
  {
    term: 'IDCO',
    meaning: {
      en: 'ID Card Office Online: the site for finding an ID card office, making an appointment and asking for family cards.',
      es: 'ID Card Office Online: el sitio para buscar una oficina de tarjetas de ID, pedir cita y solicitar tarjetas para la familia.',
    },
    sources: ['O7', 'O45'],
  },
  {
    term: 'LES',
    meaning: {
      en: 'Leave and Earnings Statement: the monthly pay statement of a service member. It is in myPay.',
      es: 'Leave and Earnings Statement: el comprobante de pago mensual de un militar. Está en myPay.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'MFA',
    meaning: {
      en: 'Multi-factor authentication: a second step after the password, such as a code from an app.',
      es: 'Autenticación de varios factores: un segundo paso después de la contraseña, como un código de una aplicación.',
    },
    sources: ['C6', 'O5'],
  },
  {
    term: 'MHS GENESIS',
    meaning: {
      en: 'The electronic record of military hospitals and clinics, and its patient portal for results, messages and appointments.',
      es: 'El expediente electrónico de los hospitales y clínicas militares, y su portal para ver resultados, mensajes y citas.',
    },
    sources: ['O36', 'S2'],
  },
  {
    term: 'MTF',
    meaning: {
      en: 'Military treatment facility: a military hospital or clinic.',
      es: 'Military treatment facility: un hospital o una clínica militar.',
    },
    sources: ['S2', 'GK'],
  },
  {
    term: 'myAuth',
    meaning: {
      en: 'The new login of the Department of Defense, which is replacing DS Logon: a CAC, or a username and password with a second step.',
      es: 'El nuevo inicio de sesión del Departamento de Defensa, que reemplaza a DS Logon: una tarjeta CAC, o usuario y contraseña con un segundo paso.',
    },
    sources: ['S2', 'O1'],
  },
  {
    term: 'Network provider',
    meaning: {
      en: 'A doctor or other provider who has an agreement with your plan. Seeing one usually costs less, and the provider files the claim.',
      es: 'Proveedor de la red: un médico u otro proveedor que tiene un acuerdo con su plan. Por lo general cuesta menos y el proveedor presenta el reclamo.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'OCONUS',
    meaning: {
      en: 'Outside the continental United States.',
      es: 'Fuera de Estados Unidos continental.',
    },
    sources: ['O37', 'GK'],
  },
  {
    term: 'OHI',
    meaning: {
      en: 'Other health insurance: any health insurance you have besides TRICARE. Report it, because it can change how claims are paid.',
      es: 'Otro seguro médico: cualquier seguro médico que tenga además de TRICARE. Infórmelo, porque puede cambiar cómo se pagan los reclamos.',
    },
    sources: ['C5', 'C6'],
  },
  {
    term: 'Okta Verify',
    meaning: {
      en: 'The phone app that myAuth can use as the second step of signing in.',
      es: 'La aplicación de teléfono que myAuth puede usar como segundo paso para iniciar sesión.',
    },
    sources: ['O5'],
  },
  {
    term: 'Open Season',
    meaning: {
      en: 'The weeks in November and December when you may change your TRICARE plan for the next year without another reason.',
      es: 'Las semanas de noviembre y diciembre en que puede cambiar su plan de TRICARE para el año siguiente sin otro motivo.',
    },
    sources: ['O13', 'O14'],
  },
  {
    term: 'OPM',
    meaning: {
      en: 'U.S. Office of Personnel Management: the federal agency behind FEDVIP and BENEFEDS.',
      es: 'U.S. Office of Personnel Management: la agencia federal detrás de FEDVIP y BENEFEDS.',
    },
    sources: ['O50', 'GK'],
  },
  {
    term: 'PCM',
    meaning: {
      en: 'Primary care manager: the doctor or clinic you see first in a Prime plan, who also sends referrals.',
      es: 'Primary care manager: el médico o la clínica que lo atiende primero en un plan Prime y que envía las remisiones.',
    },
    sources: ['C5', 'C13'],
  },
  {
    term: 'PCS',
    meaning: {
      en: 'Permanent change of station: a move ordered by the military.',
      es: 'Permanent change of station: una mudanza ordenada por las fuerzas armadas.',
    },
    sources: ['O28', 'GK'],
  },
  {
    term: 'PIV',
    meaning: {
      en: 'Personal Identity Verification card: the chip card of other federal employees. myAuth does not take it; a CAC it does.',
      es: 'Personal Identity Verification: la tarjeta con chip de otros empleados federales. myAuth no la acepta; la tarjeta CAC, sí.',
    },
    sources: ['O3'],
  },
  {
    term: 'Point of service',
    meaning: {
      en: 'The higher price you pay in a Prime plan for care without the referral you needed.',
      es: 'Point of service: el precio más alto que se paga en un plan Prime por una atención sin la remisión necesaria.',
    },
    sources: ['C13', 'GK'],
  },
  {
    term: 'Premium',
    meaning: {
      en: 'What you pay each month for a plan you buy, such as TRICARE Reserve Select.',
      es: 'Prima: lo que se paga cada mes por un plan que se compra, como TRICARE Reserve Select.',
    },
    sources: ['tricare-mil-trs-premiums', 'X11'],
  },
  {
    term: 'Prime',
    meaning: {
      en: 'The TRICARE plan with a primary care manager and referrals.',
      es: 'El plan de TRICARE con un médico principal (PCM) y remisiones.',
    },
    sources: ['S1', 'C5'],
  },
  {
    term: 'Prime Demo',
    meaning: {
      en: 'A trial of TRICARE Prime run by CareSource around Atlanta and Tampa, since January 1, 2026.',
      es: 'Una prueba de TRICARE Prime a cargo de CareSource en las zonas de Atlanta y Tampa, desde el 1 de enero de 2026.',
    },
    sources: ['X15'],
  },
  {
    term: 'Prime Remote',
    meaning: {
      en: 'TRICARE Prime for active duty members, and their families, who live and work far from a military hospital.',
      es: 'TRICARE Prime para militares en servicio activo, y sus familias, que viven y trabajan lejos de un hospital militar.',
    },
    sources: ['O25', 'GK'],
  },
  {
    term: 'Prior authorization',
    meaning: {
      en: 'An approval that must be there before a drug, a stay or equipment is covered.',
      es: 'Autorización previa: una aprobación que debe existir antes de cubrir una medicina, una hospitalización o un equipo.',
    },
    sources: ['O25', 'GK'],
  },
  {
    term: 'QLE',
    meaning: {
      en: 'Qualifying life event, such as a birth, a move or retirement. After it you have 90 days to change plans.',
      es: 'Qualifying life event (evento de vida), como un nacimiento, una mudanza o el retiro. Después hay 90 días para cambiar de plan.',
    },
    sources: ['O27', 'O28'],
  },
  {
    term: 'RAS',
    meaning: {
      en: 'Retiree Account Statement: the pay statement of a military retiree. It is in myPay.',
      es: 'Retiree Account Statement: el comprobante de pago de un militar retirado. Está en myPay.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'Recoupment',
    meaning: {
      en: 'A letter that asks for money back because TRICARE paid too much.',
      es: 'Recuperación de un pago (recoupment): una carta que pide devolver dinero porque TRICARE pagó de más.',
    },
    sources: ['C6'],
  },
  {
    term: 'Referral',
    meaning: {
      en: 'Your primary care manager’s request that you see a specialist. The contractor approves it and names the last day to use it.',
      es: 'Remisión: la petición de su médico principal para que lo vea un especialista. El contratista la aprueba y da el último día para usarla.',
    },
    sources: ['tricare-mil-west'],
  },
  {
    term: 'Renewal and refill',
    meaning: {
      en: 'A refill uses what is left on a prescription, and the pharmacy does it. A renewal is a new prescription, and the provider decides.',
      es: 'Resurtir (refill) usa lo que queda en una receta y lo hace la farmacia. Renovar (renewal) es una receta nueva y lo decide el proveedor.',
    },
    sources: ['O36'],
  },
  {
    term: 'Select',
    meaning: {
      en: 'The TRICARE plan in which you choose your doctor and rarely need a referral.',
      es: 'El plan de TRICARE en el que usted elige a su médico y rara vez necesita remisión.',
    },
    sources: ['X9', 'X10'],
  },
  {
    term: 'SGLI',
    meaning: {
      en: 'Servicemembers’ Group Life Insurance: life insurance for people in service.',
      es: 'Servicemembers’ Group Life Insurance: seguro de vida para quienes están en servicio.',
    },
    sources: ['va-soes'],
  },
  {
    term: 'SOES',
    meaning: {
      en: 'SGLI Online Enrollment System: where service members change their SGLI and its beneficiary, through milConnect.',
      es: 'SGLI Online Enrollment System: donde los militares cambian su SGLI y su beneficiario, por milConnect.',
    },
    sources: ['va-soes'],
  },
  {
    term: 'Sponsor',
    meaning: {
      en: 'The person whose service gives the family TRICARE: the service member or retiree.',
      es: 'Patrocinador (sponsor): la persona cuyo servicio da TRICARE a la familia, es decir, el militar, en servicio o retirado.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'T-5',
    meaning: {
      en: 'The TRICARE contracts that began on January 1, 2025, with TriWest as the new contractor in the West.',
      es: 'Los contratos de TRICARE que empezaron el 1 de enero de 2025, con TriWest como nuevo contratista en el Oeste.',
    },
    sources: ['O19', 'O23'],
  },
  {
    term: 'TAMP',
    meaning: {
      en: 'Transitional Assistance Management Program: TRICARE for a limited time after leaving active duty, for those who qualify.',
      es: 'Transitional Assistance Management Program: TRICARE por un tiempo limitado al salir del servicio activo, para quienes califican.',
    },
    sources: ['O28', 'GK'],
  },
  {
    term: 'TDP',
    meaning: {
      en: 'TRICARE Dental Program: dental insurance for active duty families and for the Guard and Reserve, run by United Concordia.',
      es: 'TRICARE Dental Program: seguro dental para familias de servicio activo y para la Guardia y la Reserva, a cargo de United Concordia.',
    },
    sources: ['O37', 'S2'],
  },
  {
    term: 'TEB',
    meaning: {
      en: 'Transfer of Education Benefits: giving the GI Bill to a spouse or child, in milConnect, while the service member is still serving.',
      es: 'Transfer of Education Benefits: ceder el GI Bill a un cónyuge o hijo, en milConnect, mientras el militar sigue en servicio.',
    },
    sources: ['O30'],
  },
  {
    term: 'TFL',
    meaning: {
      en: 'TRICARE For Life: coverage for people with Medicare Parts A and B. Medicare pays first, and there is no TRICARE fee.',
      es: 'TRICARE For Life: cobertura para quienes tienen Medicare Partes A y B. Medicare paga primero y no hay cuota de TRICARE.',
    },
    sources: ['O14', 'O51'],
  },
  {
    term: 'TOL',
    meaning: {
      en: 'TRICARE Online: the old patient portal of military hospitals, switched off on April 1, 2025. MHS GENESIS replaced it.',
      es: 'TRICARE Online: el antiguo portal de los hospitales militares, cerrado el 1 de abril de 2025. Lo reemplazó MHS GENESIS.',
    },
    sources: ['O36', 'X1'],
  },
  {
    term: 'TOP',
    meaning: {
      en: 'TRICARE Overseas Program: TRICARE outside the United States, run by International SOS.',
      es: 'TRICARE Overseas Program: TRICARE fuera de Estados Unidos, a cargo de International SOS.',
    },
    sources: ['O43', 'C7'],
  },
  {
    term: 'TRR',
    meaning: {
      en: 'TRICARE Retired Reserve: a plan that retired Guard and Reserve members can buy until 60.',
      es: 'TRICARE Retired Reserve: un plan que pueden comprar los retirados de la Guardia y la Reserva hasta los 60.',
    },
    sources: ['O10', 'X10b'],
  },
  {
    term: 'TRS',
    meaning: {
      en: 'TRICARE Reserve Select: a plan that members of the Selected Reserve can buy for themselves and their families.',
      es: 'TRICARE Reserve Select: un plan que los miembros de la Reserva Selecta pueden comprar para sí y su familia.',
    },
    sources: ['O14', 'C5'],
  },
  {
    term: 'TYA',
    meaning: {
      en: 'TRICARE Young Adult: a plan that can be bought for an unmarried adult child aged 21 to 26.',
      es: 'TRICARE Young Adult: un plan que se puede comprar para un hijo adulto soltero de 21 a 26 años.',
    },
    sources: ['O14', 'C13'],
  },
  {
    term: 'USFHP',
    meaning: {
      en: 'US Family Health Plan: a Prime plan in six areas with its own doctors, claims and pharmacy.',
      es: 'US Family Health Plan: un plan Prime en seis zonas con sus propios médicos, reclamos y farmacia.',
    },
    sources: ['C11'],
  },
  {
    term: 'VGLI',
    meaning: {
      en: 'Veterans’ Group Life Insurance: life insurance to keep after SGLI ends. It is at VA, not in these portals.',
      es: 'Veterans’ Group Life Insurance: seguro de vida para después de SGLI. Está en el VA, no en estos portales.',
    },
    certainty: 'unverified',
    sources: ['GK'],
  },
  {
    term: 'WPS',
    meaning: {
      en: 'WPS Military and Veterans Health: the company that runs TRICARE For Life in the United States and its territories.',
      es: 'WPS Military and Veterans Health: la empresa que administra TRICARE For Life en Estados Unidos y sus territorios.',
    },
    sources: ['C6', 'O51'],
  },
] satisfies Term[];
