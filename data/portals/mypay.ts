import type { Portal } from '../schema.ts';

export default {
  id: 'mypay',
  name: 'myPay',
  operator: 'Defense Finance and Accounting Service (DFAS)',
  kind: 'government',
  summary: {
    en: 'Military pay: pay statements, allotments and tax forms. Not health benefits.',
    es: 'El sueldo militar: comprobantes de pago, descuentos automáticos (allotments) y formularios de impuestos. No los beneficios de salud.',
  },
  tipsByDefault: false,
  hosts: [{ host: 'mypay.dfas.mil', role: 'sign-in', sources: ['C12'] }],
  links: {
    home: {
      url: 'https://mypay.dfas.mil/',
      label: { en: 'myPay sign-in', es: 'Inicio de sesión de myPay' },
      sources: ['C12', 'X20'],
    },
  },
  signIn: [
    {
      credential: 'mypay',
      text: {
        en: 'Use your myPay Login ID and password. Then enter the one-time PIN, or the code from your authenticator app.',
        es: 'Use su Login ID y contraseña de myPay. Luego escriba el PIN de un solo uso o el código de su aplicación autenticadora.',
      },
      sources: ['C12', 'X29'],
    },
    {
      credential: 'cac',
      text: {
        en: 'With a card reader, you can use your CAC (or PIV card) instead.',
        es: 'Si tiene lector de tarjetas, puede usar su tarjeta CAC (o tarjeta PIV).',
      },
      sources: ['C12', 'X29'],
    },
  ],
  handles: [
    {
      text: {
        en: 'Pay statements (LES, RAS), allotments, W-2 and 1099-R',
        es: 'Comprobantes de pago (LES, RAS), descuentos automáticos (allotments), W-2 y 1099-R',
      },
      task: 'see-pay',
      sources: ['C12', 'O46b'],
    },
    {
      text: { en: 'Tax form 1095-B or 1095-C', es: 'Formulario de impuestos 1095-B o 1095-C' },
      task: 'get-1095',
      sources: ['O46b'],
    },
  ],
  notHere: [
    {
      text: { en: 'Choosing or changing a TRICARE plan', es: 'Elegir o cambiar un plan de TRICARE' },
      task: 'enroll-in-plan',
      sources: ['S2'],
    },
    {
      text: { en: 'Your address in DEERS', es: 'Su dirección en DEERS' },
      task: 'update-address',
      sources: ['S2', 'O29'],
    },
    {
      text: { en: 'TRICARE fees and premiums', es: 'Cuotas y primas de TRICARE' },
      task: 'pay-premium',
      sources: ['O23'],
    },
    {
      text: { en: 'Claims and medical bills', es: 'Reclamos y facturas médicas' },
      task: 'check-claim',
      sources: ['S2'],
    },
    {
      text: { en: 'A letter that proves your coverage', es: 'Una carta que compruebe su cobertura' },
      task: 'proof-of-coverage',
      sources: ['S0', 'O47'],
    },
    {
      text: { en: 'A login for milConnect', es: 'Una cuenta para milConnect' },
      task: 'create-login',
      sources: ['O4', 'O10'],
    },
  ],
  phones: [
    { number: '888-332-7411', label: { en: 'myPay help', es: 'Ayuda de myPay' }, sources: ['C13'] },
    {
      number: '800-321-1080',
      label: { en: 'Retired pay (DFAS)', es: 'Pensión de militares retirados (DFAS)' },
      sources: ['O7'],
    },
  ],
  tips: [
    {
      id: 'not-milconnect',
      kind: 'sign-in',
      text: {
        en: 'Your myPay login works here only. It no longer opens milConnect, which uses myAuth.',
        es: 'Su cuenta de myPay sirve solo aquí. Ya no abre milConnect, que usa myAuth.',
      },
      action: { task: 'which-login' },
      sources: ['O4', 'O10'],
    },
    {
      id: 'no-health-benefits',
      kind: 'go-elsewhere',
      text: {
        en: 'myPay is for pay. TRICARE plans are in milConnect; fees go to whoever runs your plan, and an allotment that already runs needs nothing from you.',
        es: 'myPay es para el sueldo. Los planes de TRICARE están en milConnect; las cuotas van a quien administra su plan, y un descuento automático (allotment) ya activo no pide nada más.',
      },
      action: { task: 'enroll-in-plan' },
      sources: ['S2', 'O23'],
    },
    {
      id: 'address-stays-here',
      kind: 'go-elsewhere',
      text: {
        en: 'Moved? myPay and DEERS each keep your address, so change it in milConnect too.',
        es: '¿Se mudó? myPay y DEERS guardan su dirección por separado; cámbiela también en milConnect.',
      },
      action: { task: 'update-address' },
      sources: ['S2', 'O29'],
    },
    {
      id: 'forms-1095',
      kind: 'do-here',
      text: {
        en: 'Form 1095 is here: 1095-C for service members, 1095-B for retirees and others. You do not need it to file your taxes.',
        es: 'El formulario 1095 está aquí: 1095-C para militares, 1095-B para retirados y otros. No lo necesita para declarar sus impuestos.',
      },
      action: { task: 'get-1095' },
      sources: ['O46b', 'O47'],
    },
    {
      id: 'coast-guard-phs',
      kind: 'do-here',
      text: {
        en: 'Coast Guard and Public Health Service have their own pay centers. Ask yours for your pay statements and tax forms.',
        es: 'La Guardia Costera y el Public Health Service tienen sus propias oficinas de pago. Pida ahí sus comprobantes y formularios de impuestos.',
      },
      action: { task: 'get-1095' },
      sources: ['X28', 'O46b'],
    },
  ],
  checked: '2026-11-23',
} satisfies Portal;
